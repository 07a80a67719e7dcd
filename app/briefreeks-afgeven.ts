/** Hands over all files of a series once, and says so when one could not be drawn. */
import { faal, ok } from '../domain/result';
import { reeksVoorwerp, reeksZaakVan, reeksstand } from './briefreeks-zaak';
import type { ReeksZaak, Reeksstand } from './briefreeks-zaak';
import type { Verb } from './use-case';

const geldigMs = 15 * 60_000;

/** Leave to fetch all files once; a later one replaces it. */
export const briefreeksAanbieden: Verb<
  { readonly reeks: string; readonly tokenHash: string },
  { readonly tot: string },
  ReeksZaak
> = {
  handeling: 'briefreeks.inzien',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe({ actor, eenheid, nu }, { reeks, tokenHash }) {
    const tot = new Date(Date.parse(nu) + geldigMs).toISOString();
    await eenheid.briefreeks.bewaarToken(reeks, tokenHash, actor.persoonId, tot);
    return ok({ tot });
  },
  voorwerp: reeksVoorwerp,
};

/** Not every file could be drawn: who fetched them hears it in the chat, where they can be asked for again. */
export const briefreeksOnvolledig: Verb<{ readonly reeks: string }, null, ReeksZaak> = {
  handeling: 'briefreeks.inzien',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe({ actor, eenheid, nu }, { reeks }) {
    const rij = { id: eenheid.nieuwId(nu), soort: 'reeks-onvolledig', objectId: reeks } as const;
    await eenheid.outbox.voegToe({ ...rij, ontvangerId: actor.persoonId, op: nu });
    return ok(null);
  },
  voorwerp: reeksVoorwerp,
};

export const briefreeksAfgeven: Verb<{ readonly reeks: string; readonly tokenHash: string }, Reeksstand, ReeksZaak> = {
  handeling: 'briefreeks.inzien',
  zaak: (werk, invoer) => reeksZaakVan(werk, invoer.reeks),
  async doe(werk, { tokenHash }, zaak) {
    const eerste = await werk.eenheid.briefreeks.verbruik(tokenHash, werk.nu);
    return eerste ? ok(await reeksstand(werk, zaak, zaak.reeks)) : faal({ soort: 'bestand-verlopen' });
  },
  voorwerp: reeksVoorwerp,
};
