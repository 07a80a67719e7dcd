/** Begins a melding on behalf of somebody who telephoned, for who may. */
import { geenZaak, mag } from '../../domain/policy';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { leesOpen, wis } from '../dialoog-concept';
import { startDialoog } from '../dialoog-start';
import type { Handlers } from '../handler';
import { weiger } from '../prive';

const magNamens = ({ actor }: Pick<Beurt, 'actor'>): boolean => mag(actor, 'melding.namens-registreren', geenZaak);

export async function startNamens(beurt: Beurt): Promise<BeurtAntwoord> {
  if (!magNamens(beurt)) return weiger(beurt, { soort: 'geen-toegang' });
  const eigen = await leesOpen(beurt, 'melding');
  if (eigen?.draft.volgorde.length === 0) await wis(beurt, eigen);
  return startDialoog(beurt, 'melding-namens');
}

export const meldingNamensHandlers: Pick<Handlers, 'melding.namens'> = { 'melding.namens': startNamens };
