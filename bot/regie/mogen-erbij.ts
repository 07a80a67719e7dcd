/** "Kunnen wij er de 15e bij zijn": nobody knows that here; whom to ask is said, to who may see the casus. */
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import { regiehouder } from '../../domain/casusbericht';
import { lezersTekst } from '../../texts/lezersvragen';
import { leesBericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { weiger, zegTekst } from '../prive';
import { bedoeldeCasus } from './bedoelde-casus';

const VRAAG =
  /^(?:en |hoi |beste allen,? )*(?:kunnen|mogen|kan|mag|zouden|zou) (?:wij|we|ik|onze \S+|iemand van \S+)(?![a-z]).{0,60}(?<![a-z])(?:bij zijn|erbij|aanschuiven|aansluiten|aanhaken|meedoen|meekomen|meepraten|aanwezig zijn|deelnemen|bijwonen)(?![a-z]).{0,40}$/;

/** Null where no casus is meant, or he leads it himself. */
export async function mogenErbij(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  if (!VRAAG.test(leesBericht(beurt, tekst).klein.trim())) return null;
  const casus = await bedoeldeCasus(beurt, 'casus.tonen');
  const gelezen = casus === null ? null : await voerUit(beurt, casusInzien, { casus });
  if (gelezen === null) return null;
  if (!gelezen.ok) return weiger(beurt, gelezen.fout);
  const wie = regiehouder(gelezen.value.casus);
  if (wie?.persoonId === beurt.actor.persoonId) return null;
  return zegTekst(beurt, lezersTekst.vraagOfDatKan(wie?.naam));
}
