/** The report of a talk is kept until another day, and how he goes on with it. */
import { berichtKaart } from '../../cards/bericht';
import { button } from '../../cards/button';
import type { Accountgesprek } from '../../domain/accountgesprek';
import { gezegdTekst } from '../../texts/gesprek-gezegd';
import { paginaTekst } from '../../texts/gesprek-pagina';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { toon, weiger } from '../prive';
import { metVerteldGelezen } from './gezegd';
import { bewaarVerslag, kanBewaard } from './open-verslag';
import type { OpenVerslag } from './open-verslag';

export async function bewaarVoorLater(beurt: Beurt, open: OpenVerslag): Promise<BeurtAntwoord> {
  const { gesprek } = open;
  const invoer = gesprek === null ? metVerteldGelezen(beurt, open.invoer).invoer : open.invoer;
  const verteld = (open.invoer.verteld ?? invoer.deelnemers ?? invoer.aanleiding) !== null;
  if (gesprek === null && !(verteld && kanBewaard(beurt, invoer))) return zeg(paginaTekst.eerstBewaren);
  const bewaard = gesprek?.status === 'concept' ? null : await bewaarVerslag(beurt, open, invoer);
  if (bewaard?.ok === false) return weiger(beurt, bewaard.fout);
  const concept = bewaard === null ? gesprek : bewaard.value;
  return concept === null ? zeg(paginaTekst.eerstBewaren) : toon(beurt, laterKaart(concept));
}

export const laterKaart = ({ id, partijNaam }: Accountgesprek) =>
  berichtKaart({
    kop: paginaTekst.concept,
    alineas: [gezegdTekst.later(partijNaam)],
    knoppen: [button(paginaTekst.knop.verder, 'accountgesprek.openen', { gesprek: id })],
  });
