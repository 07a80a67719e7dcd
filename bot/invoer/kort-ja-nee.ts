/** "Liever niet dus", "doe maar niet", "mag hoor": yes or no in a few words, by what is left of them without those that only dress it up. */
import { woordlijst } from './alleen-woorden';
import { kernVan } from './sturing';

const langste = 5;
/** Words in which nothing else is said. */
const ERBIJ = woordlijst(
  'doe laat mag hoeft hoef voor wat betreft zeker natuurlijk absoluut denk vind heb gezegd gewoon prima goed is nu geval in geen elk',
);
const NEE = woordlijst('nee niet nooit neen');
const JA = woordlijst('ja mag prima goed akkoord');

/** Null when it says something else, or nothing of the kind. */
export function kortJaNee(tekst: string): 'ja' | 'nee' | null {
  if (tekst.includes('?')) return null;
  const kern = kernVan(tekst).split(' ');
  if (kern.length > langste || !kern.every((woord) => NEE.has(woord) || JA.has(woord) || ERBIJ.has(woord))) return null;
  if (kern.some((woord) => NEE.has(woord))) return 'nee';
  return kern.some((woord) => JA.has(woord)) ? 'ja' : null;
}
