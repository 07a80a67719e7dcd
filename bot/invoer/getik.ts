/** Fingers on the keyboard, to see what happens: "asdf", "qwerty", "xxx", "blabla". */

const RIJEN = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].flatMap((rij) => [rij, [...rij].reverse().join('')]);
const kortsteLoop = 3;

export function isGetik(tekst: string): boolean {
  const woorden = tekst.toLowerCase().match(/\p{L}+/gu) ?? [];
  return woorden.length > 0 && !/\d/.test(tekst) && woorden.every(isGetiktWoord);
}

const isGetiktWoord = (woord: string): boolean =>
  /^(\p{L})\1{2,}$/u.test(woord) ||
  /^(?:bla)+$|^test(?:test|je|ing)?$/.test(woord) ||
  (woord.length > kortsteLoop && isLoop(woord));

/** Along the keys from begin to end, in one run or several: "asdf", "asdfasdf", "qwertyasdf". */
function isLoop(woord: string): boolean {
  for (let eind = woord.length; eind >= kortsteLoop; eind--) {
    const deel = woord.slice(0, eind);
    if (RIJEN.some((rij) => rij.includes(deel))) return eind === woord.length || isLoop(woord.slice(eind));
  }
  return false;
}
