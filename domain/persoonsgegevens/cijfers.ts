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

/** With digits beside them fewer words are a number too: "111 222 driehonderddrieendertig". A small word ("een") stays a word. */
const NEGEN = 9;
const VOORAF = /\d[\d\s\-/.,]{0,15}$/;
const DAARNA = /^[\d\s\-/.,]{0,15}\d/;
const cijfersIn = (tekst: string): string => tekst.replace(/\D/g, '');

function isMetCijfers(tekst: string, rij: readonly RegExpExecArray[]): boolean {
  const [eerste, laatste] = [rij[0], rij.at(-1)];
  if (eerste === undefined || laatste === undefined) return false;
  const getallen = rij.map(([woord]) => GETALWOORDEN.get(woord.toLowerCase()) ?? '');
  if (getallen.some((getal) => getal.length < 2)) return false;
  const eind = laatste.index + laatste[0].length;
  const los = [
    VOORAF.exec(tekst.slice(0, eerste.index))?.[0] ?? '',
    ...rij.slice(1).map(({ index }, i) => tekst.slice((rij[i]?.index ?? 0) + (rij[i]?.[0].length ?? 0), index)),
    DAARNA.exec(tekst.slice(eind))?.[0] ?? '',
  ].map(cijfersIn);
  return los.some((deel) => deel !== '') && [...getallen, ...los].join('').length >= NEGEN;
}

function metGetalwoorden(tekst: string): string {
  const woorden = [...tekst.matchAll(/\p{L}+/gu)].filter(([woord]) => GETALWOORDEN.has(woord.toLowerCase()));
  if (woorden.length === 0) return tekst;
  const delen = tekst.split('');
  for (const rij of rijen(tekst, woorden)) {
    if (rij.length < MINSTE_WOORDEN && !isMetCijfers(tekst, rij)) continue;
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

/** "Client 448812": with nothing said of it so many digits are his number. */
export const clientcijfers =
  /(?<![\p{L}\p{N}])(?:client|patient|pupil|jeugdige|leerling)e? (?=[\d.-]*\d{2})\d[\d.-]{3,11}\d(?![\d.,]| ?(?:euro|clienten))/giu;
