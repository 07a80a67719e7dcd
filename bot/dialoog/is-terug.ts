/** "Weer terug. Wat heb je nu staan": who comes back to what is half-way says so, and gives no order to go a question back. */
import { leestAls, zinsvormen } from '../invoer/zinsvorm';

const OPSMUK: ReadonlySet<string> = new Set(
  'ja|ok|oke|hoi|hallo|hey|zo|sorry|even|eindelijk|nu|inmiddels|net|al|hoor'.split('|'),
);
const lijsten = {
  ik: 'ik|we|wij',
  een: 'een|de|het|mijn|dat',
  ergens: 'overleg|vergadering|afspraak|bespreking|lunch|pauze|gesprek|telefoontje|huis|trein',
};

const vormen = zinsvormen(
  [
    'weer terug|hier|present|online',
    'weer terug van|uit @een? @ergens|weggeweest',
    '@ik? ben|zijn @ik? er? weer er|terug|online',
    '@ik? ben|zijn @ik? er weer',
    '@ik? ben|zijn @ik? terug|er',
    '@ik? ben|zijn @ik? weer? terug van|uit @een? @ergens|weggeweest',
    'terug van|uit @een? @ergens|weggeweest',
    'daar|hier ben|zijn @ik weer?',
  ],
  lijsten,
);

const woordenVan = (deel: string): readonly string[] =>
  deel
    .toLowerCase()
    .replace(/[^\p{L} ]/gu, ' ')
    .split(/\s+/)
    .filter((woord) => woord !== '' && !OPSMUK.has(woord));

/** Nothing else is said. */
export const isTerug = (tekst: string): boolean => leestAls(vormen, woordenVan(tekst));

/** What is said behind it; null when it does not begin so, or nothing comes after. */
export function zonderTerugkomst(tekst: string): string | null {
  const [begin = '', ...rest] = tekst.split(/(?<=[.!;,\n])\s+/);
  const na = rest.join(' ').trim();
  return na !== '' && isTerug(begin) ? na : null;
}
