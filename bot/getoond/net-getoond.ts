/** The one thing that "nee, vrijdag" or "doet Rob" is about: what the very last card names, and nothing from before it. */
import { idsVan } from './onderwerp';

export interface Net {
  /** `taken`: it names several, and `id` is of none. */
  readonly soort: 'taak' | 'gesprek' | 'feit' | 'melding' | 'taken';
  readonly id: string;
  /** The one casus that the same card names. */
  readonly casus: string | null;
}

const soorten = ['taak', 'gesprek', 'feit', 'melding'] as const;

/** Null where the buttons name none of these, or things of two kinds: then nothing in particular is meant. */
export function netIn(knoppen: readonly unknown[]): Net | null {
  const gevonden = soorten.flatMap((soort) => idsVan(knoppen, soort).map((id) => ({ soort, id })));
  const [enige, tweede] = gevonden;
  if (enige === undefined) return null;
  if (tweede !== undefined)
    return gevonden.every(({ soort }) => soort === 'taak') ? { soort: 'taken', id: '', casus: null } : null;
  const [casus, ander] = idsVan(knoppen, 'casus');
  return { ...enige, casus: casus === undefined || ander !== undefined ? null : casus };
}
