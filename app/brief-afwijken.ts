/** Going out of order needs a reason from one person and leave from a second one, who may refuse; who asked may take the question back. */
import type { BriefStatus } from '../domain/brief';
import type { Afwijking, Afwijkingseinde, Briefstap } from '../domain/brievenboek';
import type { OutboxSoort } from '../domain/bezorgwijze';
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
    await meldAanTweede(werk, zaak, 'afwijking-gevraagd');
    return uitkomst(zaak);
  },
  voorwerp: briefVoorwerp,
};

async function meldAanTweede(werk: Werk, zaak: BriefZaak, soort: OutboxSoort): Promise<void> {
  const { actor, eenheid, vandaag } = werk;
  for (const wie of new Set(zaak.rolhouders.map(({ persoonId }) => persoonId))) {
    const tweede = wie === actor.persoonId ? null : await eenheid.persoon.actorVanPersoon(wie, vandaag);
    if (tweede !== null && mag(tweede, 'brief.afwijken', zaak)) await meld(werk, zaak, soort, wie);
  }
}

const meld = ({ eenheid, nu }: Werk, { brief }: BriefZaak, soort: OutboxSoort, ontvangerId: string): Promise<void> =>
  eenheid.outbox.voegToe({ id: eenheid.nieuwId(nu), soort, objectId: brief.id, ontvangerId, op: nu });

/** What is open of this letter, or the leave that was given, for who may still decide on it. */
async function vraagVan(werk: Werk, zaak: BriefZaak, stap: string, gegeven: boolean): Promise<Result<Afwijking>> {
  const kan = await nogVoorVrijgave(werk, zaak, stap);
  if (!kan.ok) return kan;
  const gevraagd = await werk.eenheid.briefverloop.afwijking(zaak.brief.id);
  return gevraagd === null || (gevraagd.akkoordDoor !== null) !== gegeven ? nietOpen : ok(gevraagd);
}

const nietOpen: Result<never> = faal({ soort: 'niet-gevonden', wat: 'een vraag om af te wijken die openstaat' });
const uitkomst = ({ brief: { id, nummer } }: BriefZaak): Result<Briefuitkomst> => ok({ briefId: id, nummer });

export const afwijkingToestaan = (volgorde: Volgorde): Verb<{ readonly brief: string }, Briefuitkomst, BriefZaak> => ({
  handeling: 'brief.afwijken',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, zaak) {
    const { actor, eenheid, nu } = werk;
    const gevraagd = await vraagVan(werk, zaak, 'toestaan', false);
    if (!gevraagd.ok) return gevraagd;
    const { id, gevraagdDoor } = gevraagd.value;
    if (gevraagdDoor === actor.persoonId) return faal({ soort: 'zelfde-persoon', stap: 'toestaan' });
    const inDeWeg = await vindHindernissen(werk, zaak, volgorde);
    if (!(await eenheid.briefverloop.staAfwijkingToe(id, actor.persoonId, nu, inDeWeg))) return nietOpen;
    await noteerStap(werk, zaak.brief, { stap: 'afwijking-toestaan' });
    await meld(werk, zaak, 'afwijking-toegestaan', gevraagdDoor);
    return uitkomst(zaak);
  },
  voorwerp: briefVoorwerp,
});

interface Einde {
  readonly als: Afwijkingseinde;
  readonly stap: Briefstap['stap'];
  readonly wie: 'vrager' | 'ander' | 'ieder';
  vertel(werk: Werk, zaak: BriefZaak, gevraagd: Afwijking): Promise<void>;
}

/** Ends the question or the leave; what was asked, and why, stays in the history. */
const sluit = ({ als, stap, wie, vertel }: Einde): Verb<{ readonly brief: string }, Briefuitkomst, BriefZaak> => ({
  handeling: 'brief.afwijken',
  zaak: (werk, invoer) => briefZaak(werk, invoer.brief),
  async doe(werk, _, zaak) {
    const { actor, eenheid, nu } = werk;
    const gevraagd = await vraagVan(werk, zaak, als, als === 'ingetrokken');
    if (!gevraagd.ok) return gevraagd;
    const { id, gevraagdDoor } = gevraagd.value;
    const vrager = gevraagdDoor === actor.persoonId;
    if (wie === 'ander' && vrager) return faal({ soort: 'zelfde-persoon', stap: als });
    if (wie === 'vrager' && !vrager) return nietOpen;
    if (!(await eenheid.briefverloop.sluitAfwijking(id, als, actor.persoonId, nu))) return nietOpen;
    await noteerStap(werk, zaak.brief, { stap });
    await vertel(werk, zaak, gevraagd.value);
    return uitkomst(zaak);
  },
  voorwerp: briefVoorwerp,
});

export const afwijkingTerugnemen = sluit({
  ...{ als: 'teruggenomen', stap: 'afwijking-terugnemen', wie: 'vrager' },
  vertel: (werk, zaak) => meldAanTweede(werk, zaak, 'afwijking-teruggenomen'),
});

export const afwijkingWeigeren = sluit({
  ...{ als: 'geweigerd', stap: 'afwijking-weigeren', wie: 'ander' },
  vertel: (werk, zaak, { gevraagdDoor }) => meld(werk, zaak, 'afwijking-geweigerd', gevraagdDoor),
});

/** Until the letter goes, whoever may decide on it may withdraw the leave: who asked and who gave it hear so. */
export const toestemmingIntrekken = sluit({
  ...{ als: 'ingetrokken', stap: 'afwijking-intrekken', wie: 'ieder' },
  async vertel(werk, zaak, { gevraagdDoor, akkoordDoor }) {
    for (const wie of new Set([gevraagdDoor, akkoordDoor]))
      if (wie !== null && wie !== werk.actor.persoonId) await meld(werk, zaak, 'afwijking-ingetrokken', wie);
  },
});
