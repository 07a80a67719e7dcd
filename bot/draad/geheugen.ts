/** What somebody typed last, in memory, for a quarter of an hour. */
import { sleutelVan } from '../getoond/sleutel';
import type { Inbound } from '../messages';

export interface Draad {
  /** As it was typed last; null when nothing was, or too long ago. */
  vorige(inbound: Inbound, nu: string): string | null;
  onthoud(inbound: Inbound, tekst: string, nu: string): void;
}

const GELDIG_MS = 15 * 60_000;
/** People in conversation at the same time on one machine; who was silent longest is forgotten first. */
const GESPREKKEN = 500;

export function maakDraad(): Draad {
  const gezegd = new Map<string, { readonly tekst: string; readonly op: string }>();
  return {
    vorige(inbound, nu) {
      const vorige = gezegd.get(sleutelVan(inbound));
      return vorige && Date.parse(nu) - Date.parse(vorige.op) <= GELDIG_MS ? vorige.tekst : null;
    },
    onthoud(inbound, tekst, op) {
      gezegd.delete(sleutelVan(inbound));
      gezegd.set(sleutelVan(inbound), { tekst, op });
      if (gezegd.size > GESPREKKEN) gezegd.delete(gezegd.keys().next().value ?? '');
    },
  };
}
