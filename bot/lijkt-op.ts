/** Names of the register that begin like what was typed, or look like it. The register is for everybody: this tells nothing of a casus. */
import { begrippenIn } from './begrip/begrippen';
import { maakNamenIndex } from './begrip/names';
import type { NamenIndex } from './begrip/names';
import { effen, tokens, woorden } from './begrip/normaliseer';
import type { AanbiederNaam, Register } from './begrip/register';
import { kentWoord } from './begrip/spelling';
import type { Bericht } from './bericht-lezen';

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
const langsteNaam = 40;

export const lijktOp = (register: Register, naam: string): readonly string[] =>
  naam.length > langsteNaam
    ? []
    : opNaam(register, naam)
        .slice(0, meesteVoorstellen)
        .map((aanbieder) => aanbieder.naam);

/** What reads as a name we do not know: from the first to the last word that is no ordinary one. */
export function onbekendeNaamIn({ tekst, lezing }: Bericht): string | null {
  if (lezing.aanbieders.length + lezing.gemeenten.length + lezing.regios.length > 0) return null;
  const rij = tokens(effen(tekst));
  const vreemd = rij.flatMap(({ w, ruw }, plek) => (isVreemd(w, ruw) ? [plek] : []));
  const [eerste] = vreemd;
  const laatste = vreemd.at(-1);
  if (eerste === undefined || laatste === undefined) return null;
  const naam = rij
    .slice(eerste, laatste + 1)
    .map(({ ruw }) => ruw)
    .join(' ');
  return naam.length > langsteNaam ? null : naam;
}

const isVreemd = (woord: string, ruw: string): boolean =>
  !/^[\d@?!]/.test(woord) &&
  begrippenIn([woord]).size === 0 &&
  (!kentWoord(woord) || (ruw.length > 1 && ruw.length < 4 && ruw === ruw.toUpperCase()));
