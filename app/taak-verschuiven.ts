/** A term that was derived from a dated fact moves along when that fact gets another date, and the task says why. */
import { metFeitdatum, termijnUit } from '../domain/taak-termijn';
import type { Feitdata } from '../domain/taak-termijn';
import type { Taakregel } from '../domain/taak';
import { feestdagenRond } from './taak-zaak';
import { noteerVerloop, opTijdlijn } from './taak-verloop';
import type { Werk } from './use-case';

/** What people agreed on a task themselves stays. A fact that is taken away leaves the task open, without a date. Gives how many moved. */
export async function verschuifTermijnen(werk: Werk, taken: readonly Taakregel[], feitdata: Feitdata): Promise<number> {
  const open = taken.filter(({ status, grond }) => status === 'open' && grond.soort === 'na-feit');
  if (open.length === 0) return 0;
  const feestdagen = await feestdagenRond(werk);
  let verschoven = 0;
  for (const taak of open) {
    const grond = metFeitdatum(taak.grond, feitdata);
    if (grond === null) continue;
    verschoven += 1;
    const termijn = termijnUit(grond, feestdagen);
    await werk.eenheid.taak.wijzig(taak.id, taak.versie, { grond, termijn });
    const reden = grond.soort === 'na-feit' ? `${grond.feit}:${grond.feitdatum ?? ''}` : null;
    await noteerVerloop(werk, taak.id, 'feit', { oud: taak.termijn, nieuw: termijn, reden });
    if (taak.termijn !== null) await opTijdlijn(werk, taak, termijn === null ? 'zonder-datum' : 'verschoven');
  }
  return verschoven;
}
