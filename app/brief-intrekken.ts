/** Takes a letter out of the package; what was sent cannot be taken back. */
import { trekIn } from '../domain/brief';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { alsLevend, briefVoorwerp, briefZaak, zetStap } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import type { Verb } from './use-case';

export const briefIntrekken: Verb<{ readonly brief: string; readonly reden: VrijeTekst }, Briefuitkomst, BriefZaak> = {
  handeling: 'brief.intrekken',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, { reden }, zaak) {
    const levend = await alsLevend(werk, zaak.brief);
    if (!levend.ok) return levend;
    const gezet = await zetStap(werk, zaak.brief, trekIn(levend.value), { stap: 'intrekken', reden });
    const plan = gezet.ok ? await werk.eenheid.briefverloop.planVan(zaak.brief.id) : null;
    if (plan) await werk.eenheid.briefverloop.zetPlan(plan.id, 'afgezegd');
    return gezet;
  },
  voorwerp: briefVoorwerp,
};
