/** "Hartelijk dank!", "top": nothing is asked, and it is no button. Every word is looked up. */

const lijst = (woorden: string): ReadonlySet<string> => new Set(woorden.split(' '));
const DANK = lijst(
  'dank bedankt dankje dankjewel dankuwel danku thanks thx merci top toppie super fijn mooi geweldig perfect helder duidelijk chapeau tof prachtig gracias',
);
const ERBIJ = lijst(
  'hartelijk heel erg veel zeer je u jou jullie wel hoor nogmaals alvast voor de het uw jouw hulp moeite snelle antwoord reactie uitleg info informatie dit dat is ok oke oké prima goed ja zo weer en dan echt wat ik weet genoeg nu',
);
const LANGST = 9;

export function dankt(tekst: string): boolean {
  const woorden = tekst.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  if (woorden.length === 0 || woorden.length > LANGST || /[?\d]/.test(tekst)) return false;
  return woorden.some((woord) => DANK.has(woord)) && woorden.every((woord) => DANK.has(woord) || ERBIJ.has(woord));
}
