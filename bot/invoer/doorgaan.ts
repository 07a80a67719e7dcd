/** "Plaats maar", "verzenden", "ja verstuur het bericht": that what stands there may go, and nothing else. */

/** What is done. */
const DOET = new Set(
  'verstuur versturen verstuurd verzend verzenden plaats plaatsen post posten zend zenden opsturen stuur akkoord publiceer publiceren'.split(
    ' ',
  ),
);
/** What people say around it. */
const ERBIJ = new Set(
  'ja ok oke prima klopt goed zo doe maar het dat dit deze die mijn bericht update nu graag op weg erop erin door mag is allemaal alles hoor dan even'.split(
    ' ',
  ),
);
const langste = 7;

export function isDoorgaan(tekst: string): boolean {
  const woorden = tekst
    .toLowerCase()
    .normalize('NFD')
    .replace(/[^a-z ]/g, '')
    .split(' ')
    .filter(Boolean);
  if (woorden.length === 0 || woorden.length > langste) return false;
  return woorden.some((woord) => DOET.has(woord)) && woorden.every((woord) => DOET.has(woord) || ERBIJ.has(woord));
}
