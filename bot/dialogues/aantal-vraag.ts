/** How many: in figures or in words. */
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { enigAantal } from '../begrip/aantal';
import { leesBericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';

export function leesAantal(tekst: VrijeTekst, hulp: Leeshulp): Lezing<number> {
  const cijfers = /^\D{0,20}(?<![-−])(\d{1,3}(?:\.\d{3})*|\d{1,6})\D{0,20}$/.exec(tekst)?.[1]?.replaceAll('.', '');
  const inWoorden = (): number | null => leesBericht(hulp, tekst).begrepen.slots.aantal ?? enigAantal(tekst);
  const aantal = cijfers === undefined ? inWoorden() : Number(cijfers);
  return aantal !== null && Number.isInteger(aantal) && aantal >= 0
    ? { ok: true, waarde: aantal }
    : { ok: false, zin: dialoogTekst.geenAantal };
}
