/** A term that was derived from a dated fact moves along when that fact gets another date, and the task says why. */
import { metFeitdatum, termijnUit } from '../domain/taak-termijn';
import { feitdataVan } from './taak-starten';
import { feestdagenRond, noteerVerloop, opTijdlijn } from './taak-zaak';
import type { Werk } from './use-case';

/** One call for the verb that records facts; what people agreed on a task themselves stays. */
export async function verschuifTermijnen(werk: Werk, casusId: string): Promise<void> {
  const open = (await werk.eenheid.taak.vanCasus(casusId)).filter(
    ({ status, grond }) => status === 'open' && grond.soort === 'na-feit',
  );
  if (open.length === 0) return;
  const feitdata = await feitdataVan(werk, casusId);
  const feestdagen = await feestdagenRond(werk);
  for (const taak of open) {
    const grond = metFeitdatum(taak.grond, feitdata);
    if (grond === null) continue;
    const termijn = termijnUit(grond, feestdagen);
    await werk.eenheid.taak.wijzig(taak.id, taak.versie, { grond, termijn });
    const reden = grond.soort === 'na-feit' ? `${grond.feit}:${grond.feitdatum ?? ''}` : null;
    await noteerVerloop(werk, taak.id, 'feit', { oud: taak.termijn, nieuw: termijn, reden });
    if (taak.termijn !== null) await opTijdlijn(werk, taak, 'verschoven');
  }
}
