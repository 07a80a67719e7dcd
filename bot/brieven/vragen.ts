/** Questions about a letter in the words of who works on it: with the letter before him "is hij al vastgesteld" is enough. */
import { briefInzien } from '../../app/brief-inzien';
import { voerUit } from '../../app/use-case';
import { button } from '../../cards/button';
import type { Briefvraag } from '../../domain/briefvraag';
import { geenZaak, mag } from '../../domain/policy';
import { briefgangTekst } from '../../texts/briefgang';
import { ZEKER } from '../begrip/begrepen';
import { leesBriefvraag } from '../begrip/vervolg/brief';
import { ANDERS, GENOEG } from '../begrip/vervolg/lezer';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { brieffeitIn, genoemdFeitIn, zegtVanDeBrief } from './feit';
import { eersteVraagIn } from './eerste-vragen';
import type { Eerstevraag } from './eerste-vraag';
import { kortAntwoord } from './kort';
import { soortenGenoemd } from './soort-genoemd';
import { doeBriefvraag } from './met-gezegde';
import { metVoorWie } from './voorleggen-aan';
import { genoemdeCasus } from '../namen/genoemd';
import { briefvragenVoor } from '../getoond/gok-rechten';
import { onderwerpVan } from '../getoond/onderwerp';
import { brievenVan, brievenVoorU } from '../handlers/brieven';
import { naamVraag, vluchtig } from '../namen/kandidaten';
import { onbekendeNaamIn } from '../namen/onbekende-naam';
import type { Kaart } from '../messages';
import { besteGokken, besteVraag, gokKaart, kanSignaal, LANGSTE_VRAAG, vraagTerug } from '../getoond/vervolg-gok';

const NOEMT =
  /(?<![a-z])(?:(?:raads(?:informatie)?|aanbiedings|vervolg|medewerkers|clienten|ouder|concept)?brie(?:f|ven)|persbericht(?:en)?|concept(?:en)?)(?![a-z])/;
/** What has its own ways of being put forward, set, checked and taken back. */
const IETS_ANDERS =
  /(?<![a-z])(?:tredes?|treden|tredebepaling(?:en)?|casus(?:sen)?|melding(?:en)?|ta(?:ak|ken)|(?:account)?gesprek(?:ken)?|draaiboek|termijn(?:en)?|update|collega|gebruikers?|regievoerder|waarneming)(?![a-z])/;
const OVER_WIE = /(?:brief|bericht|concept) (?:over|van|bij) (.{2,60})$/;

/** Null when it goes on about something else, or this cannot be said for sure. */
function vraagIn({ klein, lezing }: Bericht): Briefvraag | null {
  if (lezing.woorden.length > LANGSTE_VRAAG || (IETS_ANDERS.test(klein) && !NOEMT.test(klein))) return null;
  return besteVraag(leesBriefvraag(lezing));
}

/** Whether it may be about a letter at all: who has none before him is shown his letters, whatever he asks of one. */
const kanBriefvraag = ({ klein, lezing }: Bericht): boolean => {
  const anders = leesBriefvraag(lezing).find(({ soort }) => soort === ANDERS)?.kans ?? 1;
  return NOEMT.test(klein) && lezing.woorden.length <= LANGSTE_VRAAG && anders < GENOEG;
};

/** Null when the text asks nothing of a letter. Without a letter before him somebody who says "de brief" gets his letters to choose from. */
export function briefvraagIn(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> | null {
  const { brief } = onderwerpVan(beurt);
  const gelezen = leesBericht(beurt, tekst);
  const { intent, zekerheid, slots } = gelezen.begrepen;
  const eerste = eersteVraagIn(beurt.actor, gelezen);
  if (eerste !== null) return opEersteVraag(beurt, eerste, gelezen);
  // A command is one, whatever is before him.
  if (zekerheid === 1 && intent !== 'onbekend' && intent !== 'stoppen') return null;
  if (brief === undefined) return genoemdFeitIn(beurt, gelezen) ?? zonderBrief(beurt, gelezen);
  if ((slots.aanbieder ?? slots.casusnummer ?? slots.kandidaten) !== undefined && !zegtVanDeBrief(beurt, gelezen))
    return genoemdFeitIn(beurt, gelezen) ?? (vraagIn(gelezen) === null ? null : vanEenAnder(beurt, gelezen));
  const vreemd = vreemdeNaam(beurt, gelezen);
  return vreemd === null ? overDeBrief(beurt, brief, gelezen) : Promise.resolve(vluchtig(vreemd));
}

/** Of the letter before him, and without one of the casus he means. */
function opEersteVraag(
  beurt: Beurt,
  { doe, vanCasus, overMeer }: Eerstevraag,
  gelezen: Bericht,
): Promise<BeurtAntwoord> | null {
  const { brief, casus } = onderwerpVan(beurt);
  const { slots } = gelezen.begrepen;
  const genoemd = genoemdeCasus(beurt.register, slots);
  const over = genoemd ?? casus;
  if (brief === undefined || (genoemd !== undefined && vanCasus !== undefined))
    return vanCasus !== undefined && over !== undefined ? vanCasus(beurt, over, gelezen) : vanEenAnder(beurt, gelezen);
  const zelf = (): Promise<BeurtAntwoord> => doe(beurt, brief, gelezen);
  return vanCasus === undefined && overMeer !== true
    ? vanAndereSoort(beurt, brief, gelezen).then((elders) => elders ?? zelf())
    : zelf();
}

const VRAAGT_STAND =
  /^(?:en |maar )*(?:is|zijn|was|werd|heeft|hebben|wie heeft|door wie|wanneer is)(?![a-z]).*(?<![a-z])(?:goedgekeurd|vastgesteld|akkoord|klaar|definitief|gezien|beoordeeld|getekend|voorgelegd|vrijgegeven|concept|af)(?![a-z])/;

async function overDeBrief(beurt: Beurt, brief: string, gelezen: Bericht): Promise<BeurtAntwoord | null> {
  const feit = await brieffeitIn(beurt, brief, gelezen);
  if (feit !== null) return feit;
  const vraag = vraagIn(gelezen);
  const elders = vraag === null ? null : await vanAndereSoort(beurt, brief, gelezen);
  if (elders !== null) return elders;
  const gok = vraag !== null && kanSignaal(gelezen) ? await briefgok(beurt, gelezen) : null;
  if (gok !== null) return vraagTerug(gok);
  // "Is hij goedgekeurd" is answered; "laat de brief zien" shows it.
  if (vraag === 'inzien' && VRAAGT_STAND.test(gelezen.klein)) return kortAntwoord(beurt, brief, { isVraag: true });
  if (vraag === null) return null;
  const antwoord = await doeBriefvraag(beurt, { brief, vraag, gelezen });
  return vraag === 'voorleggen' ? metVoorWie(beurt, brief, gelezen, antwoord) : antwoord;
}

/** What is asked of the persbericht is not done to the letter to the medewerkers that happens to be before him: the letters of this casus, to choose from. */
async function vanAndereSoort(beurt: Beurt, brief: string, { klein }: Bericht): Promise<BeurtAntwoord | null> {
  const genoemd = soortenGenoemd(klein);
  if (genoemd.length === 0) return null;
  const gevonden = await voerUit(beurt, briefInzien, { brief });
  if (!gevonden.ok || genoemd.some((soort) => soort === gevonden.value.soort)) return null;
  const { casusId } = gevonden.value;
  return brievenVan(beurt, casusId);
}

/** Of a letter about somebody who is not in the register the one before him is another. */
function vreemdeNaam(beurt: Beurt, { klein, tekst }: Bericht): Kaart | null {
  const over = OVER_WIE.exec(klein.replace(/[?!.,;]+/g, ' ').trim())?.[1];
  const vreemd = over !== undefined && onbekendeNaamIn(leesBericht(beurt, over)) !== null;
  return vreemd ? naamVraag(beurt, 'casus.tonen', tekst) : null;
}

/** "Is het persbericht al verstuurd" asks for no new one. */
const NAAR_EEN_BESTAANDE = /^(?:en |maar )?(?:is|zijn|was|waren|wie|waar|wanneer|hoe staat)(?![a-z])/;

function zonderBrief(beurt: Beurt, gelezen: Bericht): Promise<BeurtAntwoord> | null {
  const { intent, zekerheid } = gelezen.begrepen;
  // Who surely wants something else only mentions one; and who changes the sentences of all letters means those.
  const vraagt = NAAR_EEN_BESTAANDE.test(gelezen.klein) && vraagIn(gelezen) !== null;
  if (zekerheid >= ZEKER && intent !== 'onbekend' && !vraagt) return null;
  if (mag(beurt.actor, 'formulering.wijzigen', geenZaak) || !kanBriefvraag(gelezen)) return null;
  return vanEenAnder(beurt, gelezen);
}

/** His letters to choose from: those of the casus he names or has before him, or all that wait for him. */
function vanEenAnder(beurt: Beurt, { klein, begrepen }: Bericht): Promise<BeurtAntwoord> | null {
  if (!NOEMT.test(klein)) return null;
  const over = genoemdeCasus(beurt.register, begrepen.slots) ?? onderwerpVan(beurt).casus;
  return over === undefined ? brievenVoorU(beurt) : brievenVan(beurt, over);
}

/** With a letter before somebody who was not understood: the likeliest questions about it that he may ask. Null when there is none. */
export async function briefgok(beurt: Beurt, gelezen: Bericht): Promise<Kaart | null> {
  const { brief } = onderwerpVan(beurt);
  if (brief === undefined || gelezen.lezing.woorden.length > LANGSTE_VRAAG) return null;
  const vragen = besteGokken(leesBriefvraag(gelezen.lezing), await briefvragenVoor(beurt, brief));
  if (vragen.length === 0) return null;
  return gokKaart(
    gelezen,
    briefgangTekst.gok,
    vragen.map((vraag) => button(briefgangTekst.vraagNaam[vraag], 'brief.vraag', { brief, vraag })),
  );
}
