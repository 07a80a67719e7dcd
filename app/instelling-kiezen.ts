/** From which trede on somebody is told at once; below it his messages wait for the daily overview, at the hour he chose. */
import { overzichtUren } from '../domain/bezorgmoment';
import type { Berichtinstelling } from '../domain/bezorgmoment';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { treden } from '../domain/trede';
import type { Trede } from '../domain/trede';
import type { Verb } from './use-case';

export const instellingKiezen: Verb<{ readonly vanaf: number }, Trede> = {
  handeling: 'instelling.kiezen',
  zaak: () => Promise.resolve(geenZaak),
  async doe({ eenheid, actor }, { vanaf }) {
    const trede = treden.find((een) => een === vanaf);
    if (trede === undefined) return faal({ soort: 'veld-ongeldig', veld: 'trede', uitleg: 'niet-in-de-lijst' });
    await eenheid.outbox.kiesDirectVanaf(actor.persoonId, trede);
    return ok(trede);
  },
  voorwerp: () => ({ soort: 'instelling', id: 'direct-vanaf' }),
};

export const overzichtUurKiezen: Verb<{ readonly uur: number }, number> = {
  handeling: 'instelling.kiezen',
  zaak: () => Promise.resolve(geenZaak),
  async doe({ eenheid, actor }, { uur }) {
    if (!overzichtUren.includes(uur)) return faal({ soort: 'veld-ongeldig', veld: 'uur', uitleg: 'niet-in-de-lijst' });
    await eenheid.outbox.kiesOverzichtUur(actor.persoonId, uur);
    return ok(uur);
  },
  voorwerp: () => ({ soort: 'instelling', id: 'overzicht-uur' }),
};

export const instellingInzien: Verb<null, Berichtinstelling> = {
  handeling: 'instelling.kiezen',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  doe: async ({ eenheid, actor }) => ok(await eenheid.outbox.instellingVan(actor.persoonId)),
  voorwerp: () => ({ soort: 'instelling', id: 'eigen' }),
};
