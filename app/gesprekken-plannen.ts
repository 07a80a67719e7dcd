/** Who has not been spoken with for a long time, and the reminders that follow from it. */
import { maandenTerug, maandenZonderGesprek } from '../domain/accountgesprek';
import type { Accountgesprek, Gespreksstand } from '../domain/accountgesprek';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Bewaker } from './bewaker';
import type { Verb, Werk } from './use-case';

export interface Gespreksplanning {
  readonly maanden: number;
  /** Spoken with before by the person who asks. */
  readonly eigen: readonly Gespreksstand[];
  /** Spoken with by a colleague, or never. */
  readonly overig: readonly Gespreksstand[];
}

/** Everybody of the register: a card shows the first of them, with his own before the others, and counts the rest. */
const grens = 10_000;

export const gesprekkenPlannen: Verb<{ readonly maanden?: number }, Gespreksplanning> = {
  handeling: 'accountgesprek.plannen',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe({ actor, eenheid, vandaag }, { maanden = maandenZonderGesprek }) {
    const sinds = maandenTerug(vandaag, maanden);
    const alle = await eenheid.accountgesprek.zonderGesprek(sinds, vandaag, grens);
    const isEigen = ({ laatsteMakerId }: Gespreksstand): boolean => laatsteMakerId === actor.persoonId;
    return ok({ maanden, eigen: alle.filter(isEigen), overig: alle.filter((stand) => !isEigen(stand)) });
  },
  voorwerp: () => ({ soort: 'accountgesprek', id: 'planning' }),
};

export interface Verwacht {
  readonly tot: string;
  readonly maanden: number;
  /** Planned by the person who asks for that day or before, and not reported on yet. */
  readonly gepland: readonly Accountgesprek[];
  /** Spoken with before by him, too long ago, and not planned. */
  readonly eigen: readonly Gespreksstand[];
}

/** More plans than one person ever has. */
const meestePlannen = 500;

export const gesprekkenVerwacht: Verb<{ readonly tot: string }, Verwacht> = {
  handeling: 'accountgesprek.plannen',
  leest: true,
  zaak: () => Promise.resolve(geenZaak),
  async doe({ actor, eenheid, vandaag }, { tot }) {
    const maanden = maandenZonderGesprek;
    const open = await eenheid.accountgesprek.open(actor.persoonId, meestePlannen);
    const gepland = open.filter(({ status, invoer }) => status === 'gepland' && invoer.datum <= tot);
    const alle = await eenheid.accountgesprek.zonderGesprek(maandenTerug(vandaag, maanden), vandaag, grens);
    const nietGepland = (partijId: string): boolean => !gepland.some(({ invoer }) => invoer.partijId === partijId);
    const eigen = alle.filter((stand) => stand.laatsteMakerId === actor.persoonId && nietGepland(stand.partijId));
    return ok({ tot, maanden, gepland, eigen });
  },
  voorwerp: () => ({ soort: 'accountgesprek', id: 'planning' }),
};

/** Once a month every accountmanager hears who is due; the list itself is made when the message leaves. */
export const gesprekkenAanDeBeurt: Bewaker = {
  voorwerp: 'persoon',
  async vind({ eenheid, vandaag }) {
    const mensen = await eenheid.persoon.metRol('accountmanager', vandaag);
    return mensen.map(({ id }) => ({ objectId: id, datum: `${vandaag.slice(0, 7)}-01` }));
  },
  herinner: (werk, { objectId }) => stuur(werk, 'gesprekken-aan-de-beurt', objectId, objectId),
};

/** How many days before and after its date a plan is told of. */
const dagenVooraf = 2;
const dagenAchteraf = 14;
const dag = (vandaag: string, verschil: number): string =>
  new Date(Date.parse(`${vandaag}T12:00:00Z`) + verschil * 86_400_000).toISOString().slice(0, 10);

/** A planned conversation is near, or its day went by without a report. */
export const gesprekGepland: Bewaker = {
  voorwerp: 'accountgesprek',
  async vind({ eenheid, vandaag }, aantal) {
    const [van, tot] = [dag(vandaag, -dagenAchteraf), dag(vandaag, dagenVooraf)];
    const gesprekken = await eenheid.accountgesprek.geplandTussen(van, tot, aantal);
    return gesprekken.map(({ id, invoer }) => ({
      objectId: id,
      datum: invoer.datum < vandaag ? `${invoer.datum} voorbij` : invoer.datum,
    }));
  },
  async herinner(werk, { objectId }) {
    const gesprek = await werk.eenheid.accountgesprek.vind(objectId);
    if (gesprek?.status === 'gepland') await stuur(werk, 'gesprek-gepland', objectId, gesprek.makerId);
  },
};

const stuur = (
  { eenheid, nu }: Werk,
  soort: 'gesprek-gepland' | 'gesprekken-aan-de-beurt',
  objectId: string,
  ontvangerId: string,
): Promise<void> =>
  eenheid.outbox.voegToe({
    ...{ id: eenheid.nieuwId(nu), soort, objectId, ontvangerId, op: nu },
    verlooptOp: new Date(Date.parse(nu) + 14 * 86_400_000).toISOString(),
  });
