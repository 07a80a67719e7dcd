/** The regievoerder says whether members without a right of their own may read along in a channel. */
import { kenmerkVan } from '../domain/casusbericht';
import type { CasusKanaal } from '../domain/kanaal';
import { faal, ok } from '../domain/result';
import { kanaalZaak } from './kanaal-zaak';
import type { KanaalZaak } from './kanaal-zaak';
import type { Verb } from './use-case';

/** The same as long as the same outsiders are in the channel. */
export const kenmerkVanKanaal = ({ kanaalId, publiek }: Pick<CasusKanaal, 'kanaalId' | 'publiek'>): string =>
  kenmerkVan([kanaalId, ...(publiek?.buitenstaanders ?? []).map(({ sleutel }) => sleutel)]);

type Bevestiging = { readonly kanaal: string; readonly kenmerk: string; readonly door: boolean };

export const kanaalBevestigen: Verb<Bevestiging, { readonly casusId: string; readonly aantal: number }, KanaalZaak> = {
  handeling: 'kanaal.bevestigen',
  zaak: (werk, { kanaal }) => kanaalZaak(werk, kanaal),
  async doe({ eenheid, nu }, { kenmerk, door }, { kanaal, id: casusId }) {
    if (kenmerkVanKanaal(kanaal) !== kenmerk) return faal({ soort: 'publiek-gewijzigd' });
    const buiten = kanaal.publiek?.buitenstaanders ?? [];
    if (door)
      await eenheid.kanaal.bevestig(
        kanaal.kanaalId,
        buiten.map(({ sleutel }) => sleutel),
      );
    return ok({ casusId, aantal: await eenheid.outbox.geefVrij(`kanaal:${kanaal.kanaalId}`, nu, door) });
  },
  voorwerp: (_, uit) => ({ soort: 'casus', id: uit?.casusId ?? 'kanaal' }),
};
