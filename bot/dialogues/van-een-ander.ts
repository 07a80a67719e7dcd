/** "Contactpersoon is Ellen de Groot, controller, 06-22334455": a number of somebody there, by which the melder is not found. */
import { kaal } from '../begrip/normaliseer';

const IEMAND_DAAR =
  /(?<![a-z])(?:contactpersoon|contactpersonen|aanspreekpunt|woordvoerder|(?:hun|de|haar|zijn|een|als) (?:nieuwe )?(?:[a-z]*bestuurder|[a-z]*directeur|directrice|controller|[a-z]*manager|bestuurssecretaris|curator|bewindvoerder|locatiehoofd|eigenaar))(?![a-z])/;
const ZELF =
  /(?<![a-z])(?:ik|mij|me|mijn|mezelf|mijzelf|wij|we|ons|onze|via|bij de gemeente|contactpersoon (?:van|voor|over) (?:de|deze) melding)(?![a-z])/;

/** What ends a sentence: a dot inside a number or an address does not. */
const EINDE = /[!?;\n]|(?<!(?<![a-z])(?:mr|dr|drs|dhr|mw|mevr|ir|ing|prof|tel))\.(?=\s|$)/i;

export function isVanEenAnder(tekst: string, gevonden: string): boolean {
  const plek = tekst.indexOf(gevonden);
  const ervoor = tekst.slice(0, plek).split(EINDE).at(-1) ?? '';
  const erna = tekst.slice(plek + gevonden.length).split(EINDE)[0] ?? '';
  const zin = kaal(`${ervoor} ${erna}`);
  return IEMAND_DAAR.test(zin) && !ZELF.test(zin);
}
