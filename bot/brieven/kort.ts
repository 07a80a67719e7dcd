/** The answer to what is asked of the letter before somebody: that it is, who did it and what comes next. Its card, which he has seen, is one press away. */
import { briefInzien } from '../../app/brief-inzien';
import { briefVerloop } from '../../app/brief-verloop';
import { voerUit } from '../../app/use-case';
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Knop } from '../../cards/button';
import type { Briefsamenvatting } from '../../domain/briefsamenvatting';
import { briefTekst } from '../../texts/brief';
import { briefgangTekst } from '../../texts/briefgang';
import { briefkortTekst, stapVoorStand } from '../../texts/briefkort';
import type { Standvraag } from '../../texts/briefkort';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toon, weiger } from '../prive';

interface Kort {
  readonly zinnen?: readonly string[];
  /** Asked with yes or no: whether it is approved, or whether it has left. */
  readonly vraag?: Standvraag;
  /** Before that of the letter itself. */
  readonly knoppen?: readonly Knop[];
  /** He wrote in it himself. */
  readonly zonderVaststellen?: boolean;
}

export async function kortAntwoord(
  beurt: Beurt,
  brief: string,
  { zinnen = [], vraag, knoppen = [], zonderVaststellen = false }: Kort = {},
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  if (!gevonden.ok) return weiger(beurt, gevonden.fout);
  const { nummer, soort, status, versie } = gevonden.value;
  const stand = briefkortTekst.stand(status, versie, await laatsteStap(beurt, gevonden.value), vraag);
  const alineas = vraag !== undefined ? [stand, ...zinnen] : [...zinnen, ...(zegtStand(zinnen, status) ? [] : [stand])];
  const kop = briefTekst.kop(soort, nummer);
  return toon(
    beurt,
    berichtKaart({ kop, alineas, knoppen: [...knoppen, ...knoppenVoor(gevonden.value, zonderVaststellen)] }),
  );
}

/** What has to come before its release says where it stands too. */
const zegtStand = (zinnen: readonly string[], status: string): boolean =>
  zinnen.includes(briefgangTekst.vrijgave.eerstNog(status) ?? '');

/** Who brought this version where it stands; null for a concept, which nobody did. */
async function laatsteStap(beurt: Beurt, { briefId: brief, status, versie }: Briefsamenvatting) {
  const verloop = await voerUit(beurt, briefVerloop, { brief });
  if (!verloop.ok) return null;
  const stappen = verloop.value.stappen.filter((een) => een.versie === versie && een.stap === stapVoorStand[status]);
  return stappen.at(-1) ?? null;
}

function knoppenVoor(
  { briefId: brief, status, vervolg }: Briefsamenvatting,
  zonderVaststellen: boolean,
): readonly Knop[] {
  const { knop } = briefgangTekst;
  return [
    ...(status === 'voorgelegd' && !zonderVaststellen && vervolg.includes('brief.vaststellen')
      ? [button(knop.beoordelen, 'brief.beoordelen', { brief })]
      : []),
    ...(status === 'concept' && vervolg.includes('brief.nakijken')
      ? [button(knop.nakijken, 'brief.nakijken', { brief })]
      : []),
    button(knop.brief, 'brief.inzien', { brief }),
  ];
}
