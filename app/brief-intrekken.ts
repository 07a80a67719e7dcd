/** Takes a letter out of the package; what was sent cannot be taken back. */
import { trekIn } from '../domain/brief';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { alsLevend, briefVoorwerp, briefZaak, zetStap } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import type { Verb, Werk } from './use-case';

export const briefIntrekken: Verb<{ readonly brief: string; readonly reden: VrijeTekst }, Briefuitkomst, BriefZaak> = {
  handeling: 'brief.intrekken',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, { reden }, zaak) {
    const levend = await alsLevend(werk, zaak.brief);
    if (!levend.ok) return levend;
    const gezet = await zetStap(werk, zaak.brief, trekIn(levend.value), { stap: 'intrekken', reden });
    if (gezet.ok) await planVervalt(werk, zaak.brief.id);
    return gezet;
  },
  voorwerp: briefVoorwerp,
};

/** Whoever planned the release counts on it, and hears that the letter will not go; who takes his own letter back knows. */
async function planVervalt({ actor, eenheid, nu }: Werk, briefId: string): Promise<void> {
  const plan = await eenheid.briefverloop.planVan(briefId);
  if (plan?.status !== 'gepland' || !(await eenheid.briefverloop.zetPlan(plan.id, 'afgezegd'))) return;
  const { persoonId: ontvangerId } = plan;
  if (ontvangerId === actor.persoonId) return;
  const bericht = { id: eenheid.nieuwId(nu), soort: 'vrijgave-vervallen', objectId: briefId, ontvangerId } as const;
  await eenheid.outbox.voegToe({ ...bericht, op: nu });
}
