/**
 * A slip of the fingers in an ordinary word: "waneer", "eesrte", "bhandeling". What somebody means is read from the word he meant; what he typed is
 * kept as he typed it (ADR 0244). Beside `spelling`, which knows the words of the lexicon only: this one knows every word of the lessons.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { alledaagseWoorden } from './lexicon/alledaags';
import { geenVergissing } from './lexicon/geen-vergissing';

/** Shorter words are too close to each other. */
const KORTSTE = 4;
const LANGSTE = 24;
/** So often a word stands in the lessons before another may be read as that one, and so many times more often than the next. */
const [VAAK, DUIDELIJKER] = [3, 3];

/** The lessons have slips of their own in them: so few times is no proof that a word exists. */
const SOMS = 2;

/** Keys that lie against each other. */
const RIJEN = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
const plekVan = new Map(
  RIJEN.flatMap((rij, hoogte) => [...rij].map((letter, x) => [letter, { x: x + hoogte * 0.4, hoogte }] as const)),
);
function liggenNaastElkaar(a: string, b: string): boolean {
  const [een, ander] = [plekVan.get(a), plekVan.get(b)];
  return (
    een !== undefined &&
    ander !== undefined &&
    Math.abs(een.hoogte - ander.hoogte) <= 1 &&
    Math.abs(een.x - ander.x) <= 1
  );
}

/** "Kdrn" is no "kern". */
const TOETS_ERNAAST = 6;

/** Two letters swapped, one left out or too many, or the key beside it; never the first letter alone, nor an ending that makes another form of the same word. */
export function makkelijkVerschreven(getypt: string, bedoeld: string): boolean {
  const begin = gelijkTot(getypt, bedoeld);
  const [g, b] = [getypt.slice(begin), bedoeld.slice(begin)];
  const achter = (a: string, c: string): boolean => a === c && a.length > 0;
  if (g.length === b.length) {
    if (g.slice(0, 2) === `${b[1] ?? ''}${b[0] ?? ''}` && g.slice(2) === b.slice(2)) return true;
    return (
      begin > 0 &&
      getypt.length >= TOETS_ERNAAST &&
      achter(g.slice(1), b.slice(1)) &&
      liggenNaastElkaar(g.charAt(0), b.charAt(0))
    );
  }
  if (begin === 0) return false;
  return g.length < b.length ? achter(g, b.slice(1)) : achter(g.slice(1), b);
}

function gelijkTot(a: string, b: string): number {
  let plek = 0;
  while (plek < a.length && a[plek] === b[plek]) plek += 1;
  return plek;
}

/** Three letters that stand together in fewer words than this are no Dutch. */
const GEWOON_SAMEN = 3;
/** From these lengths on a word that might exist may be the same one with a letter doubled, or two swapped. */
const [MET_DUBBELE, OMGEWISSELD] = [6, 8];
/** Nearly always a long word that is typed all the time, where one letter of it is wrong. */
const [LANG, HEEL_VAAK] = [7, 60];
/** Of a shorter one that everybody types: a letter that fell out, or two swapped. */
const [KORTER, ALTIJD] = [5, 100];
/** In the shortest: only a letter that fell out of what stands in every other sentence. */
const STEEDS = 200;

/** "Intreken", "betaalen": it sounds the same. */
const zonderDubbele = (woord: string): string => woord.replace(/(.)\1/g, '$1');

const zelfdeLetters = (a: string, b: string): boolean =>
  a.length === b.length && [...a].sort().join('') === [...b].sort().join('');

interface Woordenlijst {
  /** In how many words three letters stand together. */
  readonly samen: ReadonlyMap<string, number>;
  readonly aantal: ReadonlyMap<string, number>;
  /** A word with one letter left out → the words it may come from. */
  readonly bij: ReadonlyMap<string, readonly string[]>;
}

let lijst: Woordenlijst | null = null;
const woordenlijst = (): Woordenlijst =>
  (lijst ??= maakLijst(readFileSync(join(__dirname, 'ervaring', 'woorden.txt'), 'utf8')));

function maakLijst(tekst: string): Woordenlijst {
  const aantal = new Map(tekst.split('\n').flatMap((regel) => alsRegel(regel.split(' '))));
  const bij = new Map<string, string[]>();
  for (const [woord, keer] of aantal) {
    if (keer < VAAK || woord.length < KORTSTE) continue;
    for (const stuk of zonderEen(woord)) bij.set(stuk, [...(bij.get(stuk) ?? []), woord]);
  }
  const samen = new Map<string, number>();
  for (const drie of [...aantal.keys()].flatMap(drieletters)) samen.set(drie, (samen.get(drie) ?? 0) + 1);
  return { samen, aantal, bij };
}

const drieletters = (woord: string): readonly string[] => {
  const rond = ` ${woord} `;
  return Array.from({ length: rond.length - 2 }, (_, plek) => rond.slice(plek, plek + 3));
};

/** Whether it cannot well be a word that we merely do not know. */
function isVergissing(woord: string, bedoeld: string): boolean {
  const { samen, aantal } = woordenlijst();
  if (drieletters(woord).some((drie) => (samen.get(drie) ?? 0) < GEWOON_SAMEN)) return true;
  if (woord.length >= MET_DUBBELE && zonderDubbele(woord) === zonderDubbele(bedoeld)) return true;
  const keer = aantal.get(bedoeld) ?? 0;
  const uitgevallen = woord.length < bedoeld.length || zelfdeLetters(woord, bedoeld);
  if (woord.length >= KORTER && keer >= ALTIJD && uitgevallen) return true;
  if (woord.length < bedoeld.length && keer >= STEEDS) return true;
  if (woord.length >= LANG && keer >= HEEL_VAAK) return true;
  return woord.length >= OMGEWISSELD && zelfdeLetters(woord, bedoeld);
}

const alsRegel = ([woord, keer]: readonly string[]): readonly (readonly [string, number])[] =>
  woord === undefined || keer === undefined ? [] : [[woord, Number(keer)]];

const zonderEen = (woord: string): readonly string[] => [
  ...new Set([woord, ...Array.from(woord, (_, plek) => woord.slice(0, plek) + woord.slice(plek + 1))]),
];

/** Words that exist, and stand in no lesson. */
const BESTAAN: ReadonlySet<string> = new Set(['stalking', 'crash', 'gebit', 'schijf', 'didn', 'sizze']);

const isGewoon = (woord: string): boolean =>
  BESTAAN.has(woord) ||
  woord.length < KORTSTE ||
  woord.length > LANGSTE ||
  alledaagseWoorden.has(woord) ||
  geenVergissing.has(woord);

/** The word he meant, in lower case as it was asked; null for a word that exists, and where two may be meant. */
export function bedoeldWoord(woord: string): string | null {
  if (!/^[a-z]+$/.test(woord) || isGewoon(woord)) return null;
  const { aantal, bij } = woordenlijst();
  const gezien = aantal.get(woord) ?? 0;
  if (gezien > SOMS) return null;
  const kandidaten = [...new Set(zonderEen(woord).flatMap((stuk) => bij.get(stuk) ?? []))]
    .filter((een) => makkelijkVerschreven(woord, een) && isVergissing(woord, een))
    .map((een) => ({ een, keer: aantal.get(een) ?? 0 }))
    .sort((a, b) => b.keer - a.keer);
  const [eerste, tweede] = kandidaten;
  if (eerste === undefined || eerste.keer < (tweede?.keer ?? 0) * DUIDELIJKER) return null;
  return gezien > 0 && eerste.keer < HEEL_VAAK ? null : eerste.een;
}

/** With a capital it may be a name; part of something longer is no word. */
const WOORD = /(?<![\p{L}\p{N}@'’_./-])\p{Ll}{4,24}(?![\p{L}\p{N}@'’_/-])/gu;

/** The same text with the words he meant. `blijft`: which words are somebody's name. */
export const zonderSchrijffouten = (tekst: string, blijft: (woord: string) => boolean): string =>
  tekst.replace(WOORD, (woord) => {
    const bedoeld = bedoeldWoord(woord);
    return bedoeld === null || blijft(woord) ? woord : bedoeld;
  });
