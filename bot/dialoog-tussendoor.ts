/** Questions that may interrupt a dialogue: they only look, and the open question comes back after the answer. */
import { ZEKER } from './begrip/begrepen';
import type { Intent } from './begrip/begrepen';
import type { Bericht } from './bericht-lezen';

const tussendoor: ReadonlySet<Intent> = new Set<Intent>([
  'hulp',
  'trede.opvragen',
  'trede.overzicht',
  'register.opvragen',
  'melding.status',
  'casus.tonen',
  'casus.bijpraten',
  'taken.tonen',
  'feiten.tonen',
  'accountgesprek.overzicht',
]);

/** These too, when they were typed as the command they are. */
const opdrachten: ReadonlySet<Intent> = new Set<Intent>([
  'accountgesprek.vastleggen',
  'brief.raadsinformatiebrief',
  'brief.persbericht',
  'brief.aanbiedingsbrief',
]);

export function magTussendoor({ begrepen: { intent, zekerheid }, lezing }: Bericht): boolean {
  if (opdrachten.has(intent)) return zekerheid === 1;
  // "regio Limburg-Noord" may just as well be an answer.
  if (intent === 'register.opvragen' && !lezing.kenmerken.has('@vraagzin')) return false;
  return tussendoor.has(intent) && zekerheid >= ZEKER;
}
