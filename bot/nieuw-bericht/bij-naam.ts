/** "Maanvaren: wat moet er nog gebeuren", "wie neemt het over bij Kiezelpad": a question about the casus of that organisation, read as if that casus stood open (ADR 0246). */
import { casusInzien } from '../../app/casus-inzien';
import { mag } from '../../domain/policy';
import type { Intent } from '../begrip/begrepen';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { onderwerpVan } from '../getoond/onderwerp';
import { VRAAGT } from '../invoer/delen';
import { begintMetBevel } from '../invoer/werkwoorden';
import { genoemdeCasus } from '../namen/genoemd';
import { isPaginawoord } from '../paginas/gevraagd';
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

type Lees = (deel: string) => Promise<BeurtAntwoord>;

/**
 * Null where it is about something else, or where it says no more in that casus than by itself. `eerst`: before any reading with the name, so only
 * where it does no more than say what is spoken of: it stands in front, or is of the casus that is before him already.
 */
export async function bijNaam(beurt: Beurt, tekst: string, lees: Lees, eerst: boolean): Promise<BeurtAntwoord | null> {
  const bericht = leesBericht(beurt, tekst);
  const gezegd = gezegdVan(bericht);
  const over = gezegd === null ? undefined : genoemdeCasus(beurt.register, bericht.begrepen.slots);
  if (gezegd === null || over === undefined || (eerst && kanAnders(beurt, bericht))) return null;
  // Nothing of it is read here: what is shown says that he saw it.
  const zaak = await casusInzien.zaak(beurt, { casus: over });
  if (zaak === null || !mag(beurt.actor, 'casus.inzien', zaak)) return null;
  const casus = zaak.id;
  const voorHem = onderwerpVan(beurt).casus === casus;
  if (eerst && !voorHem && !gezegd.vooraan) return null;
  const antwoord = voorHem ? await lees(gezegd.zin) : await beurt.bijRij([{ casus }]).alsGetypt(gezegd.zin);
  return antwoord.gokt === true || antwoord.geweigerd === true ? null : antwoord;
}
/** With the name in it a trede is asked for, or a page by its own words; and beside a form that stands there such words may be about what is on it. */
const kanAnders = ({ huis, inbound, nu }: Beurt, bericht: Bericht): boolean =>
  VRAAGT_TREDE.test(bericht.klein) || isPaginawoord(bericht) || huis.getoond.formulier(inbound, nu) !== null;

/** In these words a trede is asked for. */
export const VRAAGT_TREDE =
  /(?<![a-z])(?:treden?|urgentie|urgent|status|stand|staat .{0,20}ervoor|hoe (?:gaat|staat|erg|ernstig))(?![a-z])/;

interface Gezegd {
  /** What is asked or ordered, without whom it is about. */
  readonly zin: string;
  readonly vooraan: boolean;
}

function gezegdVan(bericht: Bericht): Gezegd | null {
  const { begrepen, tekst } = bericht;
  const stuk = stukVan(bericht);
  if (stuk === undefined || stuk.soort === 'plaats' || begrepen.intent === 'verwijzing') return null;
  const naam = stuk.getypt.replace(/[^\p{L}\p{N} ]/gu, '.');
  const erachter = tekst.replace(new RegExp(`${VOORAAN}${naam}(?:\\s?[:,]| -) `, 'iu'), '');
  const zin = erachter.replace(new RegExp(`${ACHTERAAN}${naam}(?=[?.!]*$)`, 'iu'), '').trim();
  const vraagt = VRAAGT.test(zin) || (begintMetBevel(zin) && !VERTELT.has(begrepen.intent));
  const genoeg = zin !== tekst && vraagt && zin.split(/\s+/).length >= MINSTE_WOORDEN;
  return genoeg ? { zin, vooraan: erachter !== tekst } : null;
}
