/** What of a message is the story that others will read: a question or an order to us, how its writer is reached, and the head and foot of a mail are no part of it. */
import { hoofdletter } from '../../texts/lijst';
import { tussenzinIn } from '../begrip/vervolg/tussenzin';
import type { Tussenzin } from '../begrip/vervolg/tussenzin';
import { leesBericht } from '../bericht-lezen';
import type { Lezer } from '../bericht-lezen';
import { tekstVanMail } from '../dialogues/geplakte-mail';
import { meldingLezers } from '../dialogues/melding-lezers';
import { isAanDeBot } from './aan-de-bot';

export interface Verhaaltekst {
  readonly tekst: string;
  /** Sentences that were said to us, as they were typed. */
  readonly aanOns: readonly string[];
  /** The head or the foot of a mail was left out. */
  readonly mail: boolean;
}

/** Pieces that together are the whole text again. */
const ZINNEN = /(?<=[.!?])(?=\s)|(?<=\n)/;
/** "Kunt u mij terugbellen?", and not "kunnen ze dat zomaar doen?", which is part of the story. */
const VRAAGT_ONS =
  /^(?:(?:en|maar|ook|sorry|trouwens|nog een vraag|vraag(?:je)?|oh?)[ ,:]+)*(?:(?:wanneer|waar|hoe|wat)[ ,]+)?(?:kunt|kun|kan|kunnen|wilt|wil|willen|zou|zouden|hoort|horen|weet|weten|ziet|zien|bel|belt|bellen|neem|neemt|nemen|gaat|gaan|doet|doen|heeft|hebben|bent|ben|zijn) (?:u|je|jij|jullie)(?![a-z])[^?]*\?$/;
const VRAAGT_ANTWOORD =
  /^(?:(?:en|maar|ook|dus|alvast)[ ,]+)*(?:graag (?:(?:even|snel|zo|vandaag|morgen|spoedig|een|uw|jullie) )*(?:terugbellen|teruggebeld|bellen|reactie|antwoord|terugkoppeling|contact)(?: [^.!?]{0,40})?|bel (?:me|mij|ons) (?:[a-z]+ ){0,3}(?:terug)?[^.!?]{0,25}|ik hoor (?:het )?graag[^.!?]{0,30}|laat (?:het )?(?:me|mij|ons) (?:even |maar )?weten[^.!?]{0,30}|(?:stuur|geef|zet) (?:dit|het|deze) (?:[a-z]+ ){0,3}(?:door|voort)[^.!?]{0,40})[.!]*$/;
const VOEG_TOE =
  /^(?:(?:en|ook|graag|oh?|zet|voeg|schrijf|noteer)[ ,]+)*(?:voeg|zet|schrijf|noteer) (?:(?:er|daar) )?(?:(?:ook|nog|maar|alsjeblieft|aub) )*(?:(?:aan )?toe|bij|op)?[:,]? ?(?=dat \S+ \S+)/i;
const GEVRAAGD: ReadonlySet<Tussenzin> = new Set<Tussenzin>([
  ...(['wie-ziet', 'naam', 'hierna', 'later', 'mag-ik', 'erg', 'toon', 'verstuur'] as const),
]);
const EIGEN =
  /(?<![a-z])(?:mij|me|ik|mijn|ons|onze|wij|we)(?![a-z])|^(?:bel|bellen|mail|app|bereikbaar|tel|telefoon|mobiel|te bereiken)(?![a-z])|^[+\d(]/;
const BEREIK = /[^\s@,;<>]+@[^\s@,;<>]+|\+?\d[\d\s-]{6,}\d/g;
/** With fewer words nothing is told any more. */
const KORTST = 3;

/** One sentence: what of it stays, empty where nothing does. */
function vanZin(lezer: Lezer, zin: string, bereik: readonly string[]): { tekst: string; aanOns: boolean } {
  const kaal = zin.trim();
  const bericht = leesBericht(lezer, kaal);
  const klein = bericht.klein.trim();
  if (bereik.some((een) => kaal.includes(een)) && EIGEN.test(klein)) return { tekst: '', aanOns: false };
  if (VOEG_TOE.test(kaal)) return { tekst: zin.replace(kaal, hoofdletter(kaal.replace(VOEG_TOE, ''))), aanOns: false };
  const soort = klein.endsWith('?') ? tussenzinIn(bericht.lezing) : null;
  const aanOns =
    VRAAGT_ONS.test(klein) ||
    VRAAGT_ANTWOORD.test(klein) ||
    isAanDeBot(bericht) ||
    (soort !== null && GEVRAAGD.has(soort));
  return { tekst: aanOns ? '' : zin, aanOns };
}

/** What a message tells of a melding: a day or a number in a request to us is not of what is going on. */
export function zonderAanOns(lezer: Lezer, getypt: string): string {
  const { aanOns } = verhaalTekst(lezer, getypt);
  return aanOns.reduce((tekst, zin) => tekst.replace(zin, ''), getypt);
}

export function verhaalTekst(lezer: Lezer, getypt: string): Verhaaltekst {
  const brief = tekstVanMail(getypt);
  const mail = brief !== getypt;
  const zinnen = brief.split(ZINNEN);
  if (zinnen.length < 2) return { tekst: brief, aanOns: [], mail };
  // A number that went nowhere else stays where it is.
  const bereik = meldingLezers.contact(leesBericht(lezer, getypt), {})?.match(BEREIK) ?? [];
  const delen = zinnen.map((zin) => ({ zin, ...vanZin(lezer, zin, bereik) }));
  const tekst = delen
    .map((deel) => deel.tekst)
    .join('')
    .trim();
  if (tekst.split(/\s+/).length < KORTST) return { tekst: brief, aanOns: [], mail };
  return { tekst, aanOns: delen.filter(({ aanOns }) => aanOns).map(({ zin }) => zin.trim()), mail };
}
