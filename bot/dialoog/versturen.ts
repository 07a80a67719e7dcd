/** Sends what a dialogue collected, in words: only after it was read back. */
import { woordSleutel, zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { rondAf } from './afronden';
import type { Open } from './concept';
import { nogNietKlaarKaart, openVraag, restVan, stapVan } from './kaart';
import { slaRestOver } from '../handlers/dialoog';

export const verstuur = (beurt: Beurt, open: Open): Promise<BeurtAntwoord> =>
  openVraag(open) === null ? rondAf(beurt, open.naam, open.over, woordSleutel(beurt)) : naarNalezen(beurt, open);

/** Nothing is sent that was not read back: what may stay open does, and a question that has to be answered comes first. */
function naarNalezen(beurt: Beurt, open: Open): Promise<BeurtAntwoord> {
  const veld = openVraag(open);
  const magOpen = veld !== null && stapVan(open, veld).magOpen && restVan(open, true).length > 0;
  return magOpen ? slaRestOver(beurt, open, { alle: true }) : Promise.resolve(zeg(nogNietKlaarKaart(beurt, open)));
}
