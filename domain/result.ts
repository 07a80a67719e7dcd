/** A refusal is a value, a defect is thrown: every decision of the house answers with a `Result`. */
import type { Fout } from './fout';

export type Result<T, F = Fout> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fout: F };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });
export const faal = <F>(fout: F): Result<never, F> => ({ ok: false, fout });
