/** Tells whether a receipt is ours: number, moment and text as they were when the melding came in, also after it was deleted. */
import { kaleCode, ontvangstCode } from '../domain/ontvangst';
import type { Onderteken } from '../domain/ontvangst';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Verb } from './use-case';

export type Ontvangstcontrole =
  /** No such number was ever given a receipt, or the code is not of it: which of the two is not told. */
  | { readonly echt: false; readonly nummer: string }
  | {
      readonly echt: true;
      readonly nummer: string;
      readonly gemeldOp: string;
      /** Whether the melding still is there as it was received. */
      readonly tekst: 'gelijk' | 'anders' | 'verwijderd';
    };

/** Whether two secrets are the same, in a time that tells nothing about where they differ. */
type GelijkGeheim = (een: string, ander: string) => boolean;

export const ontvangstControleren = (
  onderteken: Onderteken,
  gelijk: GelijkGeheim,
): Verb<{ readonly nummer: string; readonly code: string }, Ontvangstcontrole> => ({
  handeling: 'ontvangst.controleren',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe({ eenheid }, { code, nummer: getypt }) {
    const nummer = getypt.toUpperCase();
    const ontvangst = await eenheid.melding.ontvangst(nummer);
    if (ontvangst === null || !gelijk(kaleCode(code), kaleCode(ontvangstCode(onderteken, ontvangst))))
      return ok({ echt: false, nummer });
    const nu = await eenheid.melding.inhoudHash(nummer);
    const tekst = nu === null ? 'verwijderd' : nu === ontvangst.inhoudHash ? 'gelijk' : 'anders';
    return ok({ echt: true, nummer, gemeldOp: ontvangst.gemeldOp, tekst });
  },
  voorwerp: (invoer) => ({ soort: 'ontvangst', id: invoer.nummer }),
  bekend: async ({ eenheid }, { nummer }) => (await eenheid.melding.ontvangst(nummer.toUpperCase())) !== null,
});
