/** Records a fact of a casus; an older version of it stays readable. */
import type { CasusDossier } from '../domain/casus';
import { ok } from '../domain/result';
import { vergrendeldeCasus } from './casus-stap';
import { volgFeiten } from './taak-starten';
import type { Verb } from './use-case';

interface Vastlegging {
  readonly casusId: string;
  readonly feiten: Readonly<Record<string, unknown>>;
}

export const feitVastleggen: Verb<Vastlegging, null, CasusDossier> = {
  handeling: 'feit.vastleggen',
  // Who records the same fact at the same moment comes after: each has a version of his own.
  zaak: (werk, invoer) => vergrendeldeCasus(werk, invoer.casusId),
  async doe(werk, { casusId, feiten }) {
    const { actor, eenheid, nu } = werk;
    for (const [feit, waarde] of Object.entries(feiten)) {
      await eenheid.feit.bewaar({ casusId, feit, waarde, persoonId: actor.persoonId, op: nu });
    }
    await volgFeiten(werk, casusId);
    return ok(null);
  },
  voorwerp: (invoer) => ({ soort: 'casus', id: invoer.casusId }),
};
