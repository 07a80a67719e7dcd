/** What of a draft that stands before somebody is asked and told. */
import type { Inbound } from '../messages';
import type { Klaarhouder } from './bepaling-klaar';
import type { Bezorgd } from './bezorgd-onderwerp';
import type { Getoond } from './knoppen';
import { maaktAf } from './open-concept';
import type { Houder } from './open-concept';
import { sleutelVan } from './sleutel';

const zelfdeAls =
  (data: unknown) =>
  (ander: unknown): boolean =>
    JSON.stringify(ander) === JSON.stringify(data);

/** What came in later unasked is meant before a draft. */
export const conceptdelen = (
  concept: Houder,
  klaar: Klaarhouder,
  bericht: (inbound: Inbound, nu: string, persoonId: string) => Bezorgd | undefined,
): Pick<Getoond, 'bepaling' | 'concept' | 'conceptWeg' | 'gedrukt'> => ({
  bepaling: (inbound, nu) => (inbound.plek === 'persoonlijk' ? klaar.van(sleutelVan(inbound), nu) : null),
  concept(inbound, nu, persoonId) {
    const een = inbound.plek === 'persoonlijk' ? concept.van(sleutelVan(inbound), nu) : null;
    const later = een && bericht(inbound, nu, persoonId);
    // An answer from a channel arrives as a message too: the draft itself.
    return later && !later.knoppen.some(zelfdeAls(een.data)) ? { ...een, vers: false } : een;
  },
  conceptWeg: (inbound) => concept.vergeet(sleutelVan(inbound)),
  gedrukt(inbound, { action, payload }) {
    const { sleutel } = payload as { readonly sleutel?: unknown };
    if (maaktAf(action)) concept.vergeet(sleutelVan(inbound), sleutel);
  },
});
