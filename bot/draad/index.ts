/**
 * What somebody asked last, so that "en die van Maanvaren?" or "nee, ik bedoelde Kiezelpad" asks the same of another (ADR 220). In memory, for a
 * quarter of an hour, and never a text that may not be kept.
 */
import type { Intent } from '../begrip/begrepen';
import { leesBericht, magBlijven } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { veldenVan } from '../getoond/open-formulier';
import type { Kaart } from '../messages';
import { genoemdeCasus } from '../namen/genoemd';
import { anderOnderwerpIn } from './ander-onderwerp';

/** The words as they stand, or what was asked before them with the other one in it. */
export function inDraad(beurt: Beurt, tekst: string): string {
  if (staatIetsOpen(beurt)) return tekst;
  const vorige = beurt.huis.draad.vorige(beurt.inbound, beurt.nu);
  return (vorige === null ? null : anderOnderwerpIn(beurt, vorige, tekst)) ?? tekst;
}

/** A form or draft that stands there takes another name by itself, with all that was filled in. */
const staatIetsOpen = ({ huis: { getoond }, inbound, nu, actor }: Beurt): boolean =>
  vultIets(getoond.formulier(inbound, nu)) || getoond.concept(inbound, nu, actor.persoonId)?.vers === true;

/** One list to choose from and nothing else holds nothing: "welk feit?". */
function vultIets(kaart: Kaart | null): boolean {
  const velden = veldenVan(kaart?.inhoud);
  return velden.length > 1 || velden.some(({ soort }) => soort !== 'Input.ChoiceSet');
}

/** A story is not told again about another, and danger even less. */
const NIET_NOG_EENS: ReadonlySet<Intent> = new Set<Intent>([
  'melding.starten',
  'melding.aanvullen',
  'verwijzing',
  'hulp',
  'stoppen',
]);
const LANGSTE = 400;

/** Remembers what was asked and understood. Of whom nothing may be shown, he who goes on without a name still speaks. */
export function onthoudDraad(beurt: Beurt, tekst: string, antwoord: BeurtAntwoord): BeurtAntwoord {
  const { inbound, nu, huis, register } = beurt;
  const { begrepen } = leesBericht(beurt, tekst);
  const over = genoemdeCasus(register, begrepen.slots);
  if (antwoord.geweigerd === true && over !== undefined) huis.getoond.zonderToegang(inbound, over, nu);
  const onbegrepen = antwoord.gokt === true || antwoord.geweigerd === true;
  const kort = tekst.length <= LANGSTE && magBlijven(beurt, tekst) && begrepen.intent !== 'verwijzing';
  huis.draad.onthoudOnbegrepen(inbound, onbegrepen && kort ? tekst : null, nu);
  const mag = antwoord.gokt !== true && !NIET_NOG_EENS.has(begrepen.intent) && tekst.length <= LANGSTE;
  if (mag && magBlijven(beurt, tekst)) huis.draad.onthoud(inbound, tekst, nu);
  return antwoord;
}
