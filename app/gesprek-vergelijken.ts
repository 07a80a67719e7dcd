/** What became of what was agreed in a conversation, wherever it is minded: as a task of its own or on the casus. */
import type { Accountgesprek } from '../domain/accountgesprek';
import type { Afspraakstand, Gespreksafspraak } from '../domain/gespreksafspraak';
import { mag } from '../domain/policy';
import { taakZaakVan } from './taak-zaak';
import type { Werk } from './use-case';

/** A report may be the correction of a correction; nobody makes this many. */
const meesteCorrecties = 20;

/** Of this report and of those it corrects: an agreement that was repeated is the task of before. */
export async function afsprakenVan({ eenheid }: Werk, gesprek: Accountgesprek): Promise<readonly Gespreksafspraak[]> {
  const alle: Gespreksafspraak[] = [];
  let deze: Accountgesprek | null = gesprek;
  for (let keer = 0; keer < meesteCorrecties && deze !== null; keer += 1) {
    alle.push(...(await eenheid.gespreksafspraak.vanGesprek(deze.id)));
    deze = deze.vervangt === null ? null : await eenheid.accountgesprek.vind(deze.vervangt.id);
  }
  return alle;
}

/** Those that became tasks of the casus too, as far as this person may see those: recognised by their words. */
export async function standenVan(werk: Werk, gesprek: Accountgesprek): Promise<readonly Afspraakstand[]> {
  const eigen = await afsprakenVan(werk, gesprek);
  const rest = gesprek.invoer.afsprakenlijst.filter(({ wat }) => !eigen.some((een) => een.wat === wat));
  if (rest.length === 0) return eigen;
  const casus = await werk.eenheid.casus.vanAanbieder(gesprek.invoer.partijId, werk.vandaag);
  const taken = casus === null ? [] : await werk.eenheid.taak.vanCasus(casus.id);
  const uit: Afspraakstand[] = [...eigen];
  for (const taak of taken.filter(({ wat }) => rest.some((een) => een.wat === wat))) {
    if (casus === null || !mag(werk.actor, 'taken.inzien', await taakZaakVan(werk, taak, casus))) continue;
    const { wat, status, klaarOp } = taak;
    uit.push({ wat, status, klaarOp, klaarDoorNaam: null });
  }
  return uit;
}
