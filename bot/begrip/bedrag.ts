/** Amounts of money in euro: "€ 12.500", "3,8 miljoen", "4 ton", "een half miljoen", "20k". */
import { getal, GETAL } from './getal';
import { stukjes } from './stukje';
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
const BEREIK = /(?:\ba|tot|-|\/|\bof|tussen \S+ en)\s?(?:€\s?)?$/;

export const bedragen = (tekst: string): Stukje<number>[] =>
  stukjes(tekst, PATROON, (m) => {
    const [, voor, , cijfers = '', maat, na] = m;
    if (voor === undefined && maat === undefined && na === undefined) return null;
    if (maat === 'm' && voor === undefined && na === undefined) return null;
    if (/\d$/.test(tekst.slice(0, m.index).replace(BEREIK, '').trim()) && BEREIK.test(tekst.slice(0, m.index)))
      return null;
    const waarde = getal(cijfers);
    return waarde === null ? null : Math.round(waarde * (maat === undefined ? 1 : (MAAT[maat] ?? 1)) * 100) / 100;
  });
