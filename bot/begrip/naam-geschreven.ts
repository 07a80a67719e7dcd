/** Whether words that could be a name are written as one: abbreviations in small letters, names of everyday words. */
import { STERKTE, schrijfwijze } from './naam-sleutels';
import type { Ingang } from './naam-tabellen';
import type { Token } from './normaliseer';
import { kentWoord } from './spelling';

/** After these a name is expected, so that an abbreviation may be typed in small letters. */
const NAAM_VERWACHT = new Set([
  'trede',
  'casus',
  'regio',
  'rib',
  'persbericht',
  'over',
  'van',
  'bij',
  'met',
  'feiten',
  'aanbieder',
  'tussen',
]);

/** What is asked of somebody: behind it two everyday words are a name too, unless they say what people do together. */
const NAAM_GEVRAAGD = new Set([
  ...NAAM_VERWACHT,
  ...'accountgesprek kwartaalgesprek gesprek feitenlijst feitenoverzicht cijfers kerncijfers aanbiedingsbrief'.split(
    ' ',
  ),
  ...'raadsbrief raadsinformatiebrief persverklaring update taken actielijst dossier stand up koppel open'.split(' '),
  ...'bijpraten tredebepaling melding meldingen status voor'.split(' '),
]);
const SAMEN_DOEN = new Set(['staan', 'worden', 'zijn', 'maken', 'blijven', 'staat']);

/** How people shorten words in a chat: these never stand for an organisation when typed in small letters. */
const CHATWOORDEN = new Set(
  'wss mss idd gvd svp dmv mbt ivm tgv obv bvb nvt vlgs vgl grt mvg tbv tzt hrl vnl btw mld svz rvb rvt kvk'.split(' '),
);
/** Three letters without a vowel are an abbreviation, also in small ones: "jbg". */
const isLetterwoord = (tekst: string): boolean => /^[b-df-hj-np-tv-xz]{3}$/.test(tekst) && !CHATWOORDEN.has(tekst);

/** What an organisation does in the sentences people send us. */
const DOET = new Set(
  'heeft gaat stopt wil kan zit dreigt sluit zegt vraagt meldt belde mailde stuurde laat trekt wordt moet bouwt krijgt neemt zoekt levert betaalt verliest mist'.split(
    ' ',
  ),
);
/** Whoever follows the verb is the one who does it: "wss gaat het mis". */
const ANDER_ONDERWERP = new Set(
  'de het een die dat deze er ze zij hij ik we wij u je men alles iedereen niemand'.split(' '),
);

/** "wss en de toegang liggen overhoop", "wss casus": no adverb stands there. */
const MET_ANDEREN = new Set(['en', 'casus', 'dossier', 'zaak']);
const GETAL = /^\d+$/;

/** "wss heeft ons gemaild": an abbreviation that opens the sentence and does something, with nobody else who does it. */
const isOnderwerp = (zin: readonly Token[], begin: number): boolean => {
  const [eerste, doet, daarna] = [zin[0]?.w ?? '', zin[1]?.w ?? '', zin[begin + 2]?.w ?? ''];
  if (begin !== 0 || !CHATWOORDEN.has(eerste) || daarna === '') return false;
  const bekend = GETAL.test(daarna) || (kentWoord(daarna) && !daarna.startsWith('@'));
  return MET_ANDEREN.has(doet) || (DOET.has(doet) && bekend && !ANDER_ONDERWERP.has(daarna));
};

/** An abbreviation wants capitals, unless it can be no word at all; a name of everyday words wants them too: "samen sterk" is said every day. */
export const alsNaamGeschreven = (ingang: Ingang, zin: readonly Token[], begin: number, eind: number): boolean => {
  const stukken = zin.slice(begin, eind);
  const tekst = stukken.map((token) => schrijfwijze(token.w)).join('');
  const ervoor = zin[begin - 1]?.w ?? '';
  if (ingang.sterkte === STERKTE.officieel) return true;
  if (tekst.length <= 3)
    return (
      NAAM_VERWACHT.has(ervoor) ||
      isLetterwoord(tekst) ||
      isOnderwerp(zin, begin) ||
      stukken.every((token) => token.ruw === token.ruw.toUpperCase())
    );
  if (ingang.eigen) return true;
  if (stukken.length > 1 && NAAM_GEVRAAGD.has(ervoor) && !SAMEN_DOEN.has(zin[eind]?.w ?? '')) return true;
  if (stukken.length > 1 && ingang.sterkte === STERKTE.alias) return true;
  return stukken.every((token) => token.hoofdletter);
};
