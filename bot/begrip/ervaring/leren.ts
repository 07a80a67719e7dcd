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
}

interface Les {
  readonly invoer: readonly Invoer[];
  readonly klas: number;
  /** How much it weighs beside the others. */
  readonly nadruk: number;
}

/** One example: push its own class up and the others down, by how wrong the guess was. */
const les = (leerling: Leerling, { invoer, klas, nadruk }: Les): void => {
  const { gewichten, scores } = leerling;
  const K = scores.length;
  scores.fill(0);
  for (const { nummer, waarde } of invoer)
    for (let k = 0, plek = nummer * K; k < K; k += 1, plek += 1)
      scores[k] = (scores[k] ?? 0) + (gewichten[plek] ?? 0) * waarde;
  kansen(scores);
  for (let k = 0; k < K; k += 1) {
    const fout = (scores[k] ?? 0) - (k === klas ? 1 : 0);
    scores[k] = Math.abs(fout) > GENOEG ? fout * nadruk : 0;
  }
  for (const deel of invoer) duw(leerling, deel);
};

/** `scores` holds by now how far each class is off. */
const duw = ({ gewichten, vaart, scores, krimp }: Leerling, { nummer, waarde }: Invoer): void => {
  const K = scores.length;
  for (let k = 0, plek = nummer * K; k < K; k += 1, plek += 1) {
    const fout = scores[k] ?? 0;
    if (fout === 0) continue;
    const helling = fout * waarde + krimp * (gewichten[plek] ?? 0);
    const som = (vaart[plek] ?? 0) + helling * helling;
    vaart[plek] = som;
    gewichten[plek] = (gewichten[plek] ?? 0) - (STAP * helling) / Math.sqrt(som);
  }
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
    krimp: wijze.krimp,
  };
  const r = loterij(7);
  for (let ronde = 0; ronde < RONDEN; ronde += 1)
    for (const een of schud(lessen, r))
      les(leerling, { ...een, invoer: een.invoer.filter(() => r() >= wijze.weglaten) });
  return opgeschreven(
    namen.map((naam, nummer) => ({ naam, gewichten: gewichten.subarray(nummer * K, nummer * K + K) })),
    K,
  );
};
