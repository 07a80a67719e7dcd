/** "Nederweert was onbestelbaar", "Venlo is gisteren gemaild, maar de mail kwam terug": who was not reached, with why, on the form that records it. He stays among those who do not know it yet. */
import { sleutelVan } from '../../app/informeren';
import type { Informeeroverzicht } from '../../app/informeren';
import { terugnemenKaart } from '../../cards/informeerlijst';
import type { InformerenInvoer } from '../../cards/informeren';
import type { Manier, TeInformeren } from '../../domain/informeren';
import { maskeer } from '../../domain/persoonsgegevens';
import { informerenTekst } from '../../texts/feitgang';
import { hoofdletter } from '../../texts/hoofdletter';
import { informeerlijstTekst } from '../../texts/informeerlijst';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { register } from '../handlers/vrijgave';
import { toon } from '../prive';
import { OMHEEN, rijenIn } from './register-rijen';

/** What did not arrive, and by which way it went where that says so. */
const mislukt: readonly (readonly [RegExp, Manier])[] = [
  [
    /(?<![a-z])(?:nam(?:en)? (?:[a-z]+ )?niet op|geen gehoor|niet opgenomen|onbereikbaar|niet (?:te )?bereik(?:en|t|baar)|niet thuis)(?![a-z])/,
    'telefoon',
  ],
  [
    /(?<![a-z])(?:onbestelbaar|niet (?:aangekomen|bezorgd|afgeleverd|besteld)|(?:kwam|kwamen|komt) (?:[a-z]+ ){0,4}(?:retour|terug)|(?:ge)?bounced?|stuiterde terug|adres (?:klopt|klopte|bestaat|bestond) niet(?: meer)?|verkeerd adres|mailbox (?:is |was )?vol)(?![a-z])/,
    'e-mail',
  ],
];
const manieren: readonly (readonly [RegExp, Manier])[] = [
  [/(?<![a-z])(?:gebeld|belde|telefonisch|telefoon)(?![a-z])/, 'telefoon'],
  [/(?<![a-z])(?:e-?mail|mail|mailtje|gemaild|mailde)(?![a-z])/, 'e-mail'],
  [/(?<![a-z])(?:brief|raadsbrief|post|aangetekend)(?![a-z])/, 'brief'],
];

export const zegtMislukt = (plat: string): boolean => mislukt.some(([patroon]) => patroon.test(plat));

interface Gezegd {
  readonly beurt: Beurt;
  readonly overzicht: Informeeroverzicht;
  readonly bericht: Bericht;
  readonly plat: string;
  readonly ingevuld: InformerenInvoer | null;
}

/** Null where nobody of the list is named, or it did arrive. */
export function nietBereiktIn({ beurt, overzicht, bericht, plat, ingevuld }: Gezegd): BeurtAntwoord | null {
  const soort = mislukt.find(([patroon]) => patroon.test(plat));
  if (soort === undefined || bericht.klein.includes('?')) return null;
  const wie = wieIn(overzicht, plat);
  if (wie.length === 0) return null;
  if (!overzicht.magNoteren) return register(beurt, overzicht, [informerenTekst.nietVastgelegd]);
  const reden = hoofdletter(maskeer(bericht.tekst.trim()));
  const al = wie.filter((rij) => !overzicht.ontbreekt.includes(rij));
  if (al.length > 0) return terug(beurt, overzicht, al, reden);
  const formulier = register(beurt, overzicht, [informerenTekst.nietBereiktKlaar(wie.map((een) => een.wie))], {
    ...{ wie: wie.map(sleutelVan), hoe: manierIn(plat) ?? soort[1], waarom: reden },
    ...dagIn(beurt, bericht),
  });
  return metDeRest({ beurt, overzicht, ingevuld }, wie, formulier);
}

const manierIn = (plat: string): Manier | undefined => manieren.find(([patroon]) => patroon.test(plat))?.[1];

/** With any other word it tells of something else: "de directeur van Venray is niet bereikt". */
const EROMHEEN = new Set(
  'was waren hij toch niet die dat dus nee helaas nog naar want omdat als geen meer te onbestelbaar aangekomen bezorgd afgeleverd besteld kwam kwamen komt retour terug bounce bounced gebounced stuiterde adres klopt klopte bestaat bestond verkeerd mailbox vol nam namen op gehoor opgenomen onbereikbaar bereik bereikt bereikbaar bereiken thuis post aangetekend'.split(
    ' ',
  ),
);
function wieIn(overzicht: Informeeroverzicht, plat: string): readonly TeInformeren[] {
  const { rijen, niet, hoortBijNaam } = rijenIn(overzicht, plat);
  const vreemd = plat
    .split(/[^a-z]+/u)
    .some((woord) => woord !== '' && !OMHEEN.has(woord) && !EROMHEEN.has(woord) && !hoortBijNaam(woord));
  if (vreemd) return [];
  return rijen.length > 0 ? rijen : niet;
}

const dagIn = ({ vandaag }: Beurt, { lezing: { datums } }: Bericht): Pick<InformerenInvoer, 'wanneer'> =>
  datums[0] === undefined || datums[0] > vandaag ? {} : { wanneer: datums[0] };

/** Recorded as told already: that is taken back, with this as the reason. */
function terug(beurt: Beurt, overzicht: Informeeroverzicht, al: readonly TeInformeren[], reden: string): BeurtAntwoord {
  const notities = overzicht.gedaan.filter((een) =>
    al.some(({ groep, wie }) => een.groep === groep && een.wie === wie),
  );
  const [enige, ...meer] = notities;
  const gekozen = enige !== undefined && meer.length === 0 ? { vastlegging: enige.id } : {};
  const melding = informeerlijstTekst.terug.staatAl(al.map(({ wie }) => wie));
  return toon(beurt, terugnemenKaart(overzicht, beurt.nieuweSleutel(), [melding], { ...gekozen, reden }));
}

/** Who else stood ready on the form stays there, on a form of their own. */
function metDeRest(
  { beurt, overzicht, ingevuld }: Pick<Gezegd, 'beurt' | 'overzicht' | 'ingevuld'>,
  wie: readonly TeInformeren[],
  formulier: BeurtAntwoord,
): BeurtAntwoord {
  const weg = new Set(wie.map(sleutelVan));
  const rest = (ingevuld?.wie ?? []).filter((een) => !weg.has(een));
  if (ingevuld === null || rest.length === 0) return formulier;
  const namen = overzicht.moeten.filter((rij) => rest.includes(sleutelVan(rij))).map((rij) => rij.wie);
  const { klaar, nietBereiktKlaar } = informerenTekst;
  const melding = ingevuld.nietBereikt === true ? nietBereiktKlaar(namen) : klaar(namen);
  const eerst = register(beurt, overzicht, [melding], { ...ingevuld, wie: rest });
  return { ...formulier, berichten: [...formulier.berichten, ...eerst.berichten] };
}
