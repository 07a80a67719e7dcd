/** Divides the width of a table over its columns: room for the longest word first, the rest by need. */
import { verdeel } from './kolommen';
import type { Letters } from './pdf-letters';
import type { Loop } from './pdf-loop';
import { maten } from './pdf-regels';

type Cel = readonly Loop[];

const som = (getallen: readonly number[]): number => getallen.reduce((totaal, getal) => totaal + getal, 0);

export function kolomBreedtes(
  rijen: readonly (readonly Cel[])[],
  breedte: number,
  rand: number,
  letters: Letters,
): readonly number[] {
  const kolommen = (rijen[0] ?? []).map((_, kolom) => rijen.map((rij) => maten(rij[kolom] ?? [], letters)));
  const minst = kolommen.map((cellen) => Math.max(...cellen.map((cel) => cel.minst)) + 2 * rand + 0.5);
  const natuurlijk = kolommen.map((cellen) => Math.max(...cellen.map((cel) => cel.natuurlijk)) + 2 * rand + 0.5);
  const nodig = som(minst);
  if (nodig >= breedte) return verdeel(minst, breedte);
  const wens = natuurlijk.map((deel, kolom) => deel - (minst[kolom] ?? 0));
  const totaal = som(wens);
  const over = breedte - nodig;
  return minst.map((deel, kolom) => deel + (totaal === 0 ? over / minst.length : (over * (wens[kolom] ?? 0)) / totaal));
}
