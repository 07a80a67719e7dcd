/** A linked channel with the casus it belongs to, as the policy judges it. */
import type { CasusDossier } from '../domain/casus';
import type { CasusKanaal } from '../domain/kanaal';
import type { Werk } from './use-case';

export interface KanaalZaak extends CasusDossier {
  readonly kanaal: CasusKanaal;
}

export async function kanaalZaak({ eenheid, vandaag }: Werk, kanaalId: string): Promise<KanaalZaak | null> {
  const kanaal = await eenheid.kanaal.vind(kanaalId);
  const casus = kanaal?.status === 'gekoppeld' ? await eenheid.casus.vind(kanaal.casusId, vandaag) : null;
  return casus && kanaal && { ...casus, kanaal };
}
