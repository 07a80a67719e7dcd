/** The buttons that turn the page of a list too long for one card. */
import { bladTekst } from '../texts/bladeren';
import type { Blad } from '../texts/bladeren';
import type { Knop } from './button';

/** Forth first: it is what most people press. */
export const bladeren = (
  { vanaf, totaal, perBlad }: Blad,
  naar: (titel: string, vanaf: number) => Knop,
  titels: { readonly verder: string; readonly terug: string } = bladTekst,
): readonly Knop[] => [
  ...(vanaf + perBlad < totaal ? [naar(titels.verder, vanaf + perBlad)] : []),
  ...(vanaf > 0 ? [naar(titels.terug, Math.max(0, vanaf - perBlad))] : []),
];
