/** Amounts of money in euro: "€ 12.500", "3,8 miljoen", "4 ton", "een half miljoen", "20k". */
import { getal, GETAL } from './getal';
import { stukjes, wis } from './stukje';
import type { Stukje } from './stukje';

const MAAT: Readonly<Record<string, number>> = {
  k: 1e3,
  mille: 1e3,
  duizend: 1e3,
  ton: 1e5,
  tonnen: 1e5,
  m: 1e6,
  mln: 1e6,
  mio: 1e6,
  miljoen: 1e6,
  million: 1e6,
  mrd: 1e9,
  miljard: 1e9,
};

const MUNT = '(?:€|eur|euro|euros|euries)';
const MATEN = Object.keys(MAAT)
  .sort((a, b) => b.length - a.length)
  .join('|');
const PATROON = new RegExp(
  `(?<![\\w.,-])(?:(${MUNT})\\s?)?(een\\s)?(${GETAL})(?:,-)?\\s?(?:(${MATEN})(?![a-z]))?(?:\\s?(${MUNT})(?![a-z]))?(?![\\w])`,
  'g',
);
/** "2 à 3 miljoen", "tussen 2 en 3 miljoen": two amounts, and choosing one would be making it up. */
const BEREIK = /(?:\ba|tot|-|\/|\bof)\s?(?:€\s?)?$/;
const TUSSEN = /\btussen (?:de )?(?:€\s?)?\d\S*(?: (?:ton|mln|miljoen|euro))? en (?:de )?(?:€\s?)?$/;
/** The lower of both is no more ours to choose than the higher. */
const ERNA = /^ ?(?:a|tot|of|-|\/) ?(?:€ ?)?\d/;
const EN_ERNA = /^ en (?:de )?(?:€ ?)?\d/;
const isBereik = (ervoor: string, erna: string): boolean =>
  TUSSEN.test(ervoor) ||
  (BEREIK.test(ervoor) && /\d$/.test(ervoor.replace(BEREIK, '').trim())) ||
  ERNA.test(erna) ||
  (EN_ERNA.test(erna) && /\btussen (?:de )?$/.test(ervoor));

/** "90.000 schuld", "tekort van 265.000": thousands beside a word for money need no sign. */
const DUIZENDEN = /^\d{1,3}(?:\.000)+$/;
const GELDWOORD =
  '(?:schuld(?:en)?|tekort(?:en)?|factuur|facturen|boete|huur|rekening(?:en)?|voorschot(?:ten)?|lening(?:en)?|krediet|verlies|claim|naheffing|premies?|subsidie|overgemaakt|gestort|geld)';
const GELD_ERVOOR = new RegExp(
  `(?<![a-z])${GELDWOORD}(?: (?:van|is|was|bedraagt|zo'n|ruim|bijna|ongeveer|circa|op|al))* $`,
);
const GELD_ERNA = new RegExp(`^ (?:aan |is |was |vanochtend |gisteren |vandaag )*(?:[a-z]+e )?${GELDWOORD}(?![a-z])`);
/** Characters: a word for money further away says nothing of this number. */
const VLAKBIJ = 80;
const isGeld = (tekst: string, cijfers: string, begin: number, eind: number): boolean =>
  DUIZENDEN.test(cijfers) &&
  (GELD_ERVOOR.test(tekst.slice(Math.max(0, begin - VLAKBIJ), begin)) ||
    GELD_ERNA.test(tekst.slice(eind, eind + VLAKBIJ)));

/** "Een kwart miljoen", "drie kwart miljoen", "3/4 mln": a part of a measure, which stands before nothing else as an amount. */
const BREUK: Readonly<Record<string, number>> = {
  kwart: 0.25,
  driekwart: 0.75,
  'drie kwart': 0.75,
  '1/4': 0.25,
  '3/4': 0.75,
};
const BREUKEN = new RegExp(
  `(?<![\\w.,/-])(?:${MUNT}\\s?)?(?:een )?(${Object.keys(BREUK).join('|')}) (miljoen|mln|miljard|mrd|ton)(?:\\s?${MUNT})?(?![\\w])`,
  'g',
);
/** As a controller writes thousands: "k€ 450". */
const K_EURO = /(?<![\w.,-])k\s?€\s?(\d+(?:[.,]\d+)*)(?![\w])/g;

export function bedragen(tekst: string): Stukje<number>[] {
  const breuken = stukjes(tekst, BREUKEN, ([, deel = '', maat = '']) => (BREUK[deel] ?? 0) * (MAAT[maat] ?? 0));
  const duizenden = stukjes(tekst, K_EURO, ([, cijfers = '']) => {
    const waarde = getal(cijfers);
    return waarde === null ? null : waarde * 1000;
  });
  const eerst = [...breuken, ...duizenden];
  return [...eerst, ...gewone(wis(tekst, eerst))];
}

const gewone = (tekst: string): Stukje<number>[] =>
  stukjes(tekst, PATROON, (m) => {
    const [, voor, , cijfers = '', maat, na] = m;
    const kaal = voor === undefined && maat === undefined && na === undefined;
    if (kaal && !isGeld(tekst, cijfers, m.index, m.index + m[0].length)) return null;
    if (maat === 'm' && voor === undefined && na === undefined) return null;
    if (isBereik(tekst.slice(0, m.index), tekst.slice(m.index + m[0].length))) return null;
    const waarde = getal(cijfers);
    return waarde === null ? null : Math.round(waarde * (maat === undefined ? 1 : (MAAT[maat] ?? 1)) * 100) / 100;
  });
