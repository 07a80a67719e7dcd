/** Who asks for help in English gets the one page that is in English. */
import { berichtKaart } from '../cards/bericht';
import type { Kaart } from '../cards/expand';
import { engelsTekst } from '../texts/engels';

/** Small words that a Dutch sentence does not have; names and words that both languages share say nothing. */
const ENGELS = new Set(
  'i you my your the do does can cannot how what who where which this that these speak english understand please thanks to for and or not use work works have language any someone should would could need hello are right now'.split(
    ' ',
  ),
);
const TAAL = /\benglish\b|\bengels\b/i;
const VRAAG = /\b(?:help|speak|spreekt|spreek|talk|language|versie|version|in|uitleg|explain)\b/i;

const woordenIn = (tekst: string): readonly string[] => tekst.toLowerCase().match(/[a-z']+/g) ?? [];

/** Whether somebody asks for English itself: "help in English", "do you speak English", or just the word. */
export const vraagtEngels = (tekst: string): boolean =>
  tekst.length <= 80 && TAAL.test(tekst) && (woordenIn(tekst).length === 1 || VRAAG.test(tekst));

/** Whether this is written in English: two of its small words, and at least half of all. */
export function isEngels(tekst: string): boolean {
  const woorden = woordenIn(tekst);
  const engels = woorden.filter((woord) => ENGELS.has(woord)).length;
  return engels >= 2 && engels * 2 >= woorden.length;
}

export const engelsKaart = (): Kaart =>
  berichtKaart({
    ...{ kop: engelsTekst.kop, samenvatting: engelsTekst.samenvatting },
    ...{ alineas: engelsTekst.alineas, rijen: engelsTekst.rijen },
  });
