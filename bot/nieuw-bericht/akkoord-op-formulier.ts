/** "Ja" and "verstuur maar" to a form that stands there: it is sent by its own button. */
import { hulpTekst } from '../../texts/hulp';
import { zeg } from '../beurt';
import type { Regel } from './regel';

const AKKOORD =
  /^(?:ja|ok(?:e|é)?|akkoord|prima|klopt|goed zo|(?:ja )?doe maar|verstuur(?: maar| het)?|versturen|stuur(?: maar| het)? op)[.!]*$/i;

export const akkoordOpFormulier: Regel = ({ huis, inbound, nu }, tekst) =>
  AKKOORD.test(tekst) && huis.getoond.formulier(inbound, nu) !== null ? zeg(hulpTekst.drukOpDeKaart) : null;
