/** Puts a letter forward: from then on its text waits for somebody else's approval. */
import { legVoor } from '../domain/brief';
import { mag } from '../domain/policy';
import { alsLevend, briefVoorwerp, briefZaak, zetStap } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import type { Verb, Werk } from './use-case';

export const briefVoorleggen: Verb<{ readonly brief: string }, Briefuitkomst, BriefZaak> = {
  handeling: 'brief.voorleggen',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, zaak) {
    const levend = await alsLevend(werk, zaak.brief);
    if (!levend.ok) return levend;
    const gezet = await zetStap(werk, zaak.brief, legVoor(levend.value, werk.actor.persoonId), { stap: 'voorleggen' });
    if (gezet.ok) await meldAanBeoordelaars(werk, zaak, [...levend.value.schrijvers, werk.actor.persoonId]);
    return gezet;
  },
  voorwerp: briefVoorwerp,
};

/** Who holds a role on this casus and may set the letter; who wrote it never gets to. */
async function meldAanBeoordelaars(
  { eenheid, nu, vandaag }: Werk,
  zaak: BriefZaak,
  schrijvers: readonly string[],
): Promise<void> {
  for (const wie of new Set(zaak.rolhouders.map(({ persoonId }) => persoonId))) {
    const actor = schrijvers.includes(wie) ? null : await eenheid.persoon.actorVanPersoon(wie, vandaag);
    if (actor === null || !mag(actor, 'brief.vaststellen', zaak)) continue;
    const rij = { id: eenheid.nieuwId(nu), soort: 'brief-voorgelegd', objectId: zaak.brief.id } as const;
    await eenheid.outbox.voegToe({ ...rij, ontvangerId: wie, op: nu });
  }
}
