/** How many: in figures or in words. */
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { enigAantal } from '../begrip/aantal';
import { bedragen } from '../begrip/bedrag';
import { datums } from '../begrip/datum';
import { wis } from '../begrip/stukje';
import { leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';

/** More is a number of something else, such as a telephone. */
const MEESTE = 999_999;

/** "Dat weten we over 3 weken" and "sinds 2024" hold a number, and say nothing of how many. */
export function leesAantal(tekst: VrijeTekst, hulp: Leeshulp): Lezing<number> {
  const { begrepen, klein, vandaag } = leesBericht(hulp, tekst);
  const aantal = begrepen.slots.aantal ?? enigAantal(wis(klein, [...datums(klein, vandaag), ...bedragen(klein)]));
  return aantal === null || aantal > MEESTE
    ? { ok: false, zin: dialoogTekst.geenAantal }
    : { ok: true, waarde: aantal };
}
