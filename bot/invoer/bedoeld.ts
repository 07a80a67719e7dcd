/** A short question or order is read by every rule as it was meant: without the slip of a finger in it, and in the order of a direct sentence (ADR 0244, 0245). */
import type { Intent } from '../begrip/begrepen';
import { zonderSchrijffouten } from '../begrip/schrijffout';
import { isNaam, leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { andersGezegd } from './anders-gezegd';
import { VRAAGT } from './delen';
import { directeOpdracht, directeVraag } from './zinsbouw';

/** A longer text tells something. */
const MEESTE_WOORDEN = 9;
/** What these say is kept, as it was typed. */
const BEWAART: ReadonlySet<Intent> = new Set<Intent>([
  'melding.starten',
  'melding.aanvullen',
  'casus.bijwerken',
  'accountgesprek.vastleggen',
  'verwijzing',
]);

/** `gevraagd`: a dialogue waits for an answer, which is kept: only what asks something is read in other words. */
export function zoalsBedoeld(beurt: Beurt, getypt: string, gevraagd: boolean): string {
  const tekst = gevraagd || staatIetsOpen(beurt) ? getypt : zonderRoepen(beurt, getypt);
  const recht = rechtstreeks(beurt, tekst, gevraagd);
  const vraag = gevraagd ? recht : andersGezegd(recht);
  if (vraag.split(/\s+/).length > MEESTE_WOORDEN || ((gevraagd || staatIetsOpen(beurt)) && !VRAAGT.test(vraag)))
    return vraag;
  const bedoeld = zonderSchrijffouten(vraag, isNaam(beurt.register));
  return bedoeld === vraag || BEWAART.has(leesBericht(beurt, vraag).begrepen.intent) ? vraag : bedoeld;
}

/** With the key for capitals down every word looks like a name. */
function zonderRoepen(beurt: Beurt, tekst: string): string {
  const roept = tekst === tekst.toUpperCase() && (tekst.match(/\p{Lu}{2,}/gu) ?? []).length >= MEER_DAN_AFKORTINGEN;
  return roept && !BEWAART.has(leesBericht(beurt, tekst).begrepen.intent) ? tekst.toLowerCase() : tekst;
}
const MEER_DAN_AFKORTINGEN = 3;

function rechtstreeks(beurt: Beurt, tekst: string, gevraagd: boolean): string {
  const recht = directeVraag(tekst) ?? (gevraagd ? null : directeOpdracht(tekst));
  // Of danger no word changes its place.
  return recht === null || leesBericht(beurt, tekst).begrepen.intent === 'verwijzing' ? tekst : recht;
}

/** His words may be kept on it. */
const staatIetsOpen = ({ huis: { getoond }, inbound, nu, actor }: Beurt): boolean =>
  getoond.formulier(inbound, nu) !== null || getoond.concept(inbound, nu, actor.persoonId)?.vers === true;
