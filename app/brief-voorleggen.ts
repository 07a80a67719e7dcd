/** Puts a letter forward: from then on its text waits for somebody else's approval. */
import { legVoor } from '../domain/brief';
import type { CasusDossier } from '../domain/casus';
import { mag } from '../domain/policy';
import { alsLevend, briefVoorwerp, briefZaak, zetStap } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import type { Verb, Werk } from './use-case';

export interface Voorlegging {
  readonly brief: string;
  /** One of many: who may set them hears of all together. */
  readonly stil?: true;
}

export const briefVoorleggen: Verb<Voorlegging, Briefuitkomst, BriefZaak> = {
  handeling: 'brief.voorleggen',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, { stil }, zaak) {
    const levend = await alsLevend(werk, zaak.brief);
    if (!levend.ok) return levend;
    const gezet = await zetStap(werk, zaak.brief, legVoor(levend.value, werk.actor.persoonId), { stap: 'voorleggen' });
    if (gezet.ok && stil !== true)
      await meldAanBeoordelaars(werk, zaak, [...levend.value.schrijvers, werk.actor.persoonId]);
    return gezet;
  },
  voorwerp: briefVoorwerp,
};

/** Who holds a role on this casus or governs the partij it was written in, and may set the letter; who wrote it never gets to. */
async function meldAanBeoordelaars(werk: Werk, zaak: BriefZaak, schrijvers: readonly string[]): Promise<void> {
  const { eenheid, vandaag } = werk;
  const over = { soort: 'brief-voorgelegd', objectId: zaak.brief.id } as const;
  const huis = zaak.huisId === null ? [] : await eenheid.persoon.vanPartijen([zaak.huisId], vandaag);
  const bestuur = huis.filter(({ rollen }) => rollen.includes('bestuurder')).map(({ persoonId }) => persoonId);
  await roepBeoordelaars(werk, zaak, schrijvers, over, bestuur);
}

export async function roepBeoordelaars(
  { eenheid, nu, vandaag }: Werk,
  zaak: CasusDossier,
  schrijvers: readonly string[],
  over: { readonly soort: 'brief-voorgelegd' | 'reeks-voorgelegd'; readonly objectId: string },
  ook: readonly string[] = [],
): Promise<void> {
  for (const wie of new Set([...zaak.rolhouders.map(({ persoonId }) => persoonId), ...ook])) {
    const actor = schrijvers.includes(wie) ? null : await eenheid.persoon.actorVanPersoon(wie, vandaag);
    if (actor === null || !mag(actor, 'brief.vaststellen', zaak)) continue;
    await eenheid.outbox.voegToe({ id: eenheid.nieuwId(nu), ...over, ontvangerId: wie, op: nu });
  }
}
