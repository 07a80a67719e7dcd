/** Who read which letter of a series: recorded letter by letter, and of the text as it was on the screen. */
import { ok } from '../domain/result';
import { reeksVoorwerp, reeksZaakVan } from './briefreeks-zaak';
import type { ReeksZaak } from './briefreeks-zaak';
import type { Verb } from './use-case';

interface Gelezen {
  readonly reeks: string;
  /** Ids of versions: a version never changes, so this is of one exact text. */
  readonly brieven: readonly string[];
}

/** How many were recorded; a letter that is not of this series, or that was replaced meanwhile, is passed over. */
export const reeksGelezen: Verb<Gelezen, { readonly aantal: number }, ReeksZaak> = {
  handeling: 'briefreeks.gelezen',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe({ actor, eenheid, nu }, { reeks, brieven }) {
    const hier = new Set((await eenheid.briefreeks.teksten(reeks)).map(({ id }) => id));
    const gelezen = brieven.filter((id) => hier.has(id));
    for (const id of gelezen) await eenheid.briefreeks.leesAf(id, actor.persoonId, nu);
    return ok({ aantal: gelezen.length });
  },
  voorwerp: reeksVoorwerp,
};
