/** Answers to who asks what is kept about him or his organisation, and who told it: never what is kept, always a way on. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import { geenZaak, mag } from '../../domain/policy';
import { gegevensvraagTekst } from '../../texts/gegevensvraag';
import { leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import type { overGegevens } from '../begrip/lexicon/wedervragen';
import { eigenAanbieder } from '../namen/genoemd';
import type { Kaart } from '../messages';

export type OverGegevens = (typeof overGegevens)[number];

/** The meldpunt knows what was told and by whom: from it such words ask for its own list. */
const vanHetMeldpunt = ({ actor }: Beurt): boolean => mag(actor, 'melding.beoordelen', geenZaak);

const naarEigen = (partijId: string): readonly Knop[] => [
  button(gegevensvraagTekst.overOrganisatie.welkeTrede, 'trede.opvragen', { over: partijId }),
  button(gegevensvraagTekst.overOrganisatie.regio, 'register.opvragen', { partijId }),
  button(gegevensvraagTekst.overOrganisatie.meldingen, 'mijn-meldingen.inzien', {}),
];

function overOrganisatie(beurt: Beurt): Kaart | null {
  if (vanHetMeldpunt(beurt)) return null;
  const { kop, zinnen, eigen } = gegevensvraagTekst.overOrganisatie;
  const partijId = eigenAanbieder(beurt)?.id;
  const eigenDeel = partijId === undefined ? [] : [eigen];
  return berichtKaart({
    kop,
    alineas: [...zinnen().slice(0, 1), ...eigenDeel, ...zinnen().slice(1)],
    knoppen: partijId === undefined ? [] : naarEigen(partijId),
  });
}

function verzoek(beurt: Beurt): Kaart {
  const { behandelaar, verzoek: gewoon, overOrganisatie: over } = gegevensvraagTekst;
  if (beurt.actor.rollen.includes('privacybeheerder'))
    return berichtKaart({
      kop: behandelaar.kop,
      alineas: behandelaar.zinnen(),
      rijen: behandelaar.rijen,
      knoppen: [button(behandelaar.knop, 'gebruikers.inzien', {})],
    });
  return berichtKaart({
    kop: gewoon.kop,
    alineas: gewoon.zinnen(),
    knoppen: [button(over.meldingen, 'mijn-meldingen.inzien', {})],
  });
}

/** Null when from this person the words mean something else. */
const antwoorden: Readonly<Record<OverGegevens, (beurt: Beurt, tekst: string) => Kaart | null>> = {
  verzoek,
  /** "Welke gegevens hebben we van Lindewal" asks for facts; of a person only who handles requests may ask. */
  'gegevens-van': (beurt, tekst) => {
    const { aanbieder, kandidaten, casusnummer } = leesBericht(beurt, tekst).begrepen.slots;
    const eigen = eigenAanbieder(beurt);
    if (eigen !== undefined && eigen.naam === aanbieder) return overOrganisatie(beurt);
    const vrij = (aanbieder ?? kandidaten ?? casusnummer) === undefined;
    return vrij && beurt.actor.rollen.includes('privacybeheerder') ? verzoek(beurt) : null;
  },
  'over-ons': overOrganisatie,
  'wie-meldde': overOrganisatie,
  oneens: (beurt) => {
    const partijId = eigenAanbieder(beurt)?.id;
    const { kop, zinnen } = gegevensvraagTekst.oneens;
    return partijId === undefined ? null : berichtKaart({ kop, alineas: zinnen(), knoppen: naarEigen(partijId) });
  },
};

export const overGegevensKaart = (beurt: Beurt, soort: OverGegevens, tekst: string): Kaart | null =>
  antwoorden[soort](beurt, tekst);
