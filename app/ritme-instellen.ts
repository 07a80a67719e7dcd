/** How often people tell how a casus stands, per trede: rows a beheerder changes, with the history of every change. */
import type { Beheerwijziging } from '../domain/beheerwijziging';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { langsteRitme } from '../domain/ritme';
import type { Ritmeregel } from '../domain/ritme';
import { noteer } from './draaiboek-beheren';
import type { Verb } from './use-case';

export interface Ritmebeeld {
  readonly regels: readonly Ritmeregel[];
  readonly wijzigingen: readonly Beheerwijziging[];
}

const meeste = 6;

export const ritmeInzien: Verb<null, Ritmebeeld> = {
  handeling: 'ritme.instellen',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  doe: async ({ eenheid }) =>
    ok({
      regels: await eenheid.gebeurtenis.ritmeregels(),
      wijzigingen: await eenheid.beheerwijziging.lijst('ritme', null, meeste),
    }),
  voorwerp: () => ({ soort: 'ritme', id: 'alle' }),
};

type Instelling = Ritmeregel & { readonly reden: VrijeTekst | null };

export const ritmeInstellen: Verb<Instelling, null> = {
  handeling: 'ritme.instellen',
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, { trede, dagen, reden }) {
    const { eenheid } = werk;
    const oud = (await eenheid.gebeurtenis.ritmeregels()).find((regel) => regel.trede === trede);
    if (oud === undefined) return faal({ soort: 'veld-ongeldig', veld: 'Trede', uitleg: 'niet-in-de-lijst' });
    if (!Number.isInteger(dagen) || dagen < 1 || dagen > langsteRitme)
      return faal({ soort: 'veld-ongeldig', veld: 'Dagen', uitleg: 'geen-aantal' });
    const wat = { soort: 'ritme', sleutel: String(trede), oud: { dagen: oud.dagen }, nieuw: { dagen } } as const;
    const genoteerd = await noteer(werk, { ...wat, reden });
    if (genoteerd.ok) await eenheid.gebeurtenis.zetRitme({ trede, dagen });
    return genoteerd;
  },
  voorwerp: ({ trede }) => ({ soort: 'ritme', id: String(trede) }),
};
