/** Paragraphs as lines, set once: the letters of a series share most of their paragraphs, and setting costs more than drawing. */
import type { Stuk, Zin } from '../../domain/document';
import { loopsVan, type Uiterlijk } from './pdf-loop';
import { breekRegels, type Regel } from './pdf-regels';
import { stukkenVan } from './stukken';
import type { Werk } from './pdf-werk';

/** A process that lives for months must not keep every paragraph it ever set. */
const MEESTE_ALINEAS = 2_000;

const gezet = new Map<string, readonly Regel[]>();

/** Sentences in one look, broken at this width. What is given back is shared: nobody changes it. */
export function zetZinnen(werk: Werk, zinnen: readonly Zin[], basis: Uiterlijk, breedte: number): readonly Regel[] {
  const sleutel = sleutelVan(werk, stukkenVan(zinnen), basis, breedte);
  const bekend = gezet.get(sleutel);
  if (bekend !== undefined) return bekend;
  const regels = breekRegels(loopsVan(zinnen, basis, werk.huisstijl), breedte, werk.letters);
  if (gezet.size >= MEESTE_ALINEAS) gezet.clear();
  gezet.set(sleutel, regels);
  return regels;
}

/** Everything that decides where a line breaks and how its parts look; who changes `loopsVan` finds what it reads here. */
const sleutelVan = ({ huisstijl }: Werk, stukken: readonly Stuk[], basis: Uiterlijk, breedte: number): string =>
  JSON.stringify([breedte, basis, huisstijl.kleur, stukken]);
