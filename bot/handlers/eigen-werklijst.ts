/** "Werklijst": what waits for this person. Of the meldpunt that is meldingen, of everybody else the casussen he has a part in. */
import type { Payload } from '../../cards/actions';
import { geenZaak, mag } from '../../domain/policy';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { werklijst } from './melding-werk';
import { werkvoorraadAntwoord } from './werkvoorraad';

export const eigenWerklijst = (beurt: Beurt, vraag?: Payload<'werklijst.inzien'>): Promise<BeurtAntwoord> =>
  mag(beurt.actor, 'meldingen.inzien', geenZaak) ? werklijst(beurt, vraag) : werkvoorraadAntwoord(beurt);
