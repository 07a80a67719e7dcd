/** Who has not been spoken with for a long time, and who will be. */
import { maandenTerug, maandenZonderGesprek } from '../domain/accountgesprek';
import type { Accountgesprek, Gespreksstand } from '../domain/accountgesprek';
import { geenZaak } from '../domain/policy';
import { ok } from '../domain/result';
import type { Verb } from './use-case';

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
