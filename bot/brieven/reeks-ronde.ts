/** One part of a step with all letters of a series: a few letters and the place where it is, in one transaction. */
import { naRonde, neemStap } from '../../app/briefreeks-ronde';
import type { Rondewerk } from '../../app/briefreeks-ronde';
import { reeksZaakVan } from '../../app/briefreeks-zaak';
import type { Werk } from '../../app/use-case';
import { pastBij, rondestappen } from '../../domain/briefreeks';
import type { Reeksbrief, Reeksronde } from '../../domain/briefreeks';
import { mag } from '../../domain/policy';
import type { Klok } from '../../domain/ports';
import { faal } from '../../domain/result';
import type { Result } from '../../domain/result';
import type { Turn } from '../../domain/traffic';

interface RondeDeps extends Rondewerk {
  readonly klok: Klok;
  defect(fout: unknown, taak: string): void;
}

const perKeer = 1;

/** Whether there is more to do. Acts as who started it, with the rights of now. */
export async function eenRondedeel(
  deps: RondeDeps,
  eenheid: Turn,
  { id, reeks }: { readonly id: string; readonly reeks: string },
): Promise<boolean> {
  const ronde = await eenheid.briefreeks.laatsteRonde(reeks);
  if (ronde?.id !== id || ronde.status !== 'loopt') return false;
  const [nu, vandaag] = [deps.klok.nu(), deps.klok.vandaag()];
  const actor = await eenheid.persoon.actorVanPersoon(ronde.persoonId, vandaag);
  const werk = actor && { actor, nu, vandaag, eenheid };
  const zaak = werk && (await reeksZaakVan(werk, reeks));
  if (!werk || !zaak || !mag(werk.actor, rondestappen[ronde.stap].handeling, zaak)) {
    await eenheid.briefreeks.boekRonde({ ...ronde, status: 'gestopt' });
    return false;
  }
  const brieven = await eenheid.briefreeks.brieven(reeks, ronde.na, perKeer);
  const verder = brieven.length === perKeer;
  const stand = await neemAlle(deps, werk, ronde, brieven);
  const status = verder ? 'loopt' : 'klaar';
  if (!(await eenheid.briefreeks.boekRonde({ ...stand, status }))) return false;
  if (!verder) await naRonde(werk, stand, zaak);
  return verder;
}

/** What refuses is left where it is, with why; the others go on. */
async function neemAlle(
  deps: RondeDeps,
  werk: Werk,
  ronde: Reeksronde,
  brieven: readonly Reeksbrief[],
): Promise<Reeksronde> {
  let { na, gedaan, gelaten } = ronde;
  for (const rij of brieven) {
    na = rij.volgnummer;
    if (!pastBij(ronde.stap, rij.brief.status)) continue;
    const uit = await probeer(deps, werk, () => neemStap(werk, deps, ronde, rij));
    if (uit.ok) gedaan += 1;
    else {
      gelaten += 1;
      await werk.eenheid.briefreeks.laat(ronde.reeksId, rij.volgnummer, { stap: ronde.stap, fout: uit.fout });
    }
  }
  return { ...ronde, na, gedaan, gelaten };
}

/** A letter that breaks something is left like one that is refused; what it wrote is undone. */
async function probeer(
  deps: RondeDeps,
  { eenheid }: Werk,
  neem: () => Promise<Result<unknown>>,
): Promise<Result<unknown>> {
  try {
    return await eenheid.deel(neem, () => true);
  } catch (oorzaak) {
    deps.defect(oorzaak, 'briefreeks');
    return faal({ soort: 'niet-gelukt' });
  }
}
