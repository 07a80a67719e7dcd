/** Examples → a table of weights: logistic regression, the same every time. Run by a test, never by the bot. */
import { gewichtVan, lengteVan } from './aanwijzingen';
import { opgeschreven } from './tabel';

export interface Geval {
  readonly aanwijzingen: readonly string[];
  /** Number of the class, from 0. */
  readonly klas: number;
}

const RONDEN = 20;
const STAP = 0.5;
/** A clue seen once is chance. */
const MIN_GEZIEN = 2;

export interface Leerwijze {
  /** Left out of a lesson, at random: no clue may be leaned on alone. */
  readonly weglaten: number;
  /** How firmly a weight is drawn back to nothing. */
  readonly krimp: number;
  /** What people seldom say is heard a little more: at a quarter a class with a sixteenth of the lessons of the largest weighs twice as much each. */
  readonly nadruk: number;
}
/** From thousands of sentences of many hands. Measured in docs/adr/0106. */
export const VEEL: Leerwijze = { weglaten: 0.5, krimp: 5e-4, nadruk: 0.25 };
/** From hundreds: with half of them left out too little remains. */
export const WEINIG: Leerwijze = { weglaten: 0.3, krimp: 1e-3, nadruk: 0 };

/** The clues of one lesson by their numbers, and how much each counts in it. */
interface Invoer {
  readonly nummers: Int32Array;
  readonly waarden: Float64Array;
}

/** A small reproducible random generator (mulberry32). */
export const loterij = (zaad: number): (() => number) => {
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
  for (const { aanwijzingen } of gevallen)
    for (const naam of aanwijzingen) gezien.set(naam, (gezien.get(naam) ?? 0) + 1);
  return gezien;
};

const invoerVan = ({ aanwijzingen }: Geval, nummers: ReadonlyMap<string, number>): Invoer => {
  const lengte = lengteVan(aanwijzingen);
  const bekend = aanwijzingen.filter((naam) => nummers.has(naam));
  return {
    nummers: Int32Array.from(bekend, (naam) => nummers.get(naam) ?? 0),
    waarden: Float64Array.from(bekend, (naam) => gewichtVan(naam) / lengte),
  };
};

/** Scores → chances, in place. */
const kansen = (scores: Float64Array): void => {
  const hoogste = scores.reduce((a, b) => Math.max(a, b), -Infinity);
  let som = 0;
  for (let k = 0; k < scores.length; k += 1) som += scores[k] = Math.exp((scores[k] ?? 0) - hoogste);
  for (let k = 0; k < scores.length; k += 1) scores[k] = (scores[k] ?? 0) / som;
};

/** Classes that are this close to right learn nothing from the example. */
const GENOEG = 0.03;

/** What is being learned: a row of weights for each clue, and how much each was moved already. */
interface Leerling {
  readonly gewichten: Float64Array;
  readonly vaart: Float64Array;
  readonly krimp: number;
  /** One number for each class, of the example at hand. */
  readonly scores: Float64Array;
  /** The classes that learn something from it: how many, and their numbers. */
  readonly fout: Int32Array;
  /** The clues of it that are not left out, by their place in the lesson: as many as the longest has. */
  readonly mee: Int32Array;
}

interface Les {
  readonly invoer: Invoer;
  readonly klas: number;
  /** How much it weighs beside the others. */
  readonly nadruk: number;
}

/** One example: push its own class up and the others down, by how wrong the guess was. `aantal`: how many of its clues count this time. */
const les = (leerling: Leerling, { invoer, klas, nadruk }: Les, aantal: number): void => {
  const { gewichten, scores, fout, mee } = leerling;
  const { nummers, waarden } = invoer;
  const K = scores.length;
  scores.fill(0);
  for (let i = 0; i < aantal; i += 1) {
    const een = mee[i] ?? 0;
    const waarde = waarden[een] ?? 0;
    for (let k = 0, plek = (nummers[een] ?? 0) * K; k < K; k += 1, plek += 1)
      scores[k] = (scores[k] ?? 0) + (gewichten[plek] ?? 0) * waarde;
  }
  kansen(scores);
  let fouten = 0;
  for (let k = 0; k < K; k += 1) {
    const ernaast = (scores[k] ?? 0) - (k === klas ? 1 : 0);
    if (Math.abs(ernaast) <= GENOEG) continue;
    scores[k] = ernaast * nadruk;
    fout[fouten] = k;
    fouten += 1;
  }
  for (let i = 0; i < aantal; i += 1) {
    const een = mee[i] ?? 0;
    duw(leerling, (nummers[een] ?? 0) * K, waarden[een] ?? 0, fouten);
  }
};

/** `scores` holds by now how far the first so many classes of `fout` are off; `rij` is where the weights of the clue begin. */
const duw = (
  { gewichten, vaart, scores, fout, krimp }: Leerling,
  rij: number,
  waarde: number,
  fouten: number,
): void => {
  for (let f = 0; f < fouten; f += 1) {
    const k = fout[f] ?? 0;
    const plek = rij + k;
    const gewicht = gewichten[plek] ?? 0;
    const helling = (scores[k] ?? 0) * waarde + krimp * gewicht;
    const som = (vaart[plek] ?? 0) + helling * helling;
    vaart[plek] = som;
    gewichten[plek] = gewicht - (STAP * helling) / Math.sqrt(som);
  }
};

/** Draws which clues count this time, each by a lot of its own. */
const trek = (mee: Int32Array, uit: number, weglaten: number, r: () => number): number => {
  let aantal = 0;
  for (let plek = 0; plek < uit; plek += 1) {
    if (r() < weglaten) continue;
    mee[aantal] = plek;
    aantal += 1;
  }
  return aantal;
};

const nadrukPerKlas = (gevallen: readonly Geval[], aantalKlassen: number, macht: number): readonly number[] => {
  const aantal = new Array<number>(aantalKlassen).fill(0);
  for (const { klas } of gevallen) aantal[klas] = (aantal[klas] ?? 0) + 1;
  const meeste = Math.max(...aantal);
  return aantal.map((een) => (meeste / Math.max(1, een)) ** macht);
};

const schud = <T>(lijst: readonly T[], r: () => number): readonly T[] =>
  lijst
    .map((waarde) => ({ waarde, lot: r() }))
    .sort((a, b) => a.lot - b.lot)
    .map(({ waarde }) => waarde);

/** The bytes of a table: for each clue `aantalKlassen` weights. */
export const leer = (gevallen: readonly Geval[], aantalKlassen: number, wijze = WEINIG): Uint8Array => {
  const K = aantalKlassen;
  const namen = [...tel(gevallen)].filter(([, aantal]) => aantal >= MIN_GEZIEN).map(([naam]) => naam);
  namen.sort();
  const nummers = new Map(namen.map((naam, nummer) => [naam, nummer]));
  const nadruk = nadrukPerKlas(gevallen, K, wijze.nadruk);
  const lessen = gevallen.map((geval): Les => ({
    invoer: invoerVan(geval, nummers),
    klas: geval.klas,
    nadruk: nadruk[geval.klas] ?? 1,
  }));
  const gewichten = new Float64Array(namen.length * K);
  const leerling: Leerling = {
    gewichten,
    vaart: new Float64Array(namen.length * K).fill(1e-8),
    scores: new Float64Array(K),
    fout: new Int32Array(K),
    mee: new Int32Array(lessen.reduce((meeste, { invoer }) => Math.max(meeste, invoer.nummers.length), 0)),
    krimp: wijze.krimp,
  };
  const r = loterij(7);
  for (let ronde = 0; ronde < RONDEN; ronde += 1)
    for (const een of schud(lessen, r))
      les(leerling, een, trek(leerling.mee, een.invoer.nummers.length, wijze.weglaten, r));
  return opgeschreven(
    namen.map((naam, nummer) => ({ naam, gewichten: gewichten.subarray(nummer * K, nummer * K + K) })),
    K,
  );
};
