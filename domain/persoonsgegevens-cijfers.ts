/** Reads digits where people write something else for them: number words, and letters that look like a digit. */

/** Fills up what is shorter than what it stands for, so that places stay what they are. */
const VULLING = '\ue000';

const EENHEDEN = 'nul een twee drie vier vijf zes zeven acht negen'.split(' ');
const TIENERS = 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(' ');
const TIENTALLEN = 'twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const ENGELS = 'zero one two three four five six seven eight nine'.split(' ');

const onderHonderd = [
  ...EENHEDEN,
  ...TIENERS,
  ...TIENTALLEN.flatMap((tiental) => [tiental, ...EENHEDEN.slice(1).map((eenheid) => `${eenheid}en${tiental}`)]),
];

/** Below a thousand: how a number is dictated in groups, as `honderddrieentwintig`. Folded text has no trema. */
const GETALWOORDEN: ReadonlyMap<string, string> = new Map([
  ...onderHonderd.map((woord, getal) => [woord, String(getal)] as const),
  ...ENGELS.map((woord, getal) => [woord, String(getal)] as const),
  ...['', ...EENHEDEN.slice(2)].flatMap((honderdtal, i) =>
    ['', ...onderHonderd.slice(1)].map(
      (rest, j) => [`${honderdtal}honderd${rest}`, String((i + 1) * 100 + j)] as const,
    ),
  ),
]);

/** Fewer words than this in a row are words. */
const MINSTE_WOORDEN = 3;
const NAAST = /^[\s\-/.,\d]{1,15}$/;

/** The same text, as long, in which all of this stands as digits. */
export const cijferlezing = (tekst: string): string => metGelijkende(metGetalwoorden(tekst));

function metGetalwoorden(tekst: string): string {
  const woorden = [...tekst.matchAll(/\p{L}+/gu)].filter(([woord]) => GETALWOORDEN.has(woord.toLowerCase()));
  if (woorden.length < MINSTE_WOORDEN) return tekst;
  const delen = tekst.split('');
  for (const rij of rijen(tekst, woorden)) {
    if (rij.length < MINSTE_WOORDEN) continue;
    for (const { 0: woord, index } of rij) {
      const cijfers = GETALWOORDEN.get(woord.toLowerCase()) ?? '';
      delen.splice(index, woord.length, ...cijfers.padEnd(woord.length, VULLING).split(''));
    }
  }
  return delen.join('');
}

/** Words with nothing but digits and separators between them. */
function rijen(tekst: string, woorden: readonly RegExpExecArray[]): readonly (readonly RegExpExecArray[])[] {
  const uit: RegExpExecArray[][] = [];
  let eind = -1;
  for (const woord of woorden) {
    if (eind >= 0 && NAAST.test(tekst.slice(eind, woord.index))) uit.at(-1)?.push(woord);
    else uit.push([woord]);
    eind = woord.index + woord[0].length;
  }
  return uit;
}

/** Latin, Greek and Cyrillic letters drawn as a 0 or a 1. */
const NUL = 'OoΟοОо';
const EEN = 'IlΙІӀ';
const GELIJKEND = new RegExp(`(?<!\\p{L})[\\d${NUL}${EEN}]{0,20}\\d[\\d${NUL}${EEN}]{0,20}(?!\\p{L})`, 'gu');

const metGelijkende = (tekst: string): string =>
  !/\d/.test(tekst)
    ? tekst
    : tekst.replace(GELIJKEND, (stuk) =>
        stuk.replace(/\D/g, (teken) => {
          if (NUL.includes(teken)) return '0';
          return EEN.includes(teken) ? '1' : teken;
        }),
      );

/** The runs of digits in such a reading. */
export const cijferrijen = (lezing: string): readonly { start: number; eind: number; cijfers: string }[] =>
  [...lezing.matchAll(CIJFERRIJ)].map(({ 0: stuk, index }) => ({
    start: index,
    eind: index + stuk.length,
    cijfers: stuk.replaceAll(VULLING, ''),
  }));

const CIJFERRIJ = new RegExp(`\\d[\\d${VULLING}]*`, 'g');
