/** What happens to a task, written down: in its own history, on the timeline, and in the row itself when nobody was first. */
import type { Taakregel, Taakverloop, VerloopSoort } from '../domain/taak';
import type { Taakwijziging } from '../domain/taak-ports';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Werk } from './use-case';

type Wat = Partial<Pick<Taakverloop, 'oud' | 'nieuw' | 'reden'>>;

export const verloopregel = ({ actor, eenheid, nu }: Werk, taakId: string, soort: VerloopSoort, wat: Wat = {}) => {
  const { oud = null, nieuw = null, reden = null } = wat;
  return { id: eenheid.nieuwId(nu), taakId, soort, oud, nieuw, reden, persoonId: actor.persoonId, op: nu };
};

export const noteerVerloop = (werk: Werk, taakId: string, soort: VerloopSoort, wat: Wat = {}): Promise<void> =>
  werk.eenheid.taak.noteer([verloopregel(werk, taakId, soort, wat)]);

/** For the core team only: a task may tell what not every involved party is to know. */
export async function opTijdlijn(
  werk: Werk,
  { casusId, wat }: Taakregel,
  stap: 'gestart' | 'gereed' | 'vervallen' | 'verschoven' | 'zonder-datum',
): Promise<void> {
  await noteerGebeurtenis(werk, casusId, { soort: 'taak', taak: wat, stap }, { zichtbaarheid: 'kernteam' });
}

/** Writes the change when nobody was first; the task as it is now. */
export async function wijzigTaak(
  { eenheid }: Werk,
  taak: Taakregel,
  versie: number,
  wijziging: Taakwijziging,
): Promise<Result<Taakregel>> {
  const gelukt = versie === taak.versie && (await eenheid.taak.wijzig(taak.id, versie, wijziging));
  const nieuw = gelukt ? await eenheid.taak.vind(taak.id) : null;
  return nieuw ? ok(nieuw) : faal({ soort: 'verouderd', versie, nu: taak.versie });
}
