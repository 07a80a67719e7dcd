/** Names of the register that begin like what was typed, or look like it. The register is for everybody: this tells nothing of a casus. */
import { maakNamenIndex } from '../begrip/names';
import type { NamenIndex } from '../begrip/names';
import { woorden } from '../begrip/normaliseer';
import type { AanbiederNaam, Register } from '../begrip/register';

interface Index {
  /** Words of name and aliases, one string per name, each word with a space before it. */
  readonly regels: readonly { readonly aanbieder: AanbiederNaam; readonly namen: readonly string[] }[];
  readonly trigrammen: NamenIndex;
}

const indexen = new WeakMap<Register, Index>();

function indexVan(register: Register): Index {
  const bekend = indexen.get(register);
  if (bekend !== undefined) return bekend;
  const regels = register.aanbieders.map((aanbieder) => ({
    aanbieder,
    namen: [aanbieder.naam, ...aanbieder.aliassen].map((naam) => ` ${woorden(naam).join(' ')}`),
  }));
  const sleutels = regels.flatMap(({ namen }, id) => namen.map((naam) => ({ id, naam: naam.trim() })));
  const index = { regels, trigrammen: maakNamenIndex(sleutels) };
  indexen.set(register, index);
  return index;
}

/** While somebody types: beginnings of words first; only when nothing begins so, names that look like it. */
export function opNaam(register: Register, vraag: string): readonly AanbiederNaam[] {
  const { regels, trigrammen } = indexVan(register);
  const gezocht = woorden(vraag);
  if (gezocht.length === 0) return [];
  const begint = regels.filter(({ namen }) =>
    namen.some((naam) => gezocht.every((woord) => naam.includes(` ${woord}`))),
  );
  if (begint.length > 0) return begint.map(({ aanbieder }) => aanbieder);
  const treffers = trigrammen.zoek(gezocht.join(' '), 10).filter(({ score }) => score > gelijkenis);
  const ids = [...new Set(treffers.map(({ sleutel }) => sleutel.id))];
  return ids.flatMap((id) => regels[id]?.aanbieder ?? []);
}

/** Below this two names share only common endings. */
const gelijkenis = 0.3;

/** Cards show about six buttons. */
const meesteVoorstellen = 3;
/** A longer text is a story, and looks like every name a little. */
export const langsteNaam = 40;

export const lijktOp = (register: Register, naam: string): readonly string[] =>
  naam.length > langsteNaam
    ? []
    : opNaam(register, naam)
        .slice(0, meesteVoorstellen)
        .map((aanbieder) => aanbieder.naam);
