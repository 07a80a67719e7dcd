/** Questions about a letter in the words of who works on it: with the letter before him "is hij al vastgesteld" is enough. */
import { briefInzien } from '../../app/brief-inzien';
import { voerUit } from '../../app/use-case';
import { button } from '../../cards/button';
import type { Briefvraag } from '../../domain/briefvraag';
import { geenZaak, mag } from '../../domain/policy';
import { briefvraagTekst } from '../../texts/briefvraag';
import { lezersTekst } from '../../texts/lezersvragen';
import { ZEKER } from '../begrip/begrepen';
import { leesBriefvraag } from '../begrip/vervolg/brief';
import { ANDERS, GENOEG } from '../begrip/vervolg/lezer';
import { wintBegrip } from '../begrip/vervolg/voorrang';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { brieffeitIn, genoemdFeitIn, zegtVanDeBrief } from './feit';
import { noemtTweeBrieven } from './klopt-met';
import { kortAntwoord } from './kort';
import { legtIetsVoor } from './niets-voor-te-leggen';
import { noemtBrief, soortenGenoemd } from './soort-genoemd';
import { briefvraagUit, doeBriefvraag } from './met-gezegde';
import { enigeVanSoort } from './van-soort';
import { metVoorWie } from './voorleggen-aan';
import { volgordeAntwoord } from './volgordevraag';
import { vraagVanCasus } from './vraag-van-casus';
import { genoemdeCasus } from '../namen/genoemd';
import { briefvragenVoor } from '../getoond/gok-rechten';
import { onderwerpVan } from '../getoond/onderwerp';
import { vraagbaak } from '../getoond/vraagbaak';
import { brievenVan, brievenVoorU } from '../handlers/brieven';
import { naamVraag, vluchtig } from '../namen/kandidaten';
import { onbekendeNaamIn } from '../namen/onbekende-naam';
import type { Kaart } from '../messages';
import { besteGokken, gokKaart, kanSignaal, LANGSTE_VRAAG, vraagTerug } from '../getoond/vervolg-gok';

const HEM = /(?<![a-z'])(?:m|hem)(?![a-z])/;
/** What has its own ways of being put forward, set, checked and taken back. */
const IETS_ANDERS =
  /(?<![a-z])(?:tredes?|treden|tredebepaling(?:en)?|casus(?:sen)?|melding(?:en)?|ta(?:ak|ken)|(?:account)?gesprek(?:ken)?|draaiboek|termijn(?:en)?|update|collega|gebruikers?|regievoerder|waarneming)(?![a-z])/;
const OVER_WIE = /(?:brief|bericht|concept) (?:over|van|bij) (.{2,60})$/;

/** Null when it goes on about something else, or this cannot be said for sure. */
function vraagIn({ klein, lezing, tekst }: Bericht): Briefvraag | null {
  if (lezing.woorden.length > LANGSTE_VRAAG || (IETS_ANDERS.test(klein) && !noemtBrief({ klein }))) return null;
  return briefvraagUit({ lezing, tekst });
}

/** A letter that somebody has to read is no task that somebody gets. */
export function legtBriefVoor(beurt: Beurt, tekst: string): boolean {
  const gelezen = leesBericht(beurt, tekst);
  return vraagIn(gelezen) === 'voorleggen' && (noemtBrief(gelezen) || HEM.test(gelezen.klein));
}

/** Whether it may be about a letter at all: who has none before him is shown his letters, whatever he asks of one. */
const kanBriefvraag = ({ klein, lezing }: Bericht): boolean => {
  const anders = leesBriefvraag(lezing).find(({ soort }) => soort === ANDERS)?.kans ?? 1;
  return noemtBrief({ klein }) && lezing.woorden.length <= LANGSTE_VRAAG && anders < GENOEG;
};

/** Null when the text asks nothing of a letter. Without a letter before him somebody who says "de brief" gets his letters to choose from. */
export function briefvraagIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> | null {
  const { brief } = onderwerpVan(beurt);
  const gelezen = leesBericht(beurt, tekst);
  const { intent, zekerheid, slots } = gelezen.begrepen;
  // A command is one, whatever is before him.
  if (zekerheid === 1 && intent !== 'onbekend' && intent !== 'stoppen') return null;
  if (brief === undefined) return genoemdFeitIn(beurt, gelezen) ?? zonderBrief(beurt, gelezen);
  if ((slots.aanbieder ?? slots.casusnummer ?? slots.kandidaten) !== undefined && !zegtVanDeBrief(beurt, gelezen))
    return genoemdFeitIn(beurt, gelezen) ?? overEenAnder(beurt, gelezen);
  const vreemd = vreemdeNaam(beurt, gelezen);
  return vreemd === null ? overDeBrief(beurt, brief, gelezen) : Promise.resolve(vluchtig(vreemd));
}

/** Asked of more letters than the one before him, whichever kinds are named in it. */
const OVER_MEER: ReadonlySet<Briefvraag> = new Set<Briefvraag>(['verschil', 'volgorde', 'fout']);

const VRAAGT_STAND =
  /^(?:en |maar )*(?:is|zijn|was|werd|heeft|hebben|wie heeft|door wie|wanneer is)(?![a-z]).*(?<![a-z])(?:goedgekeurd|vastgesteld|akkoord|klaar|definitief|gezien|beoordeeld|getekend|voorgelegd|vrijgegeven|concept|af)(?![a-z])/;

async function overDeBrief(beurt: Beurt, brief: string, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  const feit = await brieffeitIn(beurt, brief, gelezen);
  if (feit !== null) return feit;
  const vraag = vraagIn(gelezen);
  const overMeer = vraag === null || OVER_MEER.has(vraag) || noemtTweeBrieven(gelezen.klein);
  const elders = overMeer ? null : await vanAndereSoort(beurt, brief, vraag, gelezen);
  if (elders !== null) return elders;
  const gok = vraag !== null && kanSignaal(gelezen) ? await briefgok(beurt, gelezen) : null;
  if (gok !== null) return vraagTerug(gok);
  // "Is hij goedgekeurd" is answered; "laat de brief zien" shows it.
  if (vraag === 'inzien' && VRAAGT_STAND.test(gelezen.klein))
    return kortAntwoord(beurt, brief, { vraag: 'vastgesteld' });
  if (vraag === null) return null;
  const antwoord = await doeBriefvraag(beurt, { brief, vraag, gelezen });
  return vraag === 'voorleggen' ? metVoorWie(beurt, brief, gelezen, antwoord) : antwoord;
}

/** What is asked of the persbericht is not done to the letter to the medewerkers that happens to be before him, but to that: or he chooses from the letters of this casus. */
async function vanAndereSoort(
  beurt: Beurt,
  brief: string,
  vraag: Briefvraag,
  gelezen: Bericht,
): Promise<BeurtAntwoord | null> {
  const { klein } = gelezen;
  const genoemd = soortenGenoemd(klein);
  if (genoemd.length === 0) return null;
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  if (!gevonden.ok || genoemd.some((soort) => soort === gevonden.value.soort)) return null;
  const { casusId } = gevonden.value;
  const bedoeld = await enigeVanSoort(beurt, casusId, klein);
  return bedoeld === null ? brievenVan(beurt, casusId) : doeBriefvraag(beurt, { brief: bedoeld, vraag, gelezen });
}

/** Of a letter about somebody who is not in the register the one before him is another. */
function vreemdeNaam(beurt: Beurt, { klein, tekst }: Bericht): Kaart | null {
  const over = OVER_WIE.exec(klein.replace(/[?!.,;]+/g, ' ').trim())?.[1];
  const vreemd = over !== undefined && onbekendeNaamIn(leesBericht(beurt, over)) !== null;
  return vreemd ? naamVraag(beurt, 'casus.tonen', tekst) : null;
}

/** "Is het persbericht al verstuurd" asks for no new one. */
const NAAR_EEN_BESTAANDE = /^(?:en |maar )?(?:is|zijn|was|waren|wie|waar|wanneer|hoe staat)(?![a-z])/;
/** Asked without a word for a letter: of the order people name who reads them. */
const OOK_ZO: Partial<Record<Briefvraag, RegExp>> = {
  volgorde: /(?<![a-z])(?:(?:gemeente)?ra(?:ad|den)|pers|krant(?:en)?|media|journalist(?:en)?)(?![a-z])/,
  embargo: /(?<![a-z])embargo/,
  afwijken: /(?<![a-z])volgorde/,
  'wie-kreeg': /(?<![a-z])versie/,
  voorleggen: HEM,
  'wie-stelt-vast': HEM,
};

function zonderBrief(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> | null {
  const { intent, zekerheid } = gelezen.begrepen;
  const vraag = vraagIn(gelezen);
  const isZeker = zekerheid >= ZEKER && intent !== 'onbekend';
  const vanCasus = isZeker && !intent.startsWith('brief.') ? null : opCasusvraag(beurt, vraag, gelezen);
  if (vanCasus !== null) return vanCasus;
  if (vraag === 'voorleggen' && HEM.test(gelezen.klein) && isZonderCasus(beurt, gelezen)) return legtIetsVoor(beurt);
  // Who surely wants something else only mentions one; and who changes the sentences of all letters means those.
  if (isZeker && !(NAAR_EEN_BESTAANDE.test(gelezen.klein) && vraag !== null)) return null;
  if (mag(beurt.actor, 'formulering.wijzigen', geenZaak) || !kanBriefvraag(gelezen)) return null;
  return vanEenAnder(beurt, gelezen);
}

const isZonderCasus = (beurt: Beurt, { begrepen: { slots } }: Bericht): boolean =>
  (genoemdeCasus(beurt.register, slots) ?? slots.kandidaten ?? onderwerpVan(beurt).casus) === undefined;

/** Of the casus he names or has before him. Who only files meldingen speaks of the letters of others: of a bank, of the organisation. */
function opCasusvraag(beurt: Beurt, vraag: Briefvraag | null, { klein, begrepen, ...rest }: Bericht) {
  if (vraag === null || wintBegrip(begrepen, leesBriefvraag(rest.lezing)[0]?.kans ?? 0)) return null;
  const doe = vraagVanCasus[vraag];
  const noemt = noemtBrief({ klein }) || OOK_ZO[vraag]?.test(klein) === true;
  if (doe === undefined || !noemt || beurt.actor.rollen.every((rol) => rol === 'melder')) return null;
  const over = genoemdeCasus(beurt.register, begrepen.slots) ?? onderwerpVan(beurt).casus;
  if (over !== undefined) return doe(beurt, over, { klein, begrepen, ...rest });
  return vraag === 'volgorde' ? volgordeAntwoord(beurt) : null;
}

/** With the letter of another casus before him. */
function overEenAnder(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord> | null {
  const vraag = vraagIn(gelezen);
  return vraag === null ? null : (opCasusvraag(beurt, vraag, gelezen) ?? vanEenAnder(beurt, gelezen));
}

/** His letters to choose from: those of the casus he names or has before him, or all that wait for him. */
function vanEenAnder(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord> | null {
  if (!noemtBrief(gelezen)) return null;
  const over = genoemdeCasus(beurt.register, gelezen.begrepen.slots) ?? onderwerpVan(beurt).casus;
  return over === undefined ? brievenVoorU(beurt) : vanCasus(beurt, over, gelezen);
}

/** The one of the kind he names with what he asks of it, and else the list. */
async function vanCasus(beurt: Beurt, over: string, gelezen: Bericht): Promise<BeurtAntwoord> {
  const bedoeld = await enigeVanSoort(beurt, over, gelezen.klein);
  if (bedoeld === null) return brievenVan(beurt, over);
  return doeBriefvraag(beurt, { brief: bedoeld, vraag: vraagIn(gelezen) ?? 'inzien', gelezen });
}

/** So little is left for something else than the letter before him. */
const BIJNA_NIETS = 0.2;
/** What sounds like an order about a melding: with a letter before him it is seldom one. */
const VAN_MELDING: ReadonlySet<string> = new Set(['melding.aanvullen', 'melding.intrekken', 'melding.status']);

const NOEMT_MELDING = /(?<![a-z])(?:melding|meldingen|gemeld|signaal)(?![a-z])/;

/** With a letter before him, and nothing else surely meant: what most likely is about that letter is asked back first. */
export async function brieftwijfel(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  const { intent, zekerheid, slots } = gelezen.begrepen;
  const anders = leesBriefvraag(gelezen.lezing).find(({ soort }) => soort === ANDERS)?.kans ?? 1;
  const ander = slots.aanbieder ?? slots.casusnummer ?? slots.meldingsnummer ?? slots.kandidaten;
  const isZeker = zekerheid >= ZEKER && (zekerheid === 1 || NOEMT_MELDING.test(gelezen.klein));
  if (isZeker || !VAN_MELDING.has(intent) || anders > BIJNA_NIETS || ander !== undefined) return null;
  const gok = await briefgok(beurt, gelezen);
  return gok === null ? null : vraagTerug(gok);
}

/** With a letter before somebody who was not understood: the likeliest questions about it that he may ask. Null when there is none. */
export async function briefgok(beurt: Beurt, gelezen: Bericht): Promise<Kaart | null> {
  const { brief } = onderwerpVan(beurt);
  if (brief === undefined || gelezen.lezing.woorden.length > LANGSTE_VRAAG) return null;
  const vragen = besteGokken(leesBriefvraag(gelezen.lezing), await briefvragenVoor(beurt, brief));
  if (vragen.length === 0) return null;
  return gokKaart(
    gelezen,
    [briefvraagTekst.gok, ...(await vraagbaak(beurt)).map(lezersTekst.nietErbij)],
    vragen.map((vraag) => button(briefvraagTekst.naam[vraag], 'brief.vraag', { brief, vraag })),
  );
}
