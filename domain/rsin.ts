/** The number of a legal person. Bron: Belastingdienst; it has nine digits and passes the same elfproef as a BSN. */
import { isBsn } from './persoonsgegevens/bsn';

/** In its own field, spaces and dots aside: the digits, or null when this is no RSIN. Anywhere else the guard takes it for a BSN. */
export function leesRsin(cel: string): string | null {
  const cijfers = cel.replace(/[\s.]/g, '');
  return isBsn(cijfers) ? cijfers : null;
}
