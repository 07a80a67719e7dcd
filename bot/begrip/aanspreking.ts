/** Whether a message in company is meant for a colleague and not for the bot: "Bilal, kun jij dit oppakken?" */
import type { Register } from './register';
import { kentWoord } from './spelling';

const GROET = /^(?:hoi|hallo|hey|hé|hee|ha|dag|goede?morgen|goede?middag|goede?navond|beste)[\s,!]+/iu;
const TUSSEN = /^(?:[\s,;:&+/@-]|en(?=\s))+/u;
/** Asked of a person, right after his name. */
const VERZOEK =
  /^(?:(?:kun|kunt|kan|kunnen|wil|wilt|willen|zou|zouden|zul|zal|heb|hebt|heeft|hebben|ben|bent|ga|gaat|gaan|weet|weten|mag|moet|neem|pak|kijk|bel|doe|regel|stuur|reageer|check|lees|denk|vind|maak|zet) (?:jij|je|jullie|u)|(?:lukt|past|schikt|zegt|komt) (?:het|dit|dat) (?:jou|je|jullie|u)|(?:graag |is dit |dit is |misschien |iets )?(?:jij|jouw|voor jou|aan jou|jullie)|(?:fyi|ter info|ter informatie|can you|could you|will you))(?![\p{L}\p{N}])/iu;
/** "een taak voor Bilal" asks the bot. */
const OVER_HEM = /(?:^|\s)(?:voor|van|met|aan|bij|door|over|namens|naar|als|en|of)\s+$/iu;
/** These stand where a name stands, and are none of a colleague. */
const GEEN_COLLEGA = new Set(
  'tredewijzer bot chatbot assistent meldpunt vraag vraagje svp aub iemand ok oke hmm'.split(' '),
);

/** First names that are a word too, of a month or a number: with a request behind them somebody is called. */
const OOK_VOORNAAM = new Set('jan lot pim rob max sam tim tom els ans wim eva leo jet'.split(' '));

/** What is left after the names at the front; null when there is none. */
function naNamen(tekst: string, namen: readonly string[]): string | null {
  const rest = tekst.replace(TUSSEN, '');
  const naam = namen.find((een) => rest.toLowerCase().startsWith(een.toLowerCase()));
  if (naam === undefined) return null;
  const erna = rest.slice(naam.length).replace(TUSSEN, '');
  return naNamen(erna, namen) ?? erna;
}

/** "Kun jij dit oppakken, Bilal?" */
function sluitMetNaam(tekst: string, namen: readonly string[]): boolean {
  const kaal = tekst.replace(/[\s?!.,]+$/u, '');
  const naam = namen.find((een) => kaal.toLowerCase().endsWith(een.toLowerCase()));
  return naam !== undefined && VERZOEK.test(kaal) && !OVER_HEM.test(kaal.slice(0, kaal.length - naam.length));
}

/** A name that was typed and not chosen: a word with a capital that is no word, no aanbieder and no place. */
function naGetypteNaam(tekst: string, { zoekers }: Register): string | null {
  const [heel = '', naam = ''] = /^(\p{Lu}[\p{L}'-]+)[\s,:]+/u.exec(tekst) ?? [];
  const klein = naam.toLowerCase();
  const iets = Object.values(zoekers).some((zoeker) => zoeker.kent(klein));
  return naam === '' || GEEN_COLLEGA.has(klein) || (kentWoord(klein) && !OOK_VOORNAAM.has(klein)) || iets
    ? null
    : tekst.slice(heel.length);
}

/** `vermeld`: the others who were mentioned by name, as Teams writes them. Only for a message in a channel or group. */
export function isVoorCollega(tekst: string, vermeld: readonly string[], register: Register): boolean {
  const namen = vermeld.filter((naam) => naam.trim() !== '');
  const kaal = tekst.trim().replace(GROET, '');
  const erna = naNamen(kaal, namen) ?? naGetypteNaam(kaal, register);
  return erna === null ? sluitMetNaam(kaal, namen) : erna === '' || VERZOEK.test(erna);
}
