/** "Welke taak is dat van 30 januari", "30 januari, wat moet er dan af": what falls due on that very day, and no list up to it. */
import { takenZoeken } from '../../app/taak-zoeken';
import { voerUit } from '../../app/use-case';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { taakAntwoord } from '../handlers/taak';
import { genoemdeCasus } from '../namen/genoemd';
import { onderwerpVan } from '../getoond/onderwerp';
import { kiesTaak } from './termijn-vraag';

const LANGSTE = 80;
const VRAAGT =
  /(?<![a-z])(?:welke?|wat voor|wat is (?:dat|die) voor(?: een)?|waar (?:is|was) (?:dat|die)(?: termijn| deadline| datum| dag)? (?:van|voor)|wat (?:moet|moest|hoort|hoorde|staat|stond|valt|viel))(?![a-z])/;
const VAN_EEN_TAAK =
  /(?<![a-z])(?:taak|taken|actie|actiepunt|klus|werk|termijn|deadline|af|klaar|gereed|gedaan zijn)(?![a-z])/;
/** Up to a day is a list; these have days of their own. */
const IETS_ANDERS =
  /(?<![a-z])(?:tot|tot en met|t\/m|voor (?=\d)|uiterlijk|vanaf|na|sinds|tussen|mijn|alle|brief|brieven|gesprek|gesprekken|melding|meldingen|besluit|trede|bericht)(?![a-z])/;

/** Null where no one day is asked after, or nothing that he sees falls due on it. */
export async function taakOpDag(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { klein, lezing, begrepen } = leesBericht(beurt, tekst);
  const [dag, ...meer] = new Set(lezing.datums);
  if (dag === undefined || meer.length > 0 || klein.length > LANGSTE) return null;
  if (!VRAAGT.test(klein) || !VAN_EEN_TAAK.test(klein) || IETS_ANDERS.test(klein)) return null;
  const casus = genoemdeCasus(beurt.register, begrepen.slots) ?? onderwerpVan(beurt).casus ?? null;
  const gevonden = await voerUit(beurt, takenZoeken, { woorden: [], casus, op: dag });
  const taken = gevonden.ok ? gevonden.value.taken.map(({ taak }) => taak) : [];
  const [enige, tweede] = taken;
  if (enige === undefined) return null;
  return tweede === undefined ? taakAntwoord(beurt, enige.id) : kiesTaak(beurt, taken);
}
