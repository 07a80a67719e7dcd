/** A short question with a slip of the fingers in it is read as it was meant by every rule; what is kept stays as it was typed (ADR 0244). */
import type { Intent } from '../begrip/begrepen';
import { zonderSchrijffouten } from '../begrip/schrijffout';
import { isNaam, leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { VRAAGT } from './delen';

/** A longer text tells something. */
const MEESTE_WOORDEN = 9;
/** What these say is kept. */
const BEWAART: ReadonlySet<Intent> = new Set<Intent>([
  'melding.starten',
  'melding.aanvullen',
  'casus.bijwerken',
  'accountgesprek.vastleggen',
  'verwijzing',
]);

/** `gevraagd`: a dialogue waits for an answer, which is kept. */
export function zoalsBedoeld(beurt: Beurt, tekst: string, gevraagd: boolean): string {
  if (tekst.split(/\s+/).length > MEESTE_WOORDEN || ((gevraagd || staatIetsOpen(beurt)) && !VRAAGT.test(tekst)))
    return tekst;
  const bedoeld = zonderSchrijffouten(tekst, isNaam(beurt.register));
  return bedoeld === tekst || BEWAART.has(leesBericht(beurt, tekst).begrepen.intent) ? tekst : bedoeld;
}

/** His words may be kept on it. */
const staatIetsOpen = ({ huis: { getoond }, inbound, nu, actor }: Beurt): boolean =>
  getoond.formulier(inbound, nu) !== null || getoond.concept(inbound, nu, actor.persoonId)?.vers === true;
