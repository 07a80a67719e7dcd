/** Logs an accountgesprek on one form at once: it is final straight away, and what was agreed becomes a task. */
import type { Accountgesprek, AccountgesprekInvoer } from '../domain/accountgesprek';
import { geenZaak } from '../domain/policy';
import { nieuwGesprek } from './accountgesprek-bewaren';
import { maakTaken } from './gesprek-afspraken';
import { volgPlannen } from './gesprek-volgend';
import type { Verb } from './use-case';

export const accountgesprekVastleggen: Verb<AccountgesprekInvoer, Accountgesprek> = {
  handeling: 'accountgesprek.vastleggen',
  zaak: () => Promise.resolve(geenZaak),
  async doe(werk, invoer) {
    const gesprek = await nieuwGesprek(werk, invoer, { status: 'definitief', vervangt: null });
    if (!gesprek.ok) return gesprek;
    await maakTaken(werk, gesprek.value);
    await volgPlannen(werk, gesprek.value);
    return gesprek;
  },
  voorwerp: (_, uit) => ({ soort: 'accountgesprek', id: uit?.id ?? '' }),
};
