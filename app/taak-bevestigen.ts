/** One party confirms its part of a task; the task is done when all of them have. */
import type { Taakregel } from '../domain/taak';
import { faal, ok } from '../domain/result';
import { casusIsOpen, zoekTaak } from './taak-zaak';
import { noteerVerloop } from './taak-verloop';
import type { TaakZaak } from './taak-zaak';
import { eigenNaam } from './partij-naam';
import type { Verb } from './use-case';
import { zetStap } from './taak-afronden';

export const taakBevestigen: Verb<{ readonly taakId: string }, Taakregel, TaakZaak> = {
  handeling: 'taak.bevestigen',
  zaak: (werk, { taakId }) => zoekTaak(werk, taakId),
  async doe(werk, { taakId }, zaak) {
    const { actor, eenheid, nu } = werk;
    const open = casusIsOpen(zaak.casus, 'bevestigen');
    if (!open.ok) return open;
    if (zaak.taak.status !== 'open')
      return faal({ soort: 'kan-niet-in-deze-status', status: zaak.taak.status, stap: 'bevestigen' });
    if (!zaak.partijIds.includes(actor.partijId)) return faal({ soort: 'geen-toegang' });
    if (!(await eenheid.taak.bevestig(taakId, actor.partijId, actor.persoonId, nu))) return ok(zaak.taak);
    await noteerVerloop(werk, taakId, 'bevestigd', { nieuw: await eigenNaam(werk) });
    const gedaan = new Set((await eenheid.taak.bevestigingen(taakId)).map(({ partijId }) => partijId));
    if (zaak.partijIds.some((id) => !gedaan.has(id))) return ok(zaak.taak);
    return zetStap(werk, zaak, 'afronden', { taakId, versie: zaak.taak.versie, reden: null });
  },
  voorwerp: ({ taakId }) => ({ soort: 'taak', id: taakId }),
};
