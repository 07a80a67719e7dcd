/** Shows how far a series is, calls it off at any moment, and goes on with it where it was. */
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

/** Letters that are there stay as they are; the rest is made with the rights of who goes on. Whose series it is does not change. */
export const briefreeksHervatten: Verb<{ readonly reeks: string }, Reeksstand, ReeksZaak> = {
  handeling: 'briefreeks.starten',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { reeks: id }, zaak) {
    const { actor, eenheid } = werk;
    if (!(await eenheid.briefreeks.hervat(id, actor.persoonId)))
      return faal({ soort: 'kan-niet-in-deze-status', status: zaak.reeks.status, stap: 'verder maken' });
    return ok(await reeksstand(werk, zaak, { ...zaak.reeks, uitvoerderId: actor.persoonId, status: 'loopt' }));
  },
  voorwerp: reeksVoorwerp,
};
