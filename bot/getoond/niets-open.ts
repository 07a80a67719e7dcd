/** "Laat maar", "stop", where no dialogue is open: of a form that stands there nothing was recorded. */
import { dialoogTekst } from '../../texts/dialoog';
import { hulpTekst } from '../../texts/hulp';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';

export const nietsOpen = ({ huis, inbound, nu }: Beurt): BeurtAntwoord =>
  zeg(huis.getoond.formulier(inbound, nu) === null ? dialoogTekst.nietsOpen : hulpTekst.nietVastgelegd);
