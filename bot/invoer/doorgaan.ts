/** "Plaats maar", "verzenden", "ja verstuur het bericht": that what stands there may go, and nothing else. Whoever asks whether it left, sends nothing. */
import { alleenWoorden, woordlijst } from './alleen-woorden';
import type { Woordvorm } from './alleen-woorden';

const GAAT_DOOR: Woordvorm = {
  kern: woordlijst(
    'verstuur versturen verzend verzenden plaats plaatsen post posten zend zenden opsturen stuur akkoord publiceer publiceren',
  ),
  erbij: woordlijst(
    'ja ok oke oké prima klopt goed zo doe maar het dat dit deze die mijn bericht update nu graag op weg erop erin door mag is allemaal alles hoor dan even',
  ),
  langst: 7,
};
/** Also without a question mark. */
const VRAAGT = /^(?:is|mag) (?:het|dit|dat|deze|die|mijn|alles)(?!\p{L})/iu;

export const isDoorgaan = (tekst: string): boolean =>
  !VRAAGT.test(tekst.trim()) && alleenWoorden(tekst, GAAT_DOOR) !== null;
