/** The card of a letter as it stands now, after whatever was done with it. */
import { briefLezen, briefTonen } from '../../app/brief-tonen';
import { voerUit } from '../../app/use-case';
import type { Payload } from '../../cards/actions';
import { briefKaart } from '../../cards/brief';
import type { BriefView } from '../../cards/brief-view';
import { leesKaart } from '../../cards/brieflezing';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toon, weiger } from '../prive';

/** `erbij`: what the step before has to say on the card. */
export async function toonStand(
  beurt: Beurt,
  brief: string,
  erbij: Pick<BriefView, 'melding' | 'ongewijzigd'> = {},
): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefTonen(beurt.huis.briefwerk), { brief });
  return gevonden.ok ? toon(beurt, briefKaart({ ...gevonden.value, ...erbij })) : weiger(beurt, gevonden.fout);
}

export async function toonTekst(beurt: Beurt, { brief, blad = 1 }: Payload<'brief.lezen'>): Promise<BeurtAntwoord> {
  const gevonden = await voerUit(beurt, briefLezen, { brief });
  return gevonden.ok ? toon(beurt, leesKaart(gevonden.value, blad)) : weiger(beurt, gevonden.fout);
}
