/** The trigram index: finds the name somebody meant among thousands, through typing errors and words in another order. */

export interface Sleutel {
  /** Who carries this name. */
  readonly id: number;
  /** Words in plain form, parted by one space. */
  readonly naam: string;
}

export interface Treffer {
  readonly sleutel: Sleutel;
  /** 0 to 1: weight of the trigrams both have, rare ones counting most. */
  readonly score: number;
}

export interface NamenIndex {
  readonly zoek: (vraag: string, max?: number) => readonly Treffer[];
}

/** Padded per word, so that the order of words does not matter. */
export const trigrammen = (naam: string): ReadonlySet<string> => {
  const uit = new Set<string>();
  for (const woord of naam.split(' ')) {
    const gevuld = `^${woord}$`;
    for (let i = 0; i + 3 <= gevuld.length; i += 1) uit.add(gevuld.slice(i, i + 3));
  }
  return uit;
};

interface Lijst {
  readonly plekken: Uint32Array;
  readonly gewicht: number;
}

interface Bouw {
  readonly lijsten: ReadonlyMap<string, Lijst>;
  readonly totalen: Float64Array;
}

/** A trigram that one in six names has (`jeu`, `zor`) says nothing and costs the most time. */
const ALLEDAAGS_DEEL = 6;

const bouw = (sleutels: readonly Sleutel[]): Bouw => {
  const ruw = new Map<string, number[]>();
  sleutels.forEach((sleutel, plek) => {
    for (const trigram of trigrammen(sleutel.naam)) {
      const lijst = ruw.get(trigram);
      if (lijst === undefined) ruw.set(trigram, [plek]);
      else lijst.push(plek);
    }
  });
  const totalen = new Float64Array(sleutels.length);
  const lijsten = new Map<string, { plekken: Uint32Array; gewicht: number }>();
  for (const [trigram, plekken] of ruw) {
    if (sleutels.length > 50 && plekken.length * ALLEDAAGS_DEEL > sleutels.length) continue;
    const gewicht = Math.log(1 + sleutels.length / plekken.length);
    for (const plek of plekken) totalen[plek] = (totalen[plek] ?? 0) + gewicht;
    lijsten.set(trigram, { plekken: Uint32Array.from(plekken), gewicht });
  }
  return { lijsten, totalen };
};

export const maakNamenIndex = (sleutels: readonly Sleutel[]): NamenIndex => {
  const { lijsten, totalen } = bouw(sleutels);
  const punten = new Float64Array(sleutels.length);
  const onbekendGewicht = Math.log(1 + sleutels.length);

  /** By number and not by iterator: the time of a question goes here. */
  const telOp = ({ plekken, gewicht }: Lijst, geraakt: number[]): void => {
    for (let i = 0; i < plekken.length; i += 1) {
      const plek = plekken[i] ?? 0;
      const al = punten[plek] ?? 0;
      if (al === 0) geraakt.push(plek);
      punten[plek] = al + gewicht;
    }
  };

  const tel = (vraag: string): { geraakt: number[]; totaal: number } => {
    const geraakt: number[] = [];
    let totaal = 0;
    for (const trigram of trigrammen(vraag)) {
      const lijst = lijsten.get(trigram);
      totaal += lijst?.gewicht ?? onbekendGewicht / 2;
      if (lijst !== undefined) telOp(lijst, geraakt);
    }
    return { geraakt, totaal };
  };

  const zoek = (vraag: string, max = 5): readonly Treffer[] => {
    const { geraakt, totaal } = tel(vraag);
    const beste: Treffer[] = [];
    for (const plek of geraakt) {
      const score = (2 * (punten[plek] ?? 0)) / (totaal + (totalen[plek] ?? 0));
      punten[plek] = 0;
      const laatste = beste[beste.length - 1];
      if (beste.length === max && laatste !== undefined && laatste.score >= score) continue;
      const sleutel = sleutels[plek];
      if (sleutel !== undefined) voegIn(beste, { sleutel, score }, max);
    }
    return beste;
  };
  return { zoek };
};

const voegIn = (beste: Treffer[], treffer: Treffer, max: number): void => {
  let plek = beste.length;
  while (plek > 0 && (beste[plek - 1]?.score ?? 0) < treffer.score) plek -= 1;
  beste.splice(plek, 0, treffer);
  if (beste.length > max) beste.pop();
};
