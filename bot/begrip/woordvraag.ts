/** Whether a message only asks what a word of a question means: "wat verstaat u onder acuut", "acuut?". */
import { eromheen, vraagtNaar } from './lexicon/woordvraag';
import { woorden as woordenVan } from './normaliseer';
import { compileer, past } from './patronen';

const patronen = vraagtNaar.map(compileer);

/** Longer than any question of these, with who greets and thanks. */
const MEESTE_WOORDEN = 14;
/** "Nee?" is the choice, and does not ask what it means. */
const KORTE_KEUZE = 1;
/** A word and its question mark, and hardly more. */
const LOS_WOORD = 4;
/** "Jeugdige" asks what "jeugdigen" are; of a shorter word an ending makes another word. */
const STAM = 5;
const EINDE = 3;

/** "Akuut" is "acuut", "regio" is of "regio's". */
const klank = (woord: string): string =>
  woord
    .replace(/c(?=[aouklrt])/g, 'k')
    .replace(/([a-z])\1/g, '$1')
    .replace(/ij/g, 'y');

const zelfde = (een: string, ander: string): boolean => {
  const [kort, lang] = [klank(een), klank(ander)].sort((a, b) => a.length - b.length);
  if (kort === undefined || lang === undefined) return false;
  return kort === lang || (kort.length >= STAM && lang.length - kort.length <= EINDE && lang.startsWith(kort));
};

/** "Wie?" and "welke?" ask of the whole question. */
const VRAAGT_TERUG = /^(?:wie|wat|welke?|wanneer|hoeveel|waarom|hoe|hoezo|huh|who|which|what)$/;

/** Said along with whatever else, it is the answer; with a question mark behind it, it may still ask. */
const ANTWOORDT = /^(?:ja|nee)$/;

/** What is asked, and what somebody may choose there. */
export interface Gevraagd {
  readonly vraag: readonly string[];
  readonly keuzes: readonly string[];
}

const inhoud = (zinnen: readonly string[]): readonly string[] =>
  zinnen.flatMap(woordenVan).filter((woord) => woord !== '?' && !eromheen.has(woord));
const allemaalIn = (bekend: readonly string[], over: readonly string[]): boolean =>
  over.every((woord) => bekend.some((een) => zelfde(een, woord)));

/** `los`: only the word and its mark; `gevraagd`: in so many words. Null when it asks something else, or tells something. */
export function woordvraag(tekst: string, { vraag, keuzes }: Gevraagd): 'los' | 'gevraagd' | null {
  const zin = woordenVan(tekst.trim());
  const alle = zin.filter((woord) => woord !== '!' && woord !== '?');
  const vraagteken = zin.at(-1) === '?';
  if (alle.length > MEESTE_WOORDEN || (!vraagteken && alle.some((woord) => ANTWOORDT.test(woord)))) return null;
  const metWoorden = alle.some((_, plek) => patronen.some((patroon) => past(patroon, alle, plek)));
  const kort = vraagteken && alle.length <= LOS_WOORD;
  // Nearly every answer ends here, before the words of the question and its choices are taken apart.
  if (!metWoorden && !kort) return null;
  const over = alle.filter((woord) => !eromheen.has(woord));
  const eigen = inhoud(vraag);
  if (!allemaalIn([...eigen, ...inhoud(keuzes)], over)) return null;
  if (over.length > 0 && metWoorden) return 'gevraagd';
  const vraagt = over.length > 0 || alle.some((woord) => VRAAGT_TERUG.test(woord));
  const los = [...eigen, ...inhoud(keuzes.filter((een) => woordenVan(een).length > KORTE_KEUZE))];
  return kort && vraagt && allemaalIn(los, over) ? 'los' : null;
}

/** The one word somebody asks the meaning of in so many words, whatever it is of; null when that is the whole question, or more than a word. */
export function gevraagdWoord(tekst: string): string | null {
  const alle = woordenVan(tekst.trim()).filter((woord) => woord !== '!' && woord !== '?');
  const over = alle.filter((woord) => !eromheen.has(woord));
  const [woord] = over;
  return over.length === 1 && woord !== undefined && alle.at(-1) === woord ? woord : null;
}
