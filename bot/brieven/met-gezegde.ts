/** What is asked of a letter, with what was said along filled in on its form: the day of a release, the reason of a withdrawal. Whoever presses decides. */
import type { Briefvraag } from '../../domain/briefvraag';
import { maskeer } from '../../domain/persoonsgegevens';
import { briefgangTekst } from '../../texts/briefgang';
import { hoofdletter } from '../../texts/hoofdletter';
import { leesBriefvraag } from '../begrip/vervolg/brief';
import type { ANDERS } from '../begrip/vervolg/lezer';
import { GENOEG } from '../begrip/vervolg/lezer';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { besteVraag } from '../getoond/vervolg-gok';
import { intrekking } from '../handlers/briefgang';
import { opBriefvraag } from '../handlers/briefvraag';
import { foutInBrief } from './fout-in-brief';
import { gemeenteAkkoord } from './gang';
import { kloptMet, noemtTweeBrieven } from './klopt-met';
import { openVrijgave } from './vrijgeven';
import { welkeDag } from './welke-dag';

type Doe = (beurt: Beurt, brief: string, gelezen: Bericht) => Promise<BeurtAntwoord>;

/** Where something is wrong with a day of it, which of its days. */
const ofDeDag =
  (vraag: Briefvraag): Doe =>
  async (beurt, brief, gelezen) =>
    (await welkeDag(beurt, brief, gelezen)) ?? opBriefvraag[vraag](beurt, brief);

const metGezegde: Partial<Record<Briefvraag, Doe>> = {
  feit: ofDeDag('feit'),
  // Which council it is about may have been said.
  fout: async (beurt, brief, gelezen) => {
    const open = await beurt.eenheid.brief.vind(brief);
    return open === null ? opBriefvraag.fout(beurt, brief) : foutInBrief(beurt, open.casusId, gelezen);
  },
  aanpassen: ofDeDag('aanpassen'),
  vrijgave: openVrijgave,
  intrekken: trekIn,
  'gemeente-akkoord': (beurt, brief, { tekst }) => gemeenteAkkoord(beurt, brief, tekst),
  // Where two letters are named, first whether both are there.
  nakijken: (beurt, brief, gelezen) =>
    noemtTweeBrieven(gelezen.klein) ? kloptMet(beurt, brief, gelezen) : opBriefvraag.nakijken(beurt, brief),
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

export function doeBriefvraag(beurt: Beurt, { brief, vraag, gelezen }: Gevraagd): Promise<BeurtAntwoord> {
  return metGezegde[vraag]?.(beurt, brief, gelezen) ?? opBriefvraag[vraag](beurt, brief);
}

/** Between the order and why. */
const GRENS = /\s*(?:[,;:.!]|\s-|\s(?:want|omdat|aangezien|namelijk))\s+|[.!]+$/iu;
const WIL_WEG =
  /(?<!\p{L})(?:intrekken|trek(?:ken)?|gooi|weggooien|verwijder(?:en)?|schrap(?:pen)?|annuleer|annuleren|delete|weg ermee|prullenbak|uit de roulatie|laat maar)(?!\p{L})/iu;
const HAALT_WEG =
  /(?<!\p{L})(?:haal|halen|weg|eruit|uit|trek|gooi|verwijder(?:en)?|schrap(?:pen)?|laat|knip|streep)(?!\p{L})/iu;
const DEEL =
  /(?<!\p{L})(?:quotes?|citaat|citaten|uitspraak|zin|zinnen|zinnetje|zinsnede|alinea(?:'s)?|passages?|stuk|stukje|woord|woorden|kop|tussenkop|regel|noot|voetnoot|lead|intro|slot|slotzin|opsomming|bedrag|bedragen|getal|naam|namen|paragraaf|deel)(?!\p{L})/iu;
const HELE_BRIEF =
  /(?<!\p{L})(?:\p{L}*brief|persbericht|verklaring|bericht|concept|hele|heel|helemaal|alles)(?!\p{L})/iu;

/** "Haal die quote weer weg, hij belt net af": the clause that says what goes names a part of the letter, and not the letter. */
export function wilDeelWeg(tekst: string): boolean {
  const opdracht = tekst.split(GRENS).find((deel) => HAALT_WEG.test(deel)) ?? '';
  return DEEL.test(opdracht) && !HELE_BRIEF.test(opdracht);
}

const VAN_DE_TEKST: ReadonlySet<Briefvraag | typeof ANDERS> = new Set(['aanpassen', 'intrekken']);

/** Whether something goes may be sure while it is not which: a part of the letter goes from its text, and the letter stays. */
export function briefvraagUit({ lezing, tekst }: Pick<Bericht, 'lezing' | 'tekst'>): Briefvraag | null {
  const kansen = leesBriefvraag(lezing);
  if (!wilDeelWeg(tekst)) return besteVraag(kansen);
  const weg = kansen.reduce((som, { soort, kans }) => (VAN_DE_TEKST.has(soort) ? som + kans : som), 0);
  return weg >= GENOEG ? 'aanpassen' : besteVraag(kansen);
}

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
