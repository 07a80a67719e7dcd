/** A release at a set moment: planned by a person, carried out on time or asked again, and called off until the last second. */
import { regieadres } from '../domain/casusbericht';
import { mag } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { naarUtc } from '../domain/nederlandse-tijd';
import type { Vrijgaveplan } from '../domain/brievenboek';
import { vrijgaveredenVan } from '../domain/vrijgavereden';
import type { Vrijgavereden } from '../domain/vrijgavereden';
import { alsLevend, briefVoorwerp, briefZaak, noteerStap } from './brief-zaak';
import type { BriefZaak, Briefuitkomst } from './brief-zaak';
import { briefVrijgeven } from './brief-vrijgeven';
import type { Vrijgavewerk } from './brief-vrijgeven';
import type { Bewakers } from './termijnen-bewaken';
import { voerUit } from './use-case';
import type { Verb, Werk } from './use-case';

/** `moment` is Dutch clock time, such as `2026-03-12T14:00`. */
export const briefPlannen: Verb<{ readonly brief: string; readonly moment: string }, Briefuitkomst, BriefZaak> = {
  handeling: 'brief.plannen',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, invoer, zaak) {
    const { actor, eenheid, nu } = werk;
    const levend = await alsLevend(werk, zaak.brief);
    if (!levend.ok) return levend;
    if (levend.value.status !== 'vastgesteld') {
      return faal({ soort: 'kan-niet-in-deze-status', status: levend.value.status, stap: 'plannen' });
    }
    const moment = naarUtc(invoer.moment);
    if (moment <= nu) return faal({ soort: 'veld-ongeldig', veld: 'Het moment', uitleg: 'ligt-in-het-verleden' });
    const eerder = await eenheid.briefverloop.planVan(zaak.brief.id);
    if (eerder) await eenheid.briefverloop.zetPlan(eerder.id, 'afgezegd');
    const plan = { id: eenheid.nieuwId(nu), briefId: zaak.brief.id, moment, status: 'gepland', waarom: null } as const;
    await eenheid.briefverloop.plan({ ...plan, persoonId: actor.persoonId }, nu);
    await noteerStap(werk, zaak.brief, { stap: 'plannen' });
    return ok({ briefId: zaak.brief.id, nummer: zaak.brief.nummer });
  },
  voorwerp: briefVoorwerp,
};

export const planAfzeggen: Verb<{ readonly brief: string }, Briefuitkomst, BriefZaak> = {
  handeling: 'brief.plannen',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, { brief }) {
    const plan = await werk.eenheid.briefverloop.planVan(brief.id);
    const gedaan = plan !== null && (await werk.eenheid.briefverloop.zetPlan(plan.id, 'afgezegd'));
    if (!gedaan)
      return faal({ soort: 'kan-niet-in-deze-status', status: plan?.status ?? 'niet gepland', stap: 'afzeggen' });
    await noteerStap(werk, brief, { stap: 'plan-afzeggen' });
    return ok({ briefId: brief.id, nummer: brief.nummer });
  },
  voorwerp: briefVoorwerp,
};

/** Later than this after the moment nobody counts on it any more: the planner is asked again. */
const speelruimteMs = 10 * 60_000;

/** Every release whose moment has come, for the scheduler. */
export const briefBewakers = (vrijgave: Vrijgavewerk) =>
  ({
    'vrijgave-gepland': {
      voorwerp: 'vrijgaveplan',
      vind: async ({ eenheid, nu }, grens) =>
        (await eenheid.briefverloop.geplandVoor(nu))
          .slice(0, grens)
          .map(({ id, moment }) => ({ objectId: id, datum: moment })),
      herinner: async (werk, { objectId }) => {
        const plan = (await werk.eenheid.briefverloop.geplandVoor(werk.nu)).find(({ id }) => id === objectId);
        if (plan) await voerPlanUit(werk, vrijgave, plan);
      },
    },
  }) as const satisfies Bewakers;

/** Calling off and carrying out write the same row: whoever is first, the other finds nothing left to do. */
async function voerPlanUit(werk: Werk, vrijgave: Vrijgavewerk, plan: Vrijgaveplan): Promise<void> {
  const { eenheid, nu } = werk;
  const teLaat = Date.parse(nu) - Date.parse(plan.moment) > speelruimteMs;
  if (!(await eenheid.briefverloop.zetPlan(plan.id, teLaat ? 'gemist' : 'uitgevoerd'))) return;
  const reden = teLaat ? ({ soort: 'te-laat' } as const) : await geefVrij(werk, vrijgave, plan);
  if (reden === null) return meld(werk, plan, plan.persoonId, 'vrijgave-gedaan');
  if (!teLaat) await eenheid.briefverloop.zetPlan(plan.id, 'geweigerd', 'uitgevoerd');
  await eenheid.briefverloop.zetWaarom(plan.id, reden);
  const brief = await eenheid.brief.vind(plan.briefId);
  if (brief) await noteerStap(werk, brief, { stap: 'plan-gemist' });
  const wie = await aanspreekpunt(werk, plan);
  if (wie !== null) await meld(werk, plan, wie, 'vrijgave-gemist');
}

/** Null when it went. A plan holds no longer than the right of who made it. */
async function geefVrij(werk: Werk, vrijgave: Vrijgavewerk, plan: Vrijgaveplan): Promise<Vrijgavereden | null> {
  if (!(await magNog(werk, plan))) return { soort: 'geen-recht' };
  const gedaan = await voerUit(werk, briefVrijgeven(vrijgave), { brief: plan.briefId });
  return gedaan.ok ? null : vrijgaveredenVan(gedaan.fout);
}

async function magNog(werk: Werk, { persoonId, briefId }: Vrijgaveplan): Promise<boolean> {
  const planner = await werk.eenheid.persoon.actorVanPersoon(persoonId, werk.vandaag);
  const zaak = planner && (await briefZaak({ ...werk, actor: planner }, briefId));
  return planner !== null && zaak !== null && mag(planner, 'brief.plannen', zaak);
}

/** Who planned it, or who leads the casus when that person may not release it any more. */
async function aanspreekpunt(werk: Werk, plan: Vrijgaveplan): Promise<string | null> {
  if (await magNog(werk, plan)) return plan.persoonId;
  const zaak = await briefZaak(werk, plan.briefId);
  return zaak && regieadres(zaak);
}

/** Nobody sat waiting for the moment: it is told how it went, so that the letter is sent or looked at again. */
const meld = (
  { eenheid, nu }: Werk,
  { briefId: objectId }: Vrijgaveplan,
  ontvangerId: string,
  soort: 'vrijgave-gedaan' | 'vrijgave-gemist',
): Promise<void> => eenheid.outbox.voegToe({ id: eenheid.nieuwId(nu), soort, objectId, ontvangerId, op: nu });
