/** One step in the life of a casus, as far as all steps are the same. */
import { statusNa } from '../domain/casus';
import type { CasusDossier, CasusStap } from '../domain/casus';
import type { VrijeTekst } from '../domain/persoonsgegevens';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { noteerGebeurtenis } from './gebeurtenis-noteren';
import type { Werk } from './use-case';

export async function zetStap(
  werk: Werk,
  casus: CasusDossier,
  stap: CasusStap,
  tekst: VrijeTekst | null = null,
): Promise<Result<{ readonly casusId: string }>> {
  const na = statusNa(casus.status, stap);
  if (!na.ok) return na;
  const status = na.value;
  const klaar = status === 'gesloten' ? { volgendeStap: null } : {};
  if (!(await werk.eenheid.casus.werkBij(casus.id, casus.versie, { nu: werk.nu, status, ...klaar }))) {
    return faal({ soort: 'verouderd', versie: casus.versie, nu: casus.versie + 1 });
  }
  await noteerGebeurtenis(werk, casus.id, { soort: 'status', status }, { tekst });
  return ok({ casusId: casus.id });
}

/** Whoever decides on this casus at the same moment comes after, and reads what this one wrote. */
export async function vergrendeldeCasus({ eenheid, vandaag }: Werk, casusId: string): Promise<CasusDossier | null> {
  await eenheid.casus.vergrendel(casusId);
  return eenheid.casus.vind(casusId, vandaag);
}
