/** "Ja" and "verstuur maar" to a form that stands there: it is sent by its own button. */
import { casusberichtTekst } from '../../texts/casusbericht';
import { hulpTekst } from '../../texts/hulp';
import { zeg } from '../beurt';
import { alleenWoorden, woordlijst } from '../invoer/alleen-woorden';
import type { Woordvorm } from '../invoer/alleen-woorden';
import { isDoorgaan } from '../invoer/doorgaan';
import type { Regel } from './regel';

const AKKOORD: Woordvorm = {
  kern: woordlijst('ja ok oke oké okee akkoord prima klopt goed doe verstuur versturen stuur'),
  erbij: woordlijst(
    'maar dan zo toch het hem dit dat is op hoor zeker graag even nu allemaal helemaal mij wat betreft',
  ),
  langst: 5,
};

export const akkoordOpFormulier: Regel = (beurt, tekst) => {
  const { huis, inbound, nu } = beurt;
  const gaatDoor = isDoorgaan(tekst);
  if (!gaatDoor && alleenWoorden(tekst, AKKOORD) === null) return null;
  // A message of which the readers stand there goes with the same words as with its own button.
  const knop = gaatDoor ? huis.getoond.vind(inbound, casusberichtTekst.knop.versturen, nu) : null;
  if (knop?.action === 'casus.bijwerken') return beurt.druk(knop);
  return huis.getoond.formulier(inbound, nu) !== null ? zeg(hulpTekst.drukOpDeKaart) : null;
};
