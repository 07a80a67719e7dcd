/** At the read-back: "sturen", "doe maar opsturen", "mag weg". Every word is looked up; in a longer sentence the same words are part of a story. */
import { alleenWoorden, woordlijst } from './alleen-woorden';

const STUURT = woordlijst(
  'sturen stuur verstuur versturen verzenden verzend opsturen insturen indienen ingediend verstuurd verzonden doorsturen wegsturen send submit weg',
);
const ERBIJ = woordlijst(
  'ja ok oke oké prima goed akkoord maar graag nu zo dan hem m het die dit deze melding de mag kan moet laat doe gewoon op in door aub alsjeblieft alstublieft svp u je even hoor wel naar meldpunt is ik wil klaar worden top mooi fijn super bedankt dank perfect',
);
const VORM = { kern: STUURT, erbij: ERBIJ, langst: 7 };

export function stuurtOp(tekst: string): boolean {
  const woorden = alleenWoorden(tekst, VORM);
  // "Gooi maar weg" and "weg" alone say the opposite.
  return woorden !== null && (!woorden.includes('weg') || woorden.includes('mag') || woorden.includes('kan'));
}
