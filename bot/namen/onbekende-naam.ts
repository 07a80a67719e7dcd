/** What in a sentence reads as a name that is not in the register, so that it can be said back and asked after. */
import { begrippenIn } from '../begrip/begrippen';
import { vulsel } from '../begrip/lexicon/vulsel';
import { effen, tokens } from '../begrip/normaliseer';
import type { Token } from '../begrip/normaliseer';
import { kentWoord } from '../begrip/spelling';
import type { Bericht } from '../bericht-lezen';
import { isEngels } from '../engels';
import { isGewoonWoord } from './gewoon-woord';
import { langsteNaam } from './lijkt-op';

/** Null when the sentence names somebody we know, or holds no word that could be a name. */
export function onbekendeNaamIn(bericht: Bericht): string | null {
  if (noemtBekende(bericht)) return null;
  // Of English words in small letters we know none.
  return eigennaamIn(bericht) ?? (isEngels(bericht.tekst) ? null : naamIn(bericht, (zin) => zonderHoofdletter(zin)));
}

/** The same of a text that may go on about what stands before somebody: there a word we do not know is only a name where a name belongs. */
export function andereNaamIn(bericht: Bericht): string | null {
  if (noemtBekende(bericht)) return null;
  if (bericht.lezing.woorden.length <= LOSSE_NAAM) return onbekendeNaamIn(bericht);
  return naamIn(bericht, (zin) => metHoofdletter(zin.slice(1))) ?? naamIn(bericht, naWijzer);
}

/** So few words are a name and little else. */
const LOSSE_NAAM = 2;

const noemtBekende = ({ lezing: { aanbieders, gemeenten, regios } }: Bericht): boolean =>
  aanbieders.length + gemeenten.length + regios.length > 0;

/** A name that was written as one. */
export const eigennaamIn = (bericht: Bericht): string | null => naamIn(bericht, metHoofdletter);

function naamIn({ tekst }: Bericht, zoek: (zin: Zin) => Zin | null): string | null {
  // Apart where a sentence ends: the next one begins with a capital too.
  const zinnen = effen(tekst)
    .split(/(?<=[.?!])\s+/)
    .map(tokens);
  const naam = eerste(zinnen, zoek)
    ?.map(({ ruw }) => ruw)
    .join(' ');
  return naam === undefined || naam.length > langsteNaam ? null : naam;
}

type Zin = readonly Token[];

function eerste(zinnen: readonly Zin[], zoek: (zin: Zin) => Zin | null): Zin | null {
  for (const zin of zinnen) {
    const stuk = zoek(zin);
    if (stuk !== null) return stuk;
  }
  return null;
}

/** A capital within the sentence: the words with one around it belong to it ("Kompas Jeugd"), those in small letters between two do too. */
function metHoofdletter(zin: Zin): Zin | null {
  const groot = zin.flatMap((token, plek) => (token.hoofdletter && (plek > 0 || isVreemd(token)) ? [plek] : []));
  const namen = groot.filter((plek) => isVreemd(zin[plek]) && (plek > 0 || !isGewoon(zin[plek])));
  // The first word of a sentence has a capital anyhow.
  const binnen = namen.filter((plek) => plek > 0);
  const vreemd = binnen.length > 0 && binnen[0] !== 1 ? binnen : namen;
  const [begin] = vreemd;
  const eind = vreemd.at(-1);
  if (begin === undefined || eind === undefined) return null;
  let van = begin;
  while (groot.includes(van - 1) && van > 1) van--;
  let tot = eind;
  while (groot.includes(tot + 1)) tot++;
  return zin.slice(van, tot + 1);
}

/** After a word such as "bij" or "van" stands the name; before it stands what somebody asks. */
const WIJST = /^(?:bij|van|over|rond|rondom|voor|met|at|with|of|about|on)$/;

/** "Of" between two words is Dutch here. */
const WIJST_ZEKER = /^(?:bij|van|over|rond|rondom|voor|met)$/;
const naWijzer = (zin: Zin): Zin | null =>
  zin.some(({ w }) => WIJST_ZEKER.test(w)) ? zonderHoofdletter(zin, WIJST_ZEKER) : null;

/** `alleen`: only behind one of these words. */
function zonderHoofdletter(zin: Zin, alleen?: RegExp): Zin | null {
  const vreemd = zin.flatMap((token, plek) =>
    isVreemd(token) && !isGewoon(token) && !steltVoor(zin, plek) ? [plek] : [],
  );
  const wijst = alleen ?? WIJST;
  const wijzer = zin.findLastIndex(({ w }, plek) => wijst.test(w) && vreemd.some((een) => een > plek));
  if (alleen !== undefined && wijzer < 0) return null;
  const na = vreemd.filter((plek) => plek > wijzer);
  const [begin] = na;
  const eind = na.at(-1);
  return begin === undefined || eind === undefined ? null : zin.slice(begin, eind + 1);
}

/** Between one of these and a word we know stands what is said of that word: "een hogere trede", "welke nieuwere casussen". */
const LIDWOORD =
  /^(?:een|geen|de|het|die|dat|deze|dit|welke|elke|alle|veel|meer|minder|andere|onze|mijn|hun|zijn|haar|nog|heel|zo|te|steeds)$/;
/** What is made of something: "maak het groter", "houd hem korter". */
const MAAKT = /^(?:maak|maakt|zet|houd|hou|vind|vindt|wordt|worden|werd|blijft|is|zijn)$/;
const VOORNAAM = /^(?:het|hem|dat|die|ze|dit|deze|haar)$/;

/** An adjective or what is done by its place: before the noun it belongs to, or behind "maak het". */
function steltVoor(zin: Zin, plek: number): boolean {
  const [voor, woord, na] = [zin[plek - 1]?.w ?? '', zin[plek]?.w ?? '', zin[plek + 1]];
  const bijNaamwoord = LIDWOORD.test(voor) && woord.endsWith('e') && na !== undefined && isZaakwoord(na);
  const gevolg = VOORNAAM.test(voor) && MAAKT.test(zin[plek - 2]?.w ?? '') && na === undefined;
  return bijNaamwoord || gevolg;
}

/** A word of this work, or one a noun can be; a word such as "met" or "nu" does not let anything be said of it. */
const isZaakwoord = (token: Token): boolean => !isVreemd(token) && !WIJST.test(token.w) && !vulsel.has(token.w);

const isGewoon = (token: Token | undefined): boolean => token !== undefined && isGewoonWoord(token.w);

const isVreemd = (token: Token | undefined): boolean =>
  token !== undefined &&
  !/^[\d@?!]/.test(token.w) &&
  begrippenIn([token.w]).size === 0 &&
  (!kentWoord(token.w) || isAfkorting(token.ruw));

const isAfkorting = (ruw: string): boolean => ruw.length > 1 && ruw.length < 4 && ruw === ruw.toUpperCase();
