/** Begins a melding on behalf of somebody who telephoned, for who may. */
import type { Beurt, BeurtAntwoord } from '../beurt';
import { nietsMeer } from '../dialoog/afronden';
import { leesAlle, leesOpen, wis } from '../dialoog/concept';
import { startDialoog } from '../dialoog/start';
import type { Handlers } from '../handler';
import { magNamens, zonderLegeMelding } from '../melding/namens-start';
import { weiger } from '../prive';

export async function startNamens(beurt: Beurt): Promise<BeurtAntwoord> {
  if (!magNamens(beurt)) return weiger(beurt, { soort: 'geen-toegang' });
  await zonderLegeMelding(beurt);
  return startDialoog(beurt, 'melding-namens');
}

/** From the first card of a melding: what was told already is what the caller told. */
async function namensBeller(beurt: Beurt): Promise<BeurtAntwoord> {
  const eigen = magNamens(beurt) ? await leesOpen(beurt, 'melding') : null;
  if (eigen === null || (await leesOpen(beurt, 'melding-namens')) !== null) return startNamens(beurt);
  const { functie: _, contact: __, ...antwoorden } = eigen.draft.antwoorden;
  const volgorde = eigen.draft.volgorde.filter((veld) => veld in antwoorden);
  await wis(beurt, eigen);
  return startDialoog(beurt, 'melding-namens', { vooraf: { antwoorden, volgorde } });
}

/** What was told stays; who told it goes, and is asked of nobody any more. */
export async function opEigenNaam(beurt: Beurt, over = ''): Promise<BeurtAntwoord> {
  if (!magNamens(beurt)) return weiger(beurt, { soort: 'geen-toegang' });
  const open = await leesOpen(beurt, 'melding-namens', over);
  if (open === null) return nietsMeer();
  const {
    bellerNaam: _n,
    bellerOrganisatie: _o,
    bellerFunctie: _f,
    bellerContact: _c,
    ...antwoorden
  } = open.draft.antwoorden;
  const volgorde = open.draft.volgorde.filter((veld) => veld in antwoorden);
  const bezig = (await leesAlle(beurt)).some(({ naam }) => naam === 'melding');
  if (bezig) await zonderLegeMelding(beurt);
  await wis(beurt, open);
  return startDialoog(beurt, 'melding', { vooraf: { antwoorden, volgorde }, ernaast: bezig });
}

export const meldingNamensHandlers: Pick<Handlers, 'melding.namens' | 'melding.op-eigen-naam'> = {
  'melding.namens': namensBeller,
  'melding.op-eigen-naam': (beurt, { over }) => opEigenNaam(beurt, over),
};
