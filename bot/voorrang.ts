/** What goes before everything else when many wait: a melding that is sent off. */
import type { Action } from '../cards/actions';
import type { Inbound } from './messages';

const acties: ReadonlySet<unknown> = new Set<Action>(['melding.registreren', 'dialoog.versturen']);
const woorden = /^(?:verstuur|versturen)[.!]?$/i;

/** Judged before anything is read: nobody's rights hang on it, and a forged button only jumps a queue that is its own. */
export function heeftVoorrang(inbound: Inbound): boolean {
  if (inbound.soort === 'bericht') return woorden.test(inbound.tekst.trim());
  if (inbound.soort !== 'knop') return false;
  const { data } = inbound;
  return typeof data === 'object' && data !== null && 'action' in data && acties.has(data.action);
}
