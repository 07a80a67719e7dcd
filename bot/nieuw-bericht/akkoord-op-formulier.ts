/** "Ja" and "verstuur maar" to a form that is no draft of his: it is sent by its own button. */
import { hulpTekst } from '../../texts/hulp';
import { zeg } from '../beurt';
import { alleenWoorden, woordlijst } from '../invoer/alleen-woorden';
import type { Woordvorm } from '../invoer/alleen-woorden';
import { isDoorgaan } from '../invoer/doorgaan';
import type { Regel } from './regel';

const AKKOORD: Woordvorm = {
  kern: woordlijst(
    'ja ok oke oké okee akkoord prima klopt goed doe verstuur versturen stuur leg vast vastleggen noteer bewaar',
  ),
  erbij: woordlijst(
    'maar dan zo toch het hem dit dat is op hoor zeker graag even nu allemaal helemaal mij wat betreft',
  ),
  langst: 5,
};

export const akkoordOpFormulier: Regel = ({ huis, inbound, nu }, tekst) =>
  (isDoorgaan(tekst) || alleenWoorden(tekst, AKKOORD) !== null) && huis.getoond.formulier(inbound, nu) !== null
    ? zeg(hulpTekst.drukOpDeKaart)
    : null;
