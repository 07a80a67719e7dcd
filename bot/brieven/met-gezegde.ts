/** What is asked of a letter, with what was said along filled in on its form: the day of a release, the reason of a withdrawal. Whoever presses decides. */
import type { Briefvraag } from '../../domain/briefvraag';
import { maskeer } from '../../domain/persoonsgegevens';
import { briefgangTekst } from '../../texts/briefgang';
import { hoofdletter } from '../../texts/hoofdletter';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { intrekking } from '../handlers/briefgang';
import { opBriefvraag } from '../handlers/briefvraag';
import { openVrijgave } from './vrijgeven';

type Doe = (beurt: Beurt, brief: string, gelezen: Bericht) => Promise<BeurtAntwoord>;

const metGezegde: Partial<Record<Briefvraag, Doe>> = {
  vrijgave: openVrijgave,
  intrekken: trekIn,
};

function trekIn(beurt: Beurt, brief: string, { tekst }: Bericht): Promise<BeurtAntwoord> {
  const reden = redenIn(tekst);
  return intrekking(beurt, brief, { reden, meldingen: reden === '' ? [] : [briefgangTekst.intrekken.redenKlaar] });
}

interface Gevraagd {
  readonly brief: string;
  readonly vraag: Briefvraag;
  readonly gelezen: Bericht;
}

export const doeBriefvraag = (beurt: Beurt, { brief, vraag, gelezen }: Gevraagd): Promise<BeurtAntwoord> =>
  metGezegde[vraag]?.(beurt, brief, gelezen) ?? opBriefvraag[vraag](beurt, brief);

/** Between the order and why. */
const GRENS = /\s*(?:[,;:.!]|\s-|\s(?:want|omdat|aangezien|namelijk))\s+|[.!]+$/iu;
const WIL_WEG =
  /(?<!\p{L})(?:intrekken|trek(?:ken)?|gooi|weggooien|verwijder(?:en)?|schrap(?:pen)?|annuleer|annuleren|delete|weg ermee|prullenbak|uit de roulatie|laat maar)(?!\p{L})/iu;
const ZEGT_NIETS = /^(?:(?:nee|ja|ok|oke|graag|dank|dankjewel|alsjeblieft|aub|svp|maar|toch|nu|meteen|hoor)\s*)+$/iu;

/** Why, as far as it was said; before the order or behind it. */
export const redenIn = (tekst: string): string => {
  const delen = tekst
    .split(GRENS)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '' && !WIL_WEG.test(deel) && !ZEGT_NIETS.test(deel));
  const reden = delen.join(', ');
  // One word is no reason.
  return reden.includes(' ') ? hoofdletter(maskeer(reden)) : '';
};
