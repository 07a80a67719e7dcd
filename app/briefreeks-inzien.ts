/** Shows how far a series is, and calls it off at any moment. */
import { faal, ok } from '../domain/result';
import { reeksVoorwerp, reeksZaakVan, reeksstand } from './briefreeks-zaak';
import type { ReeksZaak, Reeksstand } from './briefreeks-zaak';
import type { Verb } from './use-case';

export const briefreeksInzien: Verb<{ readonly reeks: string }, Reeksstand, ReeksZaak> = {
  handeling: 'briefreeks.inzien',
  leest: true,
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  doe: async (werk, _, zaak) => ok(await reeksstand(werk, zaak, zaak.reeks)),
  voorwerp: reeksVoorwerp,
};

export const briefreeksAfbreken: Verb<{ readonly reeks: string }, Reeksstand, ReeksZaak> = {
  handeling: 'briefreeks.afbreken',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { reeks: id }, zaak) {
    const gedaan = await werk.eenheid.briefreeks.zetStatus(id, 'afgebroken');
    if (!gedaan) return faal({ soort: 'kan-niet-in-deze-status', status: zaak.reeks.status, stap: 'afbreken' });
    return ok(await reeksstand(werk, zaak, { ...zaak.reeks, status: 'afgebroken' }));
  },
  voorwerp: reeksVoorwerp,
};
