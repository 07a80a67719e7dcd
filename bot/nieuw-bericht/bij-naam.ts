/** "Maanvaren: wat moet er nog gebeuren", "wie neemt het over bij Kiezelpad": a question about the casus of that organisation, read as if that casus stood open (ADR 0246). */
import { casusInzien } from '../../app/casus-inzien';
import { voerUit } from '../../app/use-case';
import type { Intent } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { VRAAGT } from '../invoer/delen';
import { begintMetBevel } from '../invoer/werkwoorden';
import { genoemdeCasus } from '../namen/genoemd';
import { stukVan } from '../namen/genoemd-stuk';

/** What these tell is kept; who asks something tells nothing. */
const VERTELT: ReadonlySet<Intent> = new Set<Intent>([
  'melding.starten',
  'melding.aanvullen',
  'casus.bijwerken',
  'accountgesprek.vastleggen',
]);
const VOORAAN =
  '^(?:en |maar |dus )?(?:(?:bij|voor|van|over|in|op) )?(?:de casus (?:van )?|casus |de zaak |de |het |stichting ){0,2}';
const ACHTERAAN =
  ' (?:(?:van|bij|voor|over|in|op|aan|rond|omtrent) )?(?:de casus (?:van )?|casus |de zaak |de |het |stichting ){0,2}';
const MINSTE_WOORDEN = 2;

/** Null where it is about something else, or where it says no more in that casus than by itself. */
export async function bijNaam(
  beurt: Beurt,
  tekst: string,
  lees: (deel: string) => Promise<BeurtAntwoord>,
): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const gezegd = gezegdVan(bericht);
  const over = gezegd === null ? undefined : genoemdeCasus(beurt.register, bericht.begrepen.slots);
  if (gezegd === null || over === undefined) return null;
  const gevonden = await voerUit(beurt, casusInzien, { casus: over });
  if (!gevonden.ok) return null;
  const casus = gevonden.value.casus.id;
  const antwoord =
    onderwerpVan(beurt).casus === casus ? await lees(gezegd) : await beurt.bijRij([{ casus }]).alsGetypt(gezegd);
  return antwoord.gokt === true || antwoord.geweigerd === true ? null : antwoord;
}

/** What is asked or ordered, without whom it is about. */
function gezegdVan(bericht: Bericht): string | null {
  const { begrepen, tekst } = bericht;
  const stuk = stukVan(bericht);
  if (stuk === undefined || stuk.soort === 'plaats' || begrepen.intent === 'verwijzing') return null;
  const naam = stuk.getypt.replace(/[^\p{L}\p{N} ]/gu, '.');
  const rest = tekst
    .replace(new RegExp(`${VOORAAN}${naam}(?:\\s?[:,]| -) `, 'iu'), '')
    .replace(new RegExp(`${ACHTERAAN}${naam}(?=[?.!]*$)`, 'iu'), '')
    .trim();
  const vraagt = VRAAGT.test(rest) || (begintMetBevel(rest) && !VERTELT.has(begrepen.intent));
  return rest !== tekst && vraagt && rest.split(/\s+/).length >= MINSTE_WOORDEN ? rest : null;
}
