/** Going out of order needs a reason from one person and leave from a second one. */
import type { BriefStatus } from '../domain/brief';
import type { Volgorde } from '../domain/vrijgave';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { mag } from '../domain/policy';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { vindHindernissen } from './brief-hindernissen';
import { alsLevend, briefVoorwerp, briefZaak, noteerStap } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import type { Verb, Werk } from './use-case';

/** What has left or was taken back has no order any more. */
const voorbij: readonly BriefStatus[] = ['vrijgegeven', 'verzonden', 'ingetrokken'];

async function nogVoorVrijgave(werk: Werk, zaak: BriefZaak, stap: string): Promise<Result<null>> {
  const levend = await alsLevend(werk, zaak.brief);
  if (!levend.ok) return levend;
  const { status } = levend.value;
  return voorbij.includes(status) ? faal({ soort: 'kan-niet-in-deze-status', status, stap }) : ok(null);
}

export const afwijkingVragen: Verb<{ readonly brief: string; readonly reden: VrijeTekst }, Briefuitkomst, BriefZaak> = {
  handeling: 'brief.afwijken',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, { reden }, zaak) {
    const kan = await nogVoorVrijgave(werk, zaak, 'afwijken');
    if (!kan.ok) return kan;
    const { actor, eenheid, nu } = werk;
    const id = eenheid.nieuwId(nu);
    const wie = { gevraagdDoor: actor.persoonId, gevraagdOp: nu, akkoordDoor: null, hindernissen: [] };
    await eenheid.briefverloop.vraagAfwijking({ id, briefId: zaak.brief.id, reden, ...wie });
    await noteerStap(werk, zaak.brief, { stap: 'afwijken', reden });
    await meldAanTweede(werk, zaak);
    return ok({ briefId: zaak.brief.id, nummer: zaak.brief.nummer });
  },
  voorwerp: briefVoorwerp,
};

async function meldAanTweede({ actor, eenheid, nu, vandaag }: Werk, zaak: BriefZaak): Promise<void> {
  for (const wie of new Set(zaak.rolhouders.map(({ persoonId }) => persoonId))) {
    const tweede = wie === actor.persoonId ? null : await eenheid.persoon.actorVanPersoon(wie, vandaag);
    if (tweede === null || !mag(tweede, 'brief.afwijken', zaak)) continue;
    const rij = { id: eenheid.nieuwId(nu), soort: 'afwijking-gevraagd', objectId: zaak.brief.id } as const;
    await eenheid.outbox.voegToe({ ...rij, ontvangerId: wie, op: nu });
  }
}

export const afwijkingToestaan = (volgorde: Volgorde): Verb<{ readonly brief: string }, Briefuitkomst, BriefZaak> => ({
  handeling: 'brief.afwijken',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, zaak) {
    const { actor, eenheid, nu } = werk;
    const { brief } = zaak;
    const kan = await nogVoorVrijgave(werk, zaak, 'toestaan');
    if (!kan.ok) return kan;
    const gevraagd = await eenheid.briefverloop.afwijking(brief.id);
    if (gevraagd === null) return faal({ soort: 'niet-gevonden', wat: 'een gevraagde afwijking' });
    if (gevraagd.gevraagdDoor === actor.persoonId) return faal({ soort: 'zelfde-persoon', stap: 'toestaan' });
    const inDeWeg = await vindHindernissen(werk, zaak, volgorde);
    const gedaan = await eenheid.briefverloop.staAfwijkingToe(gevraagd.id, actor.persoonId, nu, inDeWeg);
    return gedaan
      ? ok({ briefId: brief.id, nummer: brief.nummer })
      : faal({ soort: 'kan-niet-in-deze-status', status: 'toegestaan', stap: 'toestaan' });
  },
  voorwerp: briefVoorwerp,
});
