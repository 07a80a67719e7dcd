/** "Waarom staat er zorgelijk in, wie zegt dat?", "er staat dat de inspectie nog komt, dat is voorbij", "het aantal gemeenten is 13": the sentence of the letter before somebody, with the facts it rests on. Nothing changes here. */
import { briefVerantwoorden } from '../../app/brief-verantwoorden';
import type { Verantwoord } from '../../app/brief-verantwoorden';
import { voerUit } from '../../app/use-case';
import { briefzinKaart } from '../../cards/briefzin';
import { briefzinTekst } from '../../texts/briefzin';
import { briefkortTekst } from '../../texts/briefkort';
import { woorden } from '../begrip/normaliseer';
import { leesBericht, magBlijven } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { nieuwsteVan } from './nieuwste';
import { metZin } from '../met-zin';
import { onderwerpVan } from '../getoond/onderwerp';
import { openFeit } from '../handlers/feit';
import { toon } from '../prive';
import { meesteFeiten, welkFeit } from '../regie/feit-in-zin';
import { leesPlek, LAATSTE } from './plek-in-brief';
import { feitenMetNaam } from '../regie/feitnaam';
import type { Feitnaam } from '../regie/feitnaam';

const WAT = '(?<wat>\\S.{1,118}?)';
const HIER = '(?:er|hier|daar|dat|dit|nu|nog|dan|nou|eigenlijk|ook|wel|dus)';
const BRIEF = '(?:(?:de|het|deze|dit|die|onze) (?:[a-z]*brief|persbericht|tekst|stuk|verklaring|lead|kop))';
const EINDE = '(?:[,;] .*)?$';
const AANLOOP = '^(?:(?:en|maar|nee|ja|ehm?|oeps|hm|wacht|trouwens)[ ,]+)*';

/** Where something comes from. */
const herkomst: readonly RegExp[] = [
  `waarom (?:(?:staat|staan)(?: ${HIER}| in ${BRIEF})+|schrijven we|schrijf je|noemen we|zeggen we|gebruiken we)(?: ${HIER}| in ${BRIEF})* ${WAT}(?: (?:in ${BRIEF}|erin|hierin|daarin|in))?${EINDE}`,
  `waarom (?:staat|staan) ${WAT} (?:in ${BRIEF}|erin|hierin|daarin)${EINDE}`,
  `(?:waar|waarvandaan) (?:komt|komen|haal je|halen we|hebben we) ${WAT} vandaan${EINDE}`,
  `wie (?:zegt|zei|beweert|vindt|heeft gezegd|heeft bepaald|heeft vastgesteld|heeft bevestigd|bevestigde) (?:dat |het woord )?${WAT}${EINDE}`,
  `(?:wat is|geef|noem|toon) (?:de |onze )?(?:bron|herkomst|onderbouwing) (?:van|voor|bij|achter) ${WAT}${EINDE}`,
  `hoe (?:weten we|weet je|weten wij) dat ${WAT}${EINDE}`,
  `hoe (?:komen we|kom je|komt u) (?:aan|bij) ${WAT}${EINDE}`,
  `(?:op welk feit|op welke feiten|waarop) (?:rust|is|steunt|baseren we) ${WAT}(?: gebaseerd)?${EINDE}`,
  `(?:waar|waarop) (?:rust|rusten|berust|berusten|steunt|steunen|is|zijn) ${WAT} (?:op gebaseerd|gebaseerd|op)${EINDE}`,
  `klopt het (?:wel |nog )?dat ${WAT}${EINDE}`,
].map((patroon) => new RegExp(`${AANLOOP}${patroon}`, 'u'));

/** Of these nobody means anything but a source, also without a letter before him. */
const bronvragen = herkomst.filter(({ source }) => /vandaan|bron\||hoe \(\?:komen we/u.test(source));

const OORDEEL =
  '(?:(?:maar|en|want|terwijl|alleen)[ ,]+)?(?:dat|dit|die|ze|het|hij|daar)?(?: [a-z]+){0,3} ?(?:klopt|kloppen|is|zijn|was|waren|moet|moeten|kan niet|hoort|bedoelen)(?![a-z]).*';
/** What stands there, and that it is not so. */
const oordelen: readonly RegExp[] = [
  `(?:(?:in ${BRIEF}|er|hier|daar|hij|${BRIEF})(?: ${HIER})* (?:staat|staan|stond|zegt|schrijft|noemt|vermeldt|beweert)|je schrijft|we schrijven|u schrijft)(?: ${HIER}| in ${BRIEF})* (?:dat )?${WAT}(?:[,;:] | maar | en )${OORDEEL}$`,
  `(?:dat|van dat|die zin dat|de zin dat) ${WAT}[, ]+(?:klopt|is|zijn|was|waren)(?: [a-z]+){0,3} (?:niet|niet meer|geen|voorbij|achterhaald|verouderd|onjuist|fout|oud)(?: [a-z]+){0,2}$`,
].map((patroon) => new RegExp(`${AANLOOP}${patroon}`, 'u'));

const KLEIN = new Set(
  'de het een van voor bij in onze ons die deze dit dat of er is zijn was wat wie hier daar nog dan met en om te op aan als ook al niet geen wordt worden heeft hebben naar door over zo nu we wij ze hij maar woord zin staat doet gaat komt'.split(
    ' ',
  ),
);
/** The words that say what is meant. */
export const inhoud = (tekst: string): readonly string[] => woorden(tekst).filter((woord) => !KLEIN.has(woord));
/** A word that is asked about and stands nowhere is answered with that; more words may be about something else. */
const KORT = 2;

const kaal = (klein: string): string =>
  klein
    .replace(/["“”‘’']/gu, '')
    .replace(/[?!.]+$/u, '')
    .replace(/\s+/gu, ' ')
    .trim();

const watIn = (patronen: readonly RegExp[], zin: string): string | undefined =>
  patronen.map((patroon) => patroon.exec(zin)?.groups?.['wat']).find((wat) => wat !== undefined);

/** Null without a letter before him, and where nothing of the kind is said. */
export async function opBriefzin(beurt: Beurt, tekst: string): Promise<BeurtAntwoord | null> {
  const { brief, casus } = onderwerpVan(beurt);
  if ((brief ?? casus) === undefined || !magBlijven(beurt, tekst)) return null;
  const zin = kaal(leesBericht(beurt, tekst).klein);
  if (brief !== undefined) return inBrief(beurt, brief, zin);
  return casus === undefined ? null : zonderBrief(beurt, casus, zin);
}

/** Where something comes from, and nothing else: of the newest letter that says it, and else of the fact of that name. */
async function zonderBrief(beurt: Beurt, casus: string, zin: string): Promise<BeurtAntwoord | null> {
  const wat = watIn(bronvragen, zin);
  if (wat === undefined) return null;
  const nieuwste = await nieuwsteVan(beurt, casus);
  const brief = nieuwste.ok ? nieuwste.brief : null;
  const uitBrief = brief === null ? null : await inBrief(beurt, brief.id, zin);
  if (uitBrief !== null || !nieuwste.ok) return uitBrief;
  const [feit, ...meer] = feitenMetNaam(wat);
  if (feit === undefined || meer.length >= meesteFeiten) return null;
  const antwoord = meer.length === 0 ? await openFeit(beurt, casus, feit.id) : zeg(welkFeit(casus, [feit, ...meer]));
  return brief === null ? metZin(briefkortTekst.geenBriefFeit(nieuwste.casusNummer), antwoord) : antwoord;
}

async function inBrief(beurt: Beurt, brief: string, zin: string): Promise<BeurtAntwoord | null> {
  const gevraagd = watIn(herkomst, zin);
  const wat = gevraagd ?? watIn(oordelen, zin);
  if (wat === undefined) return opGetal(beurt, brief, zin);
  const plek = plekIn(wat);
  const gezocht = plek === null ? inhoud(wat) : [];
  const gevonden = await voerUit(beurt, briefVerantwoorden, { brief, woorden: gezocht, ...(plek && { plek }) });
  if (!gevonden.ok || (plek === null && gezocht.length === 0)) return null;
  const { zinnen, nummer } = gevonden.value;
  if (zinnen.length > 0) return toon(beurt, briefzinKaart(gevonden.value, { nietGoed: gevraagd === undefined }));
  return gevraagd !== undefined && gezocht.length <= KORT && /^waarom /u.test(zin)
    ? zeg(briefzinTekst.staatErNiet(wat, nummer))
    : null;
}

/** "De eerste zin", "alinea 3": counted, and not looked for by its words. */
function plekIn(wat: string): { readonly deel: 'zin' | 'alinea'; readonly nummer: number } | null {
  const { plek, rest } = leesPlek(wat) ?? { plek: null, rest: '' };
  if (plek === null || plek.deel === 'kop' || plek.nummer === null || rest !== '') return null;
  return { deel: plek.deel, nummer: plek.nummer === LAATSTE ? -1 : plek.nummer };
}

const GETAL =
  /^(?:(?:en|maar|nee|oeps|sorry)[ ,]+)*(?<wat>(?:(?:het|de|ons|onze) )?[a-z][a-z -]{3,60}?)(?: klopt niet,?(?: (?:dat|het))?)? (?:is|zijn|moet|moeten|wordt|worden)(?: (?:nu|toch|dus|er|echt))* (?<waarde>\d{1,7})(?: (?:zijn|worden))?$/u;

/** A number that a fact is called by: "het aantal gemeenten is 13". Where the letter counts the names of a list, that list can be meant too. */
async function opGetal(beurt: Beurt, brief: string, zin: string): Promise<BeurtAntwoord | null> {
  const { wat = '', waarde = '' } = GETAL.exec(zin)?.groups ?? {};
  const gezegd = inhoud(wat);
  if (gezegd.length === 0) return null;
  const gevonden = await voerUit(beurt, briefVerantwoorden, { brief, woorden: [] });
  if (!gevonden.ok || !gevonden.value.magWijzigen) return null;
  const { casusId: casus } = gevonden.value;
  const { getallen, lijsten } = kandidaten(gevonden.value, gezegd);
  const [enige, tweede] = getallen;
  const alle = [...getallen, ...lijsten];
  if (alle.length === 0 || alle.length > meesteFeiten) return null;
  if (enige === undefined || tweede !== undefined) return toon(beurt, welkFeit(casus, alle));
  const geteld = lijsten.map(({ omschrijving }) => omschrijving);
  const meldingen = geteld.length === 0 ? [] : [briefzinTekst.ookGeteld(geteld)];
  return openFeit(beurt, casus, enige.id, { waarde, meldingen });
}

/** Facts that are this number, and lists of which the letter prints how many names they hold. */
function kandidaten(
  { feiten }: Verantwoord,
  gezegd: readonly string[],
): { readonly getallen: readonly Feitnaam[]; readonly lijsten: readonly Feitnaam[] } {
  const inBrief = new Set(feiten.map(({ id }) => id));
  const geteld = gezegd.filter((woord) => woord !== 'aantal').join(' ');
  const lijst = ({ id, soort }: Feitnaam): boolean => soort === 'lijst' && inBrief.has(id);
  return {
    getallen: feitenMetNaam(gezegd.join(' '), { past: ({ soort }) => soort === 'getal' }),
    lijsten: gezegd.includes('aantal') ? feitenMetNaam(geteld, { past: lijst }) : [],
  };
}
