/** "Ja" and "verstuur maar" to a form that stands there: it is sent by its own button. */
import { casusberichtTekst } from '../../texts/casusbericht';
import { hulpTekst } from '../../texts/hulp';
import { zeg } from '../beurt';
import { isDoorgaan } from '../invoer/doorgaan';
import type { Regel } from './regel';

const AKKOORD =
  /^(?:ja|ok(?:e|é)?|akkoord|prima|klopt|goed zo|(?:ja )?doe maar|verstuur(?: maar| het)?|versturen|stuur(?: maar| het)? op)[.!]*$/i;

export const akkoordOpFormulier: Regel = (beurt, tekst) => {
  const { huis, inbound, nu } = beurt;
  const gaatDoor = isDoorgaan(tekst);
  if (!gaatDoor && !AKKOORD.test(tekst)) return null;
  // A message of which the readers stand there goes with the same words as with its own button.
  const knop = gaatDoor ? huis.getoond.vind(inbound, casusberichtTekst.knop.versturen, nu) : null;
  if (knop?.action === 'casus.bijwerken') return beurt.druk(knop);
  return huis.getoond.formulier(inbound, nu) !== null ? zeg(hulpTekst.drukOpDeKaart) : null;
};
