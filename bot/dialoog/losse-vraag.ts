/** Whether a message asks something instead of answering: what we cannot answer is said, and never taken for an answer. */
import type { Bericht } from '../bericht-lezen';

const AANLOOP =
  /^(?:(?:en|maar|oke?|ja hoor|nee hoor|ja|nee|hoi|hallo|sorry|even|trouwens|geen idee|(?:dat )?weet ik niet|pff+|eh+|uh+|hm+|nog een vraag(?:je)?|vraag(?:je)?)[ ,:]+)*/;
/** The verb in front of who speaks, who is spoken to or the melding itself; who does not know asks nothing. */
const WERKWOORD_VOOROP =
  /^(?!weet (?:ik|wij|we) (?:het |dat |er |zo |nog |eigenlijk )*niet(?![a-z]))(?:kan|kun|kunt|kunnen|mag|mogen|moet|moeten|krijg|krijgt|krijgen|hoor|horen|zal|zullen|wordt|worden|word|komt|komen|gaat|gaan|doet|doen|is|zijn|ben|bent|heb|hebt|heeft|hebben|hoef|hoeft|weet|weten|wil|wilt|willen|bel|belt|bellen|neem|neemt|nemen|zit|zitten) (?:ik|wij|we|je|jij|u|jullie|dit|dat|er|daar|hier|mijn|iemand|het|ze)(?![a-z])/;
/** Question words with a verb behind them; "hoe lang precies weet ik niet" has none there. */
const VRAAGWOORD_EERST =
  /^(?:(?:over|bij|voor|van|met|aan|in) )?(?:wat|wie|waar|wanneer|waarom|hoe|hoeveel|welke?|waarvoor|hoezo)(?: (?:lang|snel|vaak|veel|erg|laat|ver|zeker|belangrijk|groot|duur|precies|dan|organisatie|aanbieder|gemeente|gemeenten|melding))? (?:gebeurt|gebeuren|gaat|gaan|doet|doen|kan|kun|kunt|kunnen|moet|moeten|mag|mogen|is|zijn|was|wordt|worden|krijg|krijgt|hoor|hoort|werkt|duurt|heb|hebt|heeft|hebben|neemt|bedoelt|bedoel|verstaat|verstaan|versta|valt|vallen|telt|tellen|heet|heten|houdt|komt|zit|sta|staat|staan|betekent|als|nu|verder|met)(?![a-z])/;

/** "Can I tell you later?" */
const IN_HET_ENGELS =
  /^(?:(?:can|could|may|must|should|shall|do|does|did|is|are|was|were|have|has|will|would) (?:i|we|you|he|she|they|it|this|that|my|there|somebody|someone)|(?:what|who|where|when|why|how|which) (?:is|are|do|does|did|can|could|should|will|would|happens|about|long|many|much|if)) (?:.*\?|(?!.*[.!]).*)$/;

/** In the words of a story a question may be part of it; alone and short it is none. */
const LANGST_IN_VERHAAL = 9;
const LANGST = 20;
/** What it names makes it longer. */
const LANGST_BIJ_NAAM = 12;

const aantalWoorden = (tekst: string): number => tekst.trim().split(/\s+/).length;

/** `verhaal`: whether the open question takes whatever is typed. A name or number with a question mark ("40?") stays an answer. */
export function isLosseVraag({ klein, tekst, lezing }: Bericht, verhaal: boolean): boolean {
  const lengte = aantalWoorden(tekst);
  if (lengte < 3 || lengte > (verhaal ? LANGST_IN_VERHAAL : LANGST)) return false;
  if (/[.!;]\s+\S/.test(tekst.trim())) return false;
  if (lezing.aanbieders.length + lezing.aantallen.length + lezing.bedragen.length + lezing.datums.length > 0)
    return false;
  const zin = klein.trim().replace(AANLOOP, '');
  return WERKWOORD_VOOROP.test(zin) || VRAAGWOORD_EERST.test(zin) || IN_HET_ENGELS.test(zin);
}

/** A sentence that begins with a question word and its verb asks us something, whatever it names: nobody answers a question like that. */
export const vraagtIets = ({ klein, tekst }: Bericht): boolean =>
  aantalWoorden(tekst) >= 3 &&
  aantalWoorden(tekst) <= LANGST_BIJ_NAAM &&
  !/[.!;,]\s+\S/.test(tekst.trim()) &&
  VRAAGWOORD_EERST.test(klein.trim().replace(AANLOOP, ''));
