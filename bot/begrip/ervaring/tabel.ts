/** A table of weights: learned once, kept as the bytes it is read from. Nothing is unpacked, so it costs a start and a sentence next to nothing. See docs/adr/0116. */
import { readFileSync } from 'node:fs';

/** A clue with one weight for each class. */
export interface Rij {
  readonly naam: string;
  readonly gewichten: ArrayLike<number>;
}

/** Two numbers of 32 bits stand for the name of a clue: in sixty thousand names a clue that was never learned is taken for one of them once in 10^14. */
export interface Sleutel {
  readonly a: number;
  readonly b: number;
}

export interface Tabel {
  readonly klassen: number;
  /** Adds the weights of a clue, `maal` times, to one score for each class; nothing for a clue that was never learned. */
  telOp(scores: Float64Array, sleutel: Sleutel, maal: number): void;
}

/** FNV-1a twice, from another beginning and with another factor. */
export const sleutelVan = (naam: string): Sleutel => {
  let a = 0x811c9dc5;
  let b = 0x2f0b4c47;
  for (let i = 0; i < naam.length; i += 1) {
    const teken = naam.charCodeAt(i);
    a = Math.imul(a ^ teken, 0x01000193);
    b = Math.imul(b ^ teken, 0x5bd1e995) ^ (b >>> 15);
  }
  return { a: a >>> 0, b: b >>> 0 };
};

/** A weight is kept in one byte, in quarters; more than eleven either way says nothing more. */
const STAPPEN = 4;
const MEEST = 44;
const alsByte = (gewicht: number): number => Math.max(-MEEST, Math.min(MEEST, Math.round(gewicht * STAPPEN)));

/** How many rows and how many classes, of four bytes each. */
const KOP = 8;

/** The bytes of a table, the same for the same rows: the first numbers in ascending order, the second ones, and the weights row by row. */
export const opgeschreven = (rijen: readonly Rij[], klassen: number): Uint8Array => {
  const n = rijen.length;
  const bytes = new Uint8Array(KOP + n * (8 + klassen));
  const { a, b, gewichten } = delen(bytes, n, klassen);
  new Uint32Array(bytes.buffer, 0, 2).set([n, klassen]);
  rijen
    .map((rij) => ({ rij, sleutel: sleutelVan(rij.naam) }))
    .sort((een, ander) => een.sleutel.a - ander.sleutel.a || een.sleutel.b - ander.sleutel.b)
    .forEach(({ rij, sleutel }, plek) => {
      if (plek > 0 && a[plek - 1] === sleutel.a && b[plek - 1] === sleutel.b)
        throw new Error(`Two clues have one key; "${rij.naam}" is the second.`);
      a[plek] = sleutel.a;
      b[plek] = sleutel.b;
      gewichten.set(Array.from(rij.gewichten, alsByte), plek * klassen);
    });
  return bytes;
};

const delen = ({ buffer, byteOffset }: Uint8Array, n: number, klassen: number) => ({
  a: new Uint32Array(buffer, byteOffset + KOP, n),
  b: new Uint32Array(buffer, byteOffset + KOP + 4 * n, n),
  gewichten: new Int8Array(buffer, byteOffset + KOP + 8 * n, n * klassen),
});

/** Rows are found by the first sixteen bits of their key. */
const VAKKEN = 1 << 16;

/** Where each of those begins among the rows. */
const vakken = (a: Uint32Array): Uint32Array => {
  const begin = new Uint32Array(VAKKEN + 1);
  for (const sleutel of a) begin[(sleutel >>> 16) + 1] = (begin[(sleutel >>> 16) + 1] ?? 0) + 1;
  for (let vak = 0; vak < VAKKEN; vak += 1) begin[vak + 1] = (begin[vak + 1] ?? 0) + (begin[vak] ?? 0);
  return begin;
};

/** Throws on bytes that are no table of so many classes: half a file must not pass for experience. */
export const alsTabel = (bytes: Uint8Array, klassen: number): Tabel => {
  const [n = 0, gevonden = 0] = new Uint32Array(bytes.buffer, bytes.byteOffset, 2);
  if (gevonden !== klassen || bytes.length !== KOP + n * (8 + klassen))
    throw new Error(
      `This is no table of ${klassen} classes (${bytes.length} bytes, ${n} rows of ${gevonden}): learn it with npm run goldens.`,
    );
  const { a, b, gewichten } = delen(bytes, n, klassen);
  const begin = vakken(a);
  const rijVan = (sleutel: Sleutel): number => {
    const eind = begin[(sleutel.a >>> 16) + 1] ?? 0;
    for (let plek = begin[sleutel.a >>> 16] ?? 0; plek < eind; plek += 1)
      if (a[plek] === sleutel.a && b[plek] === sleutel.b) return plek;
    return -1;
  };
  return {
    klassen,
    telOp: (scores, sleutel, maal) => {
      const rij = rijVan(sleutel);
      if (rij < 0) return;
      for (let k = 0, plek = rij * klassen; k < klassen; k += 1, plek += 1)
        scores[k] = (scores[k] ?? 0) + ((gewichten[plek] ?? 0) / STAPPEN) * maal;
    },
  };
};

/** The table in a file, read the first time it is asked for and not at the start of the program. */
export const tabelUit = (pad: string, klassen: number): (() => Tabel) => {
  let gelezen: Tabel | null = null;
  return () => (gelezen ??= alsTabel(inEigenGeheugen(readFileSync(pad)), klassen));
};

/** Numbers of four bytes must begin at a multiple of four; node may hand out a piece of a shared block. */
const inEigenGeheugen = (bytes: Uint8Array): Uint8Array => (bytes.byteOffset % 4 === 0 ? bytes : bytes.slice());
