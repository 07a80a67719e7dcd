/** A document that came in with a message: kept, or why it was not. */
import type { Bijlage, BijlageFout } from '../domain/bijlage';

/** `naam` is empty when even that may not be said back. */
export type Ontvangst =
  | { readonly ok: true; readonly bijlage: Bijlage }
  | { readonly ok: false; readonly naam: string; readonly fout: BijlageFout };
