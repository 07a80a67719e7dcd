/** Numbers in figures and in Dutch words: "12.500", "3,8", "vijfentwintig", "anderhalf". */

const WOORDEN: Readonly<Record<string, number>> = {
  een: 1,
  twee: 2,
  drie: 3,
  vier: 4,
  vijf: 5,
  zes: 6,
  zeven: 7,
  acht: 8,
  negen: 9,
  tien: 10,
  elf: 11,
  twaalf: 12,
  dozijn: 12,
  dertien: 13,
  veertien: 14,
  vijftien: 15,
  zestien: 16,
  zeventien: 17,
  achttien: 18,
  negentien: 19,
  twintig: 20,
  dertig: 30,
  veertig: 40,
  vijftig: 50,
  zestig: 60,
  zeventig: 70,
  tachtig: 80,
  negentig: 90,
  half: 0.5,
  halve: 0.5,
  anderhalf: 1.5,
  anderhalve: 1.5,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

/** Longest first: "zeventig" before "zeven". */
const woorden = [...Object.keys(WOORDEN), 'honderd', 'duizend', 'en'].sort((a, b) => b.length - a.length);
const isSamenstelling = (woord: string): boolean =>
  woorden.some((begin) => woord.startsWith(begin) && woorden.includes(woord.slice(begin.length)));
/** "zeventien" is "zeven" and "tien" already: with both, a long row of them can be cut up in more ways than there is time for. */
const delen = woorden.filter((woord) => !isSamenstelling(woord)).join('|');

/** Source of a pattern for one number, in figures or in words. */
export const GETAL = `(?:\\d+(?:[.,]\\d+)*|(?:${delen})+)`;

const samengesteld = (woord: string): number | null => {
  const direct = WOORDEN[woord];
  if (direct !== undefined) return direct;
  for (const [naam, waarde] of [
    ['duizend', 1000],
    ['honderd', 100],
  ] as const) {
    const plek = woord.indexOf(naam);
    if (plek < 0) continue;
    const voor = plek === 0 ? 1 : samengesteld(woord.slice(0, plek));
    // "Honderden" says that it is many, and no number.
    const rest = woord.slice(plek + naam.length).replace(/^en(?=.)/, '');
    const na = rest === '' ? 0 : samengesteld(rest);
    return voor === null || na === null ? null : voor * waarde + na;
  }
  return metEn(woord);
};

const metEn = (woord: string): number | null => {
  const m = /^(.+?)en(een)?(half|halve|.+tig)$/.exec(woord);
  const links = m === null ? undefined : WOORDEN[m[1] ?? ''];
  const rechts = m === null ? undefined : WOORDEN[m[3] ?? ''];
  return links === undefined || rechts === undefined ? null : links + rechts;
};

/** In Dutch a point parts thousands and a comma parts decimals; "1.2 mln" is the exception people make. */
const inCijfers = (tekst: string): number | null => {
  const duizendtallen = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(tekst);
  const genormaliseerd = duizendtallen ? tekst.replace(/\./g, '') : tekst;
  const engels = /^\d{1,3}(,\d{3})+(\.\d+)?$/.test(genormaliseerd) && !duizendtallen;
  const waarde = Number(engels ? genormaliseerd.replace(/,/g, '') : genormaliseerd.replace(',', '.'));
  return Number.isFinite(waarde) ? waarde : null;
};

export const getal = (tekst: string): number | null => (/^\d/.test(tekst) ? inCijfers(tekst) : samengesteld(tekst));
