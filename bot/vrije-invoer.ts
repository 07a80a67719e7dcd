/** What somebody typed on a card, through the guard: fit to keep, empty, or refused. */
import { maakVrijeTekst } from '../domain/persoonsgegevens';
import type { VrijeTekst } from '../domain/persoonsgegevens';

export type Gekeurd =
  | { readonly soort: 'tekst'; readonly tekst: VrijeTekst }
  | { readonly soort: 'leeg' }
  | { readonly soort: 'geweigerd' };

export function keurInvoer(ruw: string | undefined): Gekeurd {
  const tekst = ruw?.trim() ?? '';
  if (tekst === '') return { soort: 'leeg' };
  const keuring = maakVrijeTekst(tekst);
  return keuring.ok ? { soort: 'tekst', tekst: keuring.tekst } : { soort: 'geweigerd' };
}

/** A choice of several comes back as one line. */
export const gekozen = (ruw: string | undefined): readonly string[] =>
  (ruw ?? '').split(',').flatMap((deel) => (deel.trim() === '' ? [] : [deel.trim()]));
