/** Asked what somebody is called: "jan van der slagt" is a surname that sounds like danger, "moord van de vader" is danger that looks like a name. */
import type { Naar } from '../../domain/doorverwijzing';
import { GEWELD } from '../begrip/gevaren';
import type { Kenmerk } from '../begrip/lexicon';
import { leesBericht } from '../bericht-lezen';
import type { Beurt } from '../beurt';
import { aangehaald } from '../namen/zin-of-naam';
import { elders } from './verwijzen';

/** First names, what stands between, and a surname: no words beside it that could tell anything. */
const MET_TUSSENVOEGSEL =
  /^(\p{L}[\p{L}'-]+(?: \p{L}[\p{L}'-]+)? (?:van|ter|ten|op)(?: (?:de|den|der|het|'t))?) \p{L}[\p{L}'-]+$/iu;

/** Words of danger that no first name is. */
const GEVAAR: readonly Kenmerk[] = [...GEWELD, 'verwaarloosd', 'brand'];

/** What somebody is to another, and no surname: with it nobody is named. */
const IEMAND =
  /^(?:vader|moeder|papa|mama|ouders?|stiefvader|stiefmoeder|pleegvader|pleegmoeder|pleegouders?|kind|kinderen|zoon|dochter|broer|zus|oom|tante|opa|oma|jongen|meisje|baby|peuter|kleuter|jongere|jeugdige|cli[eë]nte?|pati[eë]nte?|leerlinge?|gezin|buurman|buurvrouw|leidster|begeleid(?:er|ster)|groepsleid(?:er|ster)|man|vrouw)$/iu;

/** What the reader of whole sentences does not know as danger: on its own it is one. */
const GEWELDDAAD = /(?<!\p{L})(?:moord|doodslag)(?!\p{L})/iu;

/** Where to go with it; null when it is a name, or who somebody is to another, which only sound like danger. */
export function gevaarBijNaam(beurt: Beurt, tekst: string): Naar | null {
  const vooraan = noemtIemand(tekst) ? tekst : MET_TUSSENVOEGSEL.exec(tekst.trim())?.[1];
  if (GEWELDDAAD.test(vooraan ?? tekst)) return '112';
  return vooraan !== undefined && zonderGevaar(beurt, vooraan) ? null : elders(beurt, tekst);
}

function zonderGevaar(beurt: Beurt, woorden: string): boolean {
  const { kenmerken } = leesBericht(beurt, woorden).lezing;
  return !GEVAAR.some((kenmerk) => kenmerken.has(kenmerk));
}

/** "De moeder van de cliënt": who he is to another, and not what he is called. */
export const noemtIemand = (tekst: string): boolean => {
  const woorden = tekst
    .trim()
    .replace(/[.,;]+$/, '')
    .split(/\s+/);
  return woorden.length <= meeste && IEMAND.test(woorden.at(-1) ?? '');
};

/** More words than these tell something. */
const meeste = 6;

/** More words than these are a whole sentence, however they are written. */
const langsteNaam = 5;
/** "Veilig Thuis Limburg", "Huize de Moord": a capital at every word but the small ones between. */
const HOOFDLETTERS =
  /^(?:(?:\p{Lu}[\p{L}\p{N}'’.-]*|\d+|van|de|den|der|het|'t|en|te|ter|ten|in|op|voor|bij|bv|b\.v\.|&)(?: |$))+$/u;

/** Where an organisation is asked for: what is written as a name, or between quotes, only sounds like danger. */
export function isGeschrevenAlsNaam(tekst: string): boolean {
  const kaal = tekst.trim();
  return kaal.split(/\s+/).length <= langsteNaam && (aangehaald(kaal) !== null || HOOFDLETTERS.test(kaal));
}
