/** Examples → a table of weights: logistic regression, the same every time. Run by a test, never by the bot. */
import { gewichtVan, lengteVan } from './aanwijzingen';
import { klassen } from './klas';

export interface Geval {
  readonly aanwijzingen: readonly string[];
  /** Number of the class, see `klassen`. */
  readonly klas: number;
}

const RONDEN = 40;
const STAP = 0.5;
const KRIMP = 1e-4;
/** A clue seen once is chance. */
const MIN_GEZIEN = 2;
/** Left out of a lesson, at random: no clue may be leaned on alone. */
const WEGLATEN = 0.3;
/** Weights are kept in tenths; what is smaller says nothing. */
const MIN_GEWICHT = 0.5;

const K = klassen.length;

interface Invoer {
  readonly nummer: number;
  readonly waarde: number;
}

/** A small reproducible random generator (mulberry32). */
const loterij = (zaad: number): (() => number) => {
  let a = zaad;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

const tel = (gevallen: readonly Geval[]): ReadonlyMap<string, number> => {
  const gezien = new Map<string, number>();
  for (const naam of gevallen.flatMap(({ aanwijzingen }) => aanwijzingen))
    gezien.set(naam, (gezien.get(naam) ?? 0) + 1);
  return gezien;
};

const invoerVan = ({ aanwijzingen }: Geval, nummers: ReadonlyMap<string, number>): readonly Invoer[] => {
  const lengte = lengteVan(aanwijzingen);
  return aanwijzingen.flatMap((naam) => {
    const nummer = nummers.get(naam);
    return nummer === undefined ? [] : [{ nummer, waarde: gewichtVan(naam) / lengte }];
  });
};

const kansen = (scores: Float64Array): Float64Array => {
  const hoogste = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  const machten = scores.map((score) => Math.exp(score - hoogste));
  const som = machten.reduce((a, b) => a + b, 0);
  return machten.map((macht) => macht / som);
};

/** Classes that are this close to right learn nothing from the example. */
const GENOEG = 0.03;

/** One example: push its own class up and the others down, by how wrong the guess was. */
const les = (gewichten: Float64Array, vaart: Float64Array, invoer: readonly Invoer[], klas: number): void => {
  const scores = new Float64Array(K);
  for (const { nummer, waarde } of invoer)
    for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + (gewichten[nummer * K + k] ?? 0) * waarde;
  kansen(scores).forEach((kans, k) => {
    const fout = kans - (k === klas ? 1 : 0);
    if (Math.abs(fout) > GENOEG) duw(gewichten, vaart, invoer, k, fout);
  });
};

const duw = (
  gewichten: Float64Array,
  vaart: Float64Array,
  invoer: readonly Invoer[],
  klas: number,
  fout: number,
): void => {
  for (const { nummer, waarde } of invoer) {
    const plek = nummer * K + klas;
    const helling = fout * waarde + KRIMP * (gewichten[plek] ?? 0);
    const som = (vaart[plek] ?? 0) + helling * helling;
    vaart[plek] = som;
    gewichten[plek] = (gewichten[plek] ?? 0) - (STAP * helling) / Math.sqrt(som);
  }
};

const schud = <T>(lijst: readonly T[], r: () => number): readonly T[] =>
  lijst
    .map((waarde) => ({ waarde, lot: r() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ waarde }) => waarde);

/** Per clue, in alphabetical order: the number of a class and its weight in tenths, by turns. */
export const leer = (gevallen: readonly Geval[]): Readonly<Record<string, readonly number[]>> => {
  const namen = [...tel(gevallen)].filter(([, aantal]) => aantal >= MIN_GEZIEN).map(([naam]) => naam);
  namen.sort();
  const nummers = new Map(namen.map((naam, nummer) => [naam, nummer]));
  const lessen = gevallen.map((geval) => ({ invoer: invoerVan(geval, nummers), klas: geval.klas }));
  const gewichten = new Float64Array(namen.length * K);
  const vaart = new Float64Array(namen.length * K).fill(1e-8);
  const r = loterij(7);
  for (let ronde = 0; ronde < RONDEN; ronde += 1)
    for (const { invoer, klas } of schud(lessen, r)) {
      const deel = invoer.filter(() => r() >= WEGLATEN);
      les(gewichten, vaart, deel, klas);
    }
  return Object.fromEntries(
    namen
      .map((naam, nummer) => [naam, dun(gewichten.subarray(nummer * K, nummer * K + K))] as const)
      .filter(([, paren]) => paren.length > 0),
  );
};

const dun = (rij: Float64Array): readonly number[] =>
  [...rij].flatMap((gewicht, k) => (Math.abs(gewicht) < MIN_GEWICHT ? [] : [k, Math.round(gewicht * 10)]));
