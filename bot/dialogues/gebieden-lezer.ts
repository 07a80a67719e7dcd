/** Where it happens: every gemeente and regio a message names, without those that are taken back or only belong to the name of another. */
import { maakVrijeTekst } from '../../domain/persoonsgegevens';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { kaal } from '../begrip/normaliseer';
import type { Register } from '../begrip/register';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';
import { isPlaatsVanWerk } from '../melding/plaats-van-werk';
import { haaltEraf, uniek, zegtIetsAnders } from './lezer';
import type { Lezer } from './lezer';
import { zonderOndertekening } from './ondertekening';

/** `zoals`: how it is written down. */
interface Plek {
  readonly begin: number;
  readonly naam: string;
  readonly zoals: string;
}

/** Every gemeente and regio that is named, in the order of the sentence. */
export const gebieden: Lezer = (getypt, { gebieden: was }) => {
  const mail = zonderOndertekening(getypt.tekst);
  const bericht = mail === getypt.tekst ? getypt : leesBericht(getypt, mail);
  const { klein } = bericht;
  const gezegd = plekkenIn(bericht).filter(({ naam }) => !isPlaatsVanWerk(klein, naam) && !weetHet(klein, naam));
  if (isTwijfel(klein, gezegd)) return null;
  const genoemd = gezegd.filter(({ naam }) => !isTeruggenomen(klein, naam));
  if (genoemd.length < gezegd.length && was) return uniek(metRuil(was, gezegd, genoemd));
  if (!gaatErEenAf(bericht) || !was) return uniek(genoemd.map(({ zoals }) => zoals));
  const eerder = delenVan(was);
  const blijft = zonder(eerder, genoemd);
  return blijft.length < eerder.length ? uniek(blijft) : null;
};

/** "Is Heerlen of Kerkrade, zoek ik nog uit": one of them, and nobody knows yet which. */
const isTwijfel = (klein: string, plekken: readonly Plek[]): boolean =>
  plekken.length > 1 &&
  ZOEKT_UIT.test(klein) &&
  plekken.some(({ naam }) => new RegExp(`(?<![a-z])of (?:in |toch |de gemeente )?${kaal(naam)}(?![a-z])`).test(klein));
const ZOEKT_UIT =
  /(?<![a-z])(?:uitzoek(?:en)?|(?:zoek|zoeken|vraag|vragen|kijk|kijken) (?:ik|we|wij|dat|het|dit)[a-z ]{0,24} (?:uit|na)|weet (?:ik|niet)|geen idee|een van (?:beide|de twee|die twee)|twijfel|navragen)(?![a-z])/;

/** "Regio Noord-Limburg weet het al": who knows, and not where it happens. */
const weetHet = (klein: string, naam: string): boolean =>
  new RegExp(
    `(?<![a-z])${kaal(naam).replaceAll('-', '[ -]')} (?:(?:zelf|ook|al) )*(?:weet|weten|wist|is op de hoogte)(?![a-z])`,
  ).test(klein);

/** One for each place in the sentence; of a name that is both, the gemeente. */
const plekkenIn = ({ lezing, register }: Bericht): readonly Plek[] => {
  const gemeenten = lezing.gemeenten.map(({ begin, ids }) => ({ begin, naam: register.gemeenten[ids[0] ?? -1]?.naam }));
  const regios = lezing.regios.map(({ begin, ids }) => ({ begin, naam: register.regios[ids[0] ?? -1]?.naam }));
  return [
    ...gemeenten.map((een) => ({ ...een, zoals: een.naam })),
    ...regios.map((een) => ({ ...een, zoals: een.naam && regioZoals(register, een.naam) })),
  ]
    .filter((een): een is Plek => een.naam !== undefined)
    .filter((een, i, alle) => alle.findIndex(({ begin }) => begin === een.begin) === i)
    .sort((a, b) => a.begin - b.begin);
};

/** A regio that is called like a gemeente keeps the word that told them apart: without it, it reads as the gemeente from then on. */
const regioZoals = ({ gemeenten }: Register, naam: string): string =>
  gemeenten.some((gemeente) => kaal(gemeente.naam) === kaal(naam)) ? `${JEUGDREGIO}${naam}` : naam;
const JEUGDREGIO = 'jeugdregio ';

/** What stood there as it was typed: "utrecht, zeist en ik dacht ook nieuwegein". */
const AARZELT =
  /^(?:(?:ik|wij|we|dacht|denk|volgens mij|misschien|ook|wellicht|geloof ik|en|alleen|vooral|gemeente) )+/i;
const delenVan = (was: string): readonly string[] => was.split(/, | en /).map((deel) => deel.replace(AARZELT, ''));

/** What was said as it stands there goes first: of a gemeente and a regio of one name only the one that was meant. */
const zonder = (delen: readonly string[], weg: readonly Plek[]): readonly string[] => {
  const precies = new Set(weg.map(({ zoals }) => kaal(zoals)));
  const blijft = delen.filter((deel) => !precies.has(kaal(deel)));
  if (blijft.length < delen.length) return blijft;
  const namen = new Set(weg.map(({ naam }) => kaal(naam)));
  return delen.filter((deel) => !namen.has(kaal(deel).replace(JEUGDREGIO, '')));
};

/** "Niet Roermond maar Venlo": that one goes, and what else stood there stays. */
const isTeruggenomen = (klein: string, naam: string): boolean =>
  [
    `(?<![a-z])niet (?:(?:in|om|voor|de|gemeente|regio|jeugdregio) )*${kaal(naam)},? maar(?![a-z])`,
    // "Wacht, Waalwijk niet", "Heerlen eruit": said of that one, and nothing behind it.
    `(?<![a-z])${kaal(naam)},? (?:(?:toch|dus|er|maar|hoort|moet|hoeft|mag|doet|daar) )*(?:niet|eruit|eraf|weg|vervalt)(?: (?:mee|meer|erbij|bij))?(?= ?(?:$|[.,;!]))`,
  ].some((patroon) => new RegExp(patroon).test(klein));
const metRuil = (was: string, gezegd: readonly Plek[], nieuw: readonly Plek[]): readonly string[] => [
  ...zonder(
    delenVan(was),
    gezegd.filter((een) => !nieuw.includes(een)),
  ),
  ...nieuw.map(({ zoals }) => zoals),
];

/** "O nee, Roermond hoort er niet bij": of what stands there, that one goes. */
const GAAT_ERAF =
  /(?<![a-z])(?:hoor(?:t|en) (?:er |daar )?(?:toch |eigenlijk )?niet bij|(?:moet|mag|mogen|kan) (?:er ?)?(?:(?:ook|toch|weer|dus) )*(?:uit|af|weg))(?![a-z])/;

export const gaatErEenAf = ({ klein }: Pick<Bericht, 'klein'>): boolean => GAAT_ERAF.test(klein) || haaltEraf(klein);

/** A village or a part of town is known to nobody here; a whole sentence without a place, or one that tells of somebody, is none. */
const langstePlek = 6;
/** More words than a name has, and none that goes with a place: no place was named, until it is said twice. */
const kortePlek = 2;
const OVER_PLEK =
  /(?<![a-z])(?:regio|gemeente|dorp|kern|wijk|stad|stads|deel|omgeving|rond|rondom|streek|provincie|land|landelijk|heel|hele|alle|alles|overal|noord|oost|zuid|west|midden|boven|eiland|grens|buurt|samenwerking|gebied|plaats|stadsdeel)/;
const VERTELT = /(?<![a-z])(?:we|wij|ik|ze|zij|hij) [a-z]+ /;
/** "Ergens in het najaar" says when. */
const WANNEER =
  /(?<![a-z])(?:voorjaar|najaar|zomer|herfst|winter|lente|kwartaal|zomervakantie|kerst|jaarwisseling)(?![a-z])/;
/**
 * Gemeenten and nothing else, each of which is certainly that one: they stand there by their own names, where they were typed in another way.
 * A regio stays as it was typed: by its name alone "jeugdregio Groningen" would be the gemeente.
 */
const TUSSEN: ReadonlySet<string> = new Set('en ook plus gemeente gemeenten de het in alleen vooral'.split(' '));
function alleenPlekken(bericht: Bericht): VrijeTekst | null {
  const { woorden, gemeenten, regios } = bericht.lezing;
  const zeker = regios.length === 0 && gemeenten.every(({ ids, fouten }) => ids.length === 1 && fouten === 0);
  const alleen = woorden.every((woord) => woord.startsWith('@gemeente') || TUSSEN.has(woord));
  const plekken = zeker && alleen ? plekkenIn(bericht).map(({ zoals }) => zoals) : [];
  const namen = plekken.every((naam) => bericht.tekst.includes(naam)) ? null : uniek(plekken);
  const keuring = namen === null ? null : maakVrijeTekst(namen);
  return keuring?.ok ? keuring.tekst : null;
}

export const leesGebieden = (tekst: VrijeTekst, hulp: Leeshulp): Lezing<VrijeTekst> => {
  const bericht = leesBericht(hulp, tekst);
  const { lezing, klein } = bericht;
  const plekken = plekkenIn(bericht);
  if (plekken.length > 0 && plekken.every(({ naam }) => isTeruggenomen(klein, naam)))
    return { ok: false, zin: dialoogTekst.geenGebied };
  const officieel = alleenPlekken(bericht);
  if (officieel !== null) return { ok: true, waarde: officieel };
  const lang = tekst.trim().split(/\s+/).length > langstePlek;
  const zonderPlek = lezing.gemeenten.length + lezing.regios.length === 0;
  if (zonderPlek && (lang || VERTELT.test(klein) || zegtIetsAnders(klein) || WANNEER.test(klein)))
    return { ok: false, zin: dialoogTekst.geenGebied };
  // In small letters "de bank weigert" is no name; with a capital in it a village may be.
  const isNaam = /\p{Lu}/u.test(tekst.slice(1)) && lezing.woorden.length <= langstePlek;
  return zonderPlek && !isNaam && lezing.woorden.length > kortePlek && !OVER_PLEK.test(klein)
    ? { ok: false, zin: dialoogTekst.geenGebied, alsnog: tekst }
    : { ok: true, waarde: tekst };
};
