/** Fills the vacancy of the reference case, so that somebody leads it. */
import type { OpenWorld } from '../../db/world';
import gebruikers from '../../simulator/users.json';

const dag = '2026-03-12';

export const benoem = ({ wereld }: { readonly wereld: OpenWorld }, naam: string): Promise<void> =>
  wereld.eenheid(async (turn) => {
    const casus = await turn.casus.vind('C-2023-0001', dag);
    const { aadObjectId = '', tenantId = '' } = gebruikers.find((een) => een.naam === naam) ?? {};
    const actor = await turn.persoon.actor(aadObjectId, tenantId, dag);
    await turn.casus.wijsToe(casus?.id ?? '', actor?.persoonId ?? '', 'regievoerder', dag);
  });
