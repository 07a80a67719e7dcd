/**
 * What was agreed in an accountgesprek becomes a task: on the running casus of that organisation when there is one this
 * person may add tasks to, and otherwise one of its own, which stays with whoever agreed it.
 */
import type { Accountgesprek, Afspraak, Afspraakhouder } from '../domain/accountgesprek';
import type { TaakEigenaar } from '../domain/draaiboek';
import type { Gespreksafspraak } from '../domain/gespreksafspraak';
import { geenZaak } from '../domain/policy';
import { faal, ok } from '../domain/result';
import { naTaakStap } from '../domain/taak';
import type { TaakStap } from '../domain/taak';
import { gesprekZaak, magVerslagLezen } from './accountgesprek-zaak';
import type { GesprekZaak } from './accountgesprek-zaak';
import { taakToevoegen } from './taak-wijzigen';
import { voerUit } from './use-case';
import type { Verb, Werk } from './use-case';

/** Together means that the authority keeps an eye on it. */
const eigenaar: Readonly<Record<Afspraakhouder, TaakEigenaar>> = {
  wij: 'autoriteit',
  'andere-partij': 'aanbieder',
  samen: 'autoriteit',
};

/** A correction repeats the agreements of the report it replaces: those are tasks already, and stay as they are. */
export async function maakTaken(werk: Werk, gesprek: Accountgesprek): Promise<void> {
  const { eenheid, vandaag } = werk;
  const { invoer, vervangt } = gesprek;
  const eerder = vervangt === null ? null : await eenheid.accountgesprek.vind(vervangt.id);
  const bekend = new Set(eerder?.invoer.afsprakenlijst.map(({ wat }) => wat));
  const casus = await eenheid.casus.vanAanbieder(invoer.partijId, vandaag);
  // What is confidential stays with whoever agreed it: a task of a casus is read by everyone around it.
  const opZichzelf = invoer.vertrouwelijk || casus === null || casus.status === 'gesloten';
  const casusId = opZichzelf ? null : casus.id;
  for (const afspraak of invoer.afsprakenlijst.filter(({ wat }) => !bekend.has(wat))) {
    if (casusId !== null && (await opCasus(werk, casusId, afspraak))) continue;
    const { wat, wie, voor } = afspraak;
    const rij = { id: eenheid.nieuwId(werk.nu), gesprekId: gesprek.id, persoonId: gesprek.makerId };
    await eenheid.gespreksafspraak.voegToe({ ...rij, wat, wie, termijn: voor });
  }
}

async function opCasus(werk: Werk, casusId: string, { wat, wie, voor }: Afspraak): Promise<boolean> {
  const taak = { casusId, soort: 'taak', wat, eigenaar: eigenaar[wie], termijn: voor } as const;
  return (await voerUit(werk, taakToevoegen, taak)).ok;
}

const meeste = 50;

/** Of agreements that others mind: only what stands in a report this person may read. */
export async function leesbareAfspraken(
  { actor, eenheid }: Werk,
  afspraken: readonly Gespreksafspraak[],
): Promise<readonly Gespreksafspraak[]> {
  const ids = [...new Set(afspraken.map(({ gesprekId }) => gesprekId))];
  const gesprekken = await eenheid.accountgesprek.vindAlle(ids);
  const leesbaar = new Set(gesprekken.filter((een) => magVerslagLezen(actor, een)).map(({ id }) => id));
  return afspraken.filter(({ gesprekId }) => leesbaar.has(gesprekId));
}

export type Afspraaklijst = 'mij' | 'collegas';

/** His own, or what colleagues mind, for who takes over from somebody who is away. */
export const afsprakenInzien: Verb<{ readonly van: Afspraaklijst }, readonly Gespreksafspraak[]> = {
  handeling: 'accountgesprek.inzien',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, { van }) {
    const { actor, eenheid } = werk;
    if (van === 'mij') return ok(await eenheid.gespreksafspraak.open(actor.persoonId, null, meeste));
    return ok(await leesbareAfspraken(werk, await eenheid.gespreksafspraak.vanAnderen(actor.persoonId, meeste)));
  },
  voorwerp: ({ van }) => ({ soort: 'gespreksafspraak', id: van }),
};

interface AfspraakZaak extends GesprekZaak {
  readonly afspraak: Gespreksafspraak;
}

async function afspraakZaak(werk: Werk, id: string): Promise<AfspraakZaak | null> {
  const afspraak = await werk.eenheid.gespreksafspraak.vind(id);
  const zaak = afspraak && (await gesprekZaak(werk, afspraak.gesprekId));
  return zaak && { ...zaak, afspraak };
}

interface Stapinvoer {
  readonly afspraak: string;
  readonly versie: number;
  readonly stap: TaakStap;
}

/** A colleague may do it too: somebody who is ill leaves nothing behind that nobody can close. */
export const afspraakAfronden: Verb<Stapinvoer, Gespreksafspraak, AfspraakZaak> = {
  handeling: 'gespreksafspraak.afronden',
  zaak: (werk, { afspraak }) => afspraakZaak(werk, afspraak),
  async doe({ actor, eenheid, nu }, { stap, versie }, { afspraak }) {
    const status = naTaakStap(afspraak.status, stap);
    if (status === null) return faal({ soort: 'kan-niet-in-deze-status', status: afspraak.status, stap });
    const klaar = status === 'open' ? null : nu;
    const wijziging = { status, klaarOp: klaar, klaarDoor: klaar === null ? null : actor.persoonId };
    const gelukt = await eenheid.gespreksafspraak.wijzig(afspraak.id, versie, wijziging);
    const nieuw = gelukt ? await eenheid.gespreksafspraak.vind(afspraak.id) : null;
    return nieuw ? ok(nieuw) : faal({ soort: 'verouderd', versie, nu: afspraak.versie });
  },
  voorwerp: ({ afspraak }) => ({ soort: 'gespreksafspraak', id: afspraak }),
};

interface Overname {
  readonly afspraak: string;
  readonly versie: number;
}

/** A colleague minds it from now on, as with a task: whoever minded it is away, or has other work. */
export const afspraakOvernemen: Verb<Overname, Gespreksafspraak, AfspraakZaak> = {
  handeling: 'gespreksafspraak.overnemen',
  zaak: (werk, { afspraak }) => afspraakZaak(werk, afspraak),
  async doe({ actor, eenheid }, { versie }, { afspraak }) {
    if (afspraak.status !== 'open')
      return faal({ soort: 'kan-niet-in-deze-status', status: afspraak.status, stap: 'overnemen' });
    const gelukt = await eenheid.gespreksafspraak.neemOver(afspraak.id, versie, actor.persoonId);
    const nieuw = gelukt ? await eenheid.gespreksafspraak.vind(afspraak.id) : null;
    return nieuw ? ok(nieuw) : faal({ soort: 'verouderd', versie, nu: afspraak.versie });
  },
  voorwerp: ({ afspraak }) => ({ soort: 'gespreksafspraak', id: afspraak }),
};
