/** The form that stands before somebody, and forgetting it; and the days on the cards around it. */
import type { Inbound, Kaart } from '../messages';
import type { Getoond } from './knoppen';
import { sleutelVan } from './sleutel';

export interface MetFormulier {
  readonly formulier: Kaart | null;
  readonly dagen: readonly string[];
}

export const formulierdelen = <T extends MetFormulier>(
  laatste: Map<string, T>,
  gezien: (inbound: Inbound, nu: string) => T | undefined,
): Pick<Getoond, 'formulier' | 'formulierWeg' | 'dagen'> => ({
  dagen: (inbound, nu) => gezien(inbound, nu)?.dagen ?? [],
  formulier: (inbound, nu) => gezien(inbound, nu)?.formulier ?? null,
  formulierWeg(inbound) {
    const staat = laatste.get(sleutelVan(inbound));
    if (staat !== undefined) laatste.set(sleutelVan(inbound), { ...staat, formulier: null });
  },
});
