/** Begins a melding on behalf of somebody who telephoned, for who may. */
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesOpen, wis } from '../dialoog/concept';
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

export const meldingNamensHandlers: Pick<Handlers, 'melding.namens'> = { 'melding.namens': namensBeller };
