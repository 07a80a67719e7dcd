/** "Trek mijn laatste bericht in": the last message about a casus, which is nobody's last words. */
import { leesBericht } from '../bericht-lezen';
import type { Lezer } from '../bericht-lezen';

/** Of "haar laatste bericht" and "dit is mijn laatste bericht" the danger stays. */
const VAN_DE_CASUS =
  /(?<!(?:dit|dat) (?:is|was|wordt) )(?<![\p{L}])(het|mijn|ons|jullie|uw) laatste (?=bericht(?:je)?(?!\p{L}))/giu;
/** A command or a question of one line; in a story every word counts. */
const meesteWoorden = 10;

/** The text without that one word, when the word alone made danger of it; otherwise as it was typed. */
export function zonderLaatste(lezer: Lezer, tekst: string): string {
  if (tekst.split(/\s+/).length > meesteWoorden) return tekst;
  const kaal = tekst.replace(VAN_DE_CASUS, '$1 ');
  const leest = (wat: string): boolean => leesBericht(lezer, wat).begrepen.intent === 'verwijzing';
  return kaal !== tekst && leest(tekst) && !leest(kaal) ? kaal : tekst;
}
