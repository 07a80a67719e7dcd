/** The KvK number and AGB code of an organisation that stands in no register: eight digits as text, leading zeros kept. */
import type { Organisatienummers } from '../../domain/melding';
import { dialoogTekst } from '../../texts/dialoog';
import type { Lezing } from '../dialogue';

/** Eight digits of a telephone number are none. */
const NUMMER = /(?<!\d[ .-]?|\+)\d(?:[ .-]?\d){7}(?![ .-]?\d)/;
const kaal = (tekst: string): string => tekst.replace(/\D/g, '');
/** The number behind its own name: "kvk: 01234567". */
const naWoord = (tekst: string, woord: string): string | null => {
  const erna = new RegExp(`(?:${woord})[^\\d]{0,25}(\\d(?:[ .-]?\\d){7})(?![ .-]?\\d)`, 'i').exec(tekst)?.[1];
  return erna === undefined ? null : kaal(erna);
};

/** Bron: KvK numbers and AGB codes have eight digits each; which of both a lone number is, only its sender knows. */
export function leesNummers(tekst: string): Lezing<Organisatienummers> {
  const kvk = naWoord(tekst, 'kvk|kamer van koophandel');
  const agb = naWoord(tekst, 'agb');
  if (kvk !== null || agb !== null) return { ok: true, waarde: { kvk, agb } };
  const los = NUMMER.exec(tekst)?.[0];
  if (los === undefined) return { ok: false, zin: dialoogTekst.geenNummer };
  const nummer = kaal(los);
  return {
    ok: false,
    zin: dialoogTekst.welkNummer,
    keuzes: [
      { waarde: `KvK ${nummer}`, titel: `KvK ${nummer}` },
      { waarde: `AGB ${nummer}`, titel: `AGB ${nummer}` },
    ],
  };
}

/** Nothing but such a number with its own name: "KvK-nummer is 01234567". */
export const isAlleenNummer = (tekst: string): boolean =>
  /kvk|kamer van koophandel|agb/i.test(tekst) && ALLEEN.test(tekst.trim());
const ALLEEN =
  /^(?:(?:het|een|hun|de|met|en|onder|van|is|dat|nummers?|code|ook|nog|trouwens|sorry|wel|bij)[ ,]+)*(?:(?:kvk|kamer van koophandel|agb)(?:-?(?:nummer|nr\.?|code))?(?: (?:is|nummer|nr\.?|code|trouwens|dus|ook|wel|nog|dan|van (?:de |het )?[a-z]+))*[ :=-]*\d(?:[ .-]?\d){7}[ .,;]*(?:en )?)+$/i;

/** "Nee, die heb ik niet" to the question whether somebody knows them. */
export const heeftGeenNummers = (tekst: string): boolean => GEEN.test(tekst.trim());
const GEEN =
  /^(?:nee|neen|nope|no|geen)(?:[ ,.!]+(?:nee|dat|die|deze|het|ze|er|heb|hebben|weet|weten|ken|kennen|ik|wij|we|allebei|beide|geen|niet|helaas|nog|nu|zo|van|nummers?|kvk|kvk-nummer|agb|agb-code|code|of|en|sorry|bij|de|hand))*[ .!]*$/i;

/** What else is told beside the numbers, without them and the words that announce them. */
export const zonderNummers = (tekst: string): string => tekst.replace(MET_AANLOOP, ' ').replace(/\s+/g, ' ').trim();
const MET_AANLOOP =
  /(?:(?:(?:het|een|de|met|en|onder)\s+)*(?:kvk|kamer van koophandel|agb)[^\d.!?]{0,25})?(?<!\d[ .-]?|\+)\d(?:[ .-]?\d){7}(?![ .-]?\d)/gi;

export const toonNummers = ({ kvk, agb }: Organisatienummers): string =>
  [...(kvk === null ? [] : [`KvK ${kvk}`]), ...(agb === null ? [] : [`AGB ${agb}`])].join(', ');
