/** Finds burgerservicenummers in folded text, however they are split up, and leaves other numbers alone. */
import { cijferlezing, cijferrijen } from './cijfers';

export interface Plek {
  readonly start: number;
  readonly eind: number;
}

/** A run of digits; `vast` says that nothing but separators stands between it and the run before it. */
interface Groep extends Plek {
  readonly cijfers: string;
  readonly vast: boolean;
}

const GEWICHTEN = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Bron: elfproef voor het BSN; weights 9 to 2 and -1, sum above 0 and divisible by 11, never two leading zeros. */
export function isBsn(cijfers: string): boolean {
  if (!/^\d{9}$/.test(cijfers) || cijfers.startsWith('00')) return false;
  const som = GEWICHTEN.reduce((totaal, gewicht, i) => totaal + gewicht * Number(cijfers[i]), 0);
  return som > 0 && som % 11 === 0;
}

/** Every stretch of whole digit groups that together are nine digits and pass the elfproef. */
export function vindBsn(tekst: string): readonly Plek[] {
  const groepen = cijfergroepen(tekst);
  if (groepen.reduce((totaal, { cijfers }) => totaal + cijfers.length, 0) < 8) return [];
  const andere = andereNummers(tekst, groepen);
  const gevonden: Plek[] = [];
  groepen.forEach((eerste, i) => {
    const laatste = negenCijfersVanaf(groepen, i);
    if (laatste === null) return;
    const reeks = groepen.slice(i, laatste + 1);
    if (!isBsn(reeks.map((groep) => groep.cijfers).join(''))) return;
    const plek = { start: eerste.start, eind: reeks[reeks.length - 1]?.eind ?? eerste.eind };
    if (reeks.some((groep) => andere.has(groep.start)) && !heeftLabel(tekst, plek.start)) return;
    gevonden.push(plek);
  });
  return [...gevonden, ...vindGenoemd(tekst)];
}

/** A BSN begun at the end of the previous message and finished here: the place of the part that finishes it. */
export function vindVervolgBsn(vorige: string, tekst: string): Plek | null {
  const staart = staartVan(vorige);
  const groepen = cijfergroepen(tekst);
  const eerste = groepen[0];
  if (staart.length === 0 || eerste === undefined || eerste.start > RUIMTE) return null;
  let kop = '';
  for (const groep of groepen.slice(0, 8)) {
    if (groep !== eerste && !groep.vast) return null;
    kop += groep.cijfers;
    if (kop.length > 8) return null;
    if (staart.some((deel) => isBsn(deel + kop))) return { start: eerste.start, eind: groep.eind };
  }
  return null;
}

/**
 * The same over two fields of a form. Fields hold dates, amounts and telephone numbers of their own, and there are many
 * pairs of fields: such a number is no half of a BSN, unless it is called one.
 */
export function vindBsnOverVelden(eerste: string, tweede: string): Plek | null {
  const plek = vindVervolgBsn(eerste, tweede);
  if (plek === null || LABEL.test(eerste) || LABEL.test(tweede)) return plek;
  return begintAlsIetsAnders(tweede) || eindigtAlsIetsAnders(eerste) ? null : plek;
}

function begintAlsIetsAnders(tekst: string): boolean {
  const groepen = cijfergroepen(tekst);
  return andereNummers(tekst, groepen).has(groepen[0]?.start ?? -1);
}

function eindigtAlsIetsAnders(tekst: string): boolean {
  const groepen = cijfergroepen(tekst);
  return andereNummers(tekst, groepen).has(groepen.at(-1)?.start ?? -1);
}

/** How far from the edge of a message its digits may stand and still belong to the other message. */
const RUIMTE = 25;

/** Every ending of the last row of digit groups, shortest first: `12 34` gives `34` and `1234`. */
function staartVan(vorige: string): readonly string[] {
  const groepen = cijfergroepen(vorige);
  const laatste = groepen[groepen.length - 1];
  if (laatste === undefined || vorige.length - laatste.eind > RUIMTE) return [];
  const delen: string[] = [];
  for (let i = groepen.length - 1; i >= 0 && delen.length < 8; i -= 1) {
    const groep = groepen[i];
    if (groep === undefined) break;
    delen.push(groep.cijfers + (delen[delen.length - 1] ?? ''));
    if (!groep.vast) break;
  }
  return delen.filter((deel) => deel.length < 9);
}

/** Separators people put inside one number; a comma, colon or semicolon before a space starts a new number. */
const TUSSEN = /^(?:[\s.\-/\\_,:;'’`"|+*=~()·•\u2044]{1,5}| ?[^\p{L}\p{N}\p{Sc}\s]{1,2} ?)$/u;
const OPSOMMING = /[,;:?!]\s/;

/** The same sign over and over is one sign, and markup is none. */
const eenvoudig = (tussen: string): string =>
  tussen
    .replace(/<\/?[a-z]{1,8} ?\/?>/gi, ' ')
    .replace(/\s+/g, ' ')
    .replace(/([^\d])\1+/gu, '$1');

function cijfergroepen(tekst: string): readonly Groep[] {
  let eindVorige = -1;
  return cijferrijen(cijferlezing(tekst)).map((rij) => {
    const tussen = eindVorige < 0 ? '' : eenvoudig(tekst.slice(eindVorige, rij.start));
    eindVorige = rij.eind;
    return { ...rij, vast: TUSSEN.test(tussen) && !OPSOMMING.test(tussen) };
  });
}

function negenCijfersVanaf(groepen: readonly Groep[], begin: number): number | null {
  let aantal = 0;
  for (let i = begin; i < groepen.length; i += 1) {
    const groep = groepen[i];
    if (groep === undefined || (i > begin && !groep.vast)) return null;
    aantal += groep.cijfers.length;
    if (aantal >= 9) return aantal === 9 ? i : null;
  }
  return null;
}

/** Called a BSN in so many words, a number is one, whatever else it looks like. */
const LABEL = /(?<![a-z])(?:bsn|burgerservicenummer|burgerservicenr|sofinummer|sofi)(?![a-z])/i;

/** Straight behind its name: also with a mistake in it, in an enumeration, or without the zero it begins with. */
const GENOEMD = new RegExp(
  `${LABEL.source}(?:-?(?:nummer|nr)s?)?(?: van (?:\\p{L}+ ?){1,3})?(?: (?:is|was|luidt|dus))?[ :=#("'.-]{0,4}` +
    `(?<nummer>\\d(?:(?:[^\\p{L}\\p{N}\\n]{1,3}|(?:,? (?:en|dan|en dan) ))?\\d){7,8})(?!\\d)`,
  'giu',
);

function vindGenoemd(tekst: string): readonly Plek[] {
  if (!LABEL.test(tekst)) return [];
  return [...cijferlezing(tekst).matchAll(GENOEMD)].flatMap(({ 0: geheel, index, groups }) => {
    const nummer = groups?.['nummer'] ?? '';
    const cijfers = nummer.replace(/\D/g, '');
    if (cijfers.length === 8 && !isBsn(`0${cijfers}`)) return [];
    const eind = index + geheel.length;
    return [{ start: eind - nummer.length, eind }];
  });
}

function heeftLabel(tekst: string, start: number): boolean {
  return LABEL.test(tekst.slice(Math.max(0, start - RUIMTE - 20), start));
}

/** Numbers that are something else: a window of nine digits that takes in part of one of these is no BSN. */
const ANDERE = [
  /** Amounts, with a sign before, or decimals or a word behind. */
  /(?:€|\bEUR\b) {0,2}\d{1,3}(?:[. ]\d{3}){1,4}(?:,\d{1,2})?(?!\d)|(?:€|\bEUR\b) {0,2}\d{1,12}(?:,\d{1,2})?(?![\d.])/g,
  /(?<![\d.,])\d{1,3}(?:\.\d{3}){1,4},\d{1,2}(?![\d.,])/g,
  /(?<![\d.,])\d{1,12}(?:\.\d{3}){0,4}(?:,\d{1,2})? {0,2}(?:euro|eur|miljoen|miljard|mln|mld|procent|%)/gi,
  /** Dates. */
  /(?<![\d\-./])(?:0?[1-9]|[12]\d|3[01])([-./])(?:0?[1-9]|1[0-2])\1(?:19|20)\d{2}(?![-./]?\d)/g,
  /(?<![\d\-./])(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![-./]?\d)/g,
  /** Telephone numbers with a country code: Dutch, Belgian and German. */
  /(?:\+|(?<!\d)00)31[ \-.]{0,2}(?:\(0\))?[ \-.]{0,2}(?:\d[ \-.]{0,2}){8}\d(?!\d)/g,
  /(?:\+|(?<!\d)00)(?:32|49)[ \-.]{0,2}(?:\d[ \-.]{0,2}){7,10}?\d(?!\d)/g,
  /** A Dutch bank account. */
  /\bNL\d{2} ?[A-Z]{4} ?(?:\d ?){9}\d(?!\d)/g,
  /** Our own numbers and those of a council: `M-2026-0012`, `RIB-2026-00412`. */
  /(?<![A-Za-z])[A-Za-z]{1,6}-20\d{2}-\d{1,6}(?!\d)/g,
  /** Numbers of eight digits with their name: KvK and AGB. */
  /(?<![a-z])(?:kvk|agb|kamer van koophandel)[^\d\n]{0,20}\d{8}(?!\d)/gi,
];

/** The starts of the digit groups that belong to such a number. */
function andereNummers(tekst: string, groepen: readonly Groep[]): ReadonlySet<number> {
  const bezet = new Uint8Array(tekst.length);
  for (const patroon of ANDERE) {
    for (const treffer of tekst.matchAll(patroon)) bezet.fill(1, treffer.index, treffer.index + treffer[0].length);
  }
  const starts = groepen.filter((groep) => bezet[groep.start] === 1).map((groep) => groep.start);
  return new Set([...starts, ...binnenlandseTelefoon(groepen)]);
}

/** `06` or an area code and together ten digits, in groups of two or more. */
function binnenlandseTelefoon(groepen: readonly Groep[]): readonly number[] {
  return groepen.flatMap((eerste, i) => {
    if (!/^(?:06|0[1-9]\d{1,2})$/.test(eerste.cijfers)) return [];
    let aantal = eerste.cijfers.length;
    for (let j = i + 1; j < i + 5 && aantal < 10; j += 1) {
      const groep = groepen[j];
      if (groep === undefined || !groep.vast || groep.cijfers.length < 2) return [];
      aantal += groep.cijfers.length;
      if (aantal === 10) return groepen.slice(i, j + 1).map((deel) => deel.start);
    }
    return [];
  });
}
