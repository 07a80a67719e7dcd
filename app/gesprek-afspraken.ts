/** What was agreed in an accountgesprek becomes a task on the running casus of that organisation, when there is one this person works on. */
import type { Accountgesprek, Afspraak, Afspraakhouder } from '../domain/accountgesprek';
import type { TaakEigenaar } from '../domain/draaiboek';
import { taakToevoegen } from './taak-wijzigen';
import { voerUit } from './use-case';
import type { Werk } from './use-case';

/** Together means that the authority keeps an eye on it. */
const eigenaar: Readonly<Record<Afspraakhouder, TaakEigenaar>> = {
  wij: 'autoriteit',
  'andere-partij': 'aanbieder',
  samen: 'autoriteit',
};

/** The number of tasks that were made; without a casus, or without the right to it, an agreement stays in its report. */
export async function maakTaken(werk: Werk, { invoer }: Accountgesprek): Promise<number> {
  const casus = await werk.eenheid.casus.vanAanbieder(invoer.partijId, werk.vandaag);
  if (casus === null || casus.status === 'gesloten') return 0;
  let gemaakt = 0;
  for (const afspraak of invoer.afsprakenlijst) gemaakt += await maakTaak(werk, casus.id, afspraak);
  return gemaakt;
}

async function maakTaak(werk: Werk, casusId: string, { wat, wie, voor }: Afspraak): Promise<number> {
  const taak = { casusId, soort: 'taak', wat, eigenaar: eigenaar[wie], termijn: voor } as const;
  return (await voerUit(werk, taakToevoegen, taak)).ok ? 1 : 0;
}
