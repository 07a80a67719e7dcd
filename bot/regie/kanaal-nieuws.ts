/** Events of Teams about a channel: renamed, deleted, its team archived, or the bot put out of it. Nobody waits for an answer. */
import { kanaalBijhouden } from '../../app/kanaal-bijhouden';
import type { Kanaalnieuws } from '../../app/kanaal-bijhouden';
import { voerUit } from '../../app/use-case';
import { systeem } from '../../domain/actor';
import { maskeer } from '../../domain/persoonsgegevens';
import { stilte } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import type { Inbound } from '../messages';

/** The channel itself, without the thread in it. */
export const kanaalIdVan = ({ kanaal, gesprek }: Pick<Inbound, 'kanaal' | 'gesprek'>): string =>
  kanaal ?? gesprek.gesprekId.split(';messageid=')[0] ?? gesprek.gesprekId;

export async function kanaalWeg(beurt: Beurt): Promise<BeurtAntwoord> {
  const nieuws = nieuwsVan(beurt.inbound);
  if (nieuws) await voerUit({ ...beurt, actor: systeem }, kanaalBijhouden, nieuws);
  return stilte;
}

function nieuwsVan(inbound: Inbound): Kanaalnieuws | null {
  const kanaalId = kanaalIdVan(inbound);
  if (inbound.soort === 'verwijderd')
    return inbound.plek === 'persoonlijk' ? null : { wat: 'weg', kanaalId, teamId: inbound.teamId ?? kanaalId };
  if (inbound.soort !== 'kanaal-gewijzigd') return null;
  if (inbound.wat === 'hernoemd')
    return inbound.naam === '' ? null : { wat: 'hernoemd', kanaalId, naam: maskeer(inbound.naam) };
  return { wat: 'weg', kanaalId, teamId: inbound.heelTeam ? inbound.teamId : null };
}
