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
  if (aantal !== null && aantal <= MEESTE) return { ok: true, waarde: aantal };
  const grenzen = tussenIn(klein);
  return grenzen === null
    ? { ok: false, zin: dialoogTekst.geenAantal }
    : { ok: false, zin: dialoogTekst.tweeAantallen, keuzes: grenzen.map((een) => ({ waarde: een, titel: een })) };
}

/** "Tussen de 30 en 40", "30 à 40": which of both is written down is not ours to choose. */
const TUSSEN =
  /^(?:[a-z]+ ){0,3}?(?:(?:tussen|zo'?n|ongeveer|circa|ca\.?|van)(?: de)? )?(\d{1,5}) ?(?:en|a|of|tot|-|\/) ?(?:de )?(\d{1,5})(?: (?:kinderen|jeugdigen|jongeren|clienten|jgdn?|stuks?|denk ik|ongeveer|schat ik|geloof ik))*[.!]?$/;
export const tussenIn = (klein: string): readonly [string, string] | null => {
  const [, laag = '', hoog = ''] = TUSSEN.exec(klein.trim()) ?? [];
  return laag !== '' && Number(laag) < Number(hoog) ? [laag, hoog] : null;
};
