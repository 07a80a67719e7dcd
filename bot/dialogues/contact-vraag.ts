/** How somebody can be reached: enough to find him by. */
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import type { Lezing } from '../dialogue';

/** A number, an address, or words enough to find somebody by. */
const BEREIKBAAR = /\d{6}|@|teams|\p{L}{4}.*\s|\p{L}{5}/iu;
export function leesContact(tekst: VrijeTekst): Lezing<VrijeTekst> {
  const bereikbaar = BEREIKBAAR.test(tekst.replace(/(?<=\d)[\s-](?=\d)/g, ''));
  return bereikbaar ? { ok: true, waarde: tekst } : { ok: false, zin: dialoogTekst.geenContact };
}
