/** At the read-back: "sturen", "doe maar opsturen", "mag weg". Every word is looked up; in a longer sentence the same words are part of a story. */

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '));
const STUURT = lijst(
  'sturen stuur verstuur versturen verzenden verzend opsturen insturen indienen ingediend verstuurd verzonden doorsturen wegsturen send submit weg',
);
const ERBIJ = lijst(
  'ja ok oke oké prima goed akkoord maar graag nu zo dan hem m het die dit deze melding de mag kan moet laat doe gewoon op in door aub alsjeblieft alstublieft svp u je even hoor wel naar meldpunt is ik wil klaar worden top mooi fijn super bedankt dank perfect',
);
const LANGST = 7;

export function stuurtOp(tekst: string): boolean {
  const woorden: readonly string[] = tekst.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (woorden.length === 0 || woorden.length > LANGST || /[?\d]/.test(tekst)) return false;
  // "Gooi maar weg" and "weg" alone say the opposite.
  const weg = woorden.includes('weg') && !woorden.some((woord) => woord === 'mag' || woord === 'kan');
  return (
    !weg &&
    woorden.some((woord) => STUURT.has(woord)) &&
    woorden.every((woord) => STUURT.has(woord) || ERBIJ.has(woord))
  );
}
