/** What happens to a channel outside our hands: renamed, gone, or the bot put out of it. The casus goes on. */
import { regieadres } from '../domain/casusbericht';
import type { CasusKanaal } from '../domain/kanaal';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Verb, Werk } from './use-case';

export type Kanaalnieuws =
  | { readonly wat: 'hernoemd'; readonly kanaalId: string; readonly naam: VrijeTekst }
  /** One channel, or every channel of a team. */
  | { readonly wat: 'weg'; readonly kanaalId: string; readonly teamId: string | null };

export const kanaalBijhouden: Verb<Kanaalnieuws, number> = {
  handeling: 'kanaal.bijhouden',
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, nieuws) {
    const geraakt = await kanalenVan(werk, nieuws);
    for (const kanaal of geraakt) {
      if (nieuws.wat === 'hernoemd') await werk.eenheid.kanaal.hernoem(kanaal.kanaalId, nieuws.naam);
      else await verlies(werk, kanaal);
    }
    return ok(geraakt.length);
  },
  voorwerp: () => ({ soort: 'kanaal', id: 'kanaal' }),
};

async function kanalenVan({ eenheid }: Werk, nieuws: Kanaalnieuws): Promise<readonly CasusKanaal[]> {
  const eigen = await eenheid.kanaal.vind(nieuws.kanaalId);
  const vanTeam = nieuws.wat === 'weg' && nieuws.teamId !== null ? await eenheid.kanaal.vanTeam(nieuws.teamId) : [];
  const ander = vanTeam.filter(({ kanaalId }) => kanaalId !== eigen?.kanaalId);
  return eigen?.status === 'gekoppeld' ? [eigen, ...ander] : ander;
}

/** Who leads the casus is told, and can link another channel; what was for this one is dropped with its reason. */
async function verlies(werk: Werk, { kanaalId, casusId, naam }: CasusKanaal): Promise<void> {
  const { eenheid, nu, vandaag } = werk;
  await eenheid.kanaal.zetStatus(kanaalId, 'verloren');
  await noteerGebeurtenis(werk, casusId, { soort: 'kanaal', stap: 'onbereikbaar', naam });
  const casus = await eenheid.casus.vind(casusId, vandaag);
  const ontvangerId = casus && regieadres(casus);
  if (!ontvangerId) return;
  const rij = {
    id: eenheid.nieuwId(nu),
    soort: 'kanaal-verloren',
    objectId: kanaalId,
    ontvangerId,
    op: nu,
    casusId,
  } as const;
  await eenheid.outbox.voegToe(rij);
}
