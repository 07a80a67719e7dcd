/** Whether it cannot wait, in ordinary wording: part by part, by the words in it. */
import type { JaNeeOnbekend } from '../../domain/melding';
import type { VrijeTekst } from '../../domain/persoonsgegevens';
import { dialoogTekst } from '../../texts/dialoog';
import { leesBericht } from '../bericht-lezen';
import type { Bericht } from '../bericht-lezen';
import type { Leeshulp, Lezing } from '../dialogue';
import { woordlijst } from '../invoer/alleen-woorden';
import type { Lezer } from './lezer';

const HAAST = /(?<![a-z])(?:acuut(?:vraag|heid)?|acute|dringend|urgent|spoed(?:eisend)?)(?![a-z])/;
const NIET = woordlijst('niet geen nee neen niks niets nauwelijks amper allerminst geenszins not no');
const VALT_MEE = /(?<![a-z])valt (?:(?:het|dat|wel|nog|nogal|reuze|best|echt|gelukkig|op zich) )*mee(?![a-z])/;
/** "Acuut weet ik niet", "weet niet of het acuut is", "acuut? geen idee": who does not know says no yes. */
const ONBEKEND =
  /(?<![a-z])(?:acuut|dringend|urgent|spoed)[ ,?:.]+(?:(?:is|of|dat|dit|het|ik|we|wij|eerlijk|gezegd|nog|me|mij|daar|durf|kan|te|zeggen) )*(?:weet|weten|geen idee|onbekend|onduidelijk|niet bekend|niet te zeggen|zeggen)(?![a-z])|(?<![a-z])(?:weet|weten|wist|zie|durf|geen idee|onduidelijk|onbekend|twijfel|vraag me af|niet te zeggen|niet zeggen)(?: [a-z']+){0,4} (?:of|hoe)(?: [a-z']+){0,4} (?:acuut|dringend|urgent|spoed)(?![a-z])/;
/** "Neemt alleen nog spoed aan" names who is taken in; only what is said of the whole says that it cannot wait. */
const ACUUT =
  /(?<![a-z])(?:acuut|spoedeisend|zeer dringend|yes,? (?:very )?urgent|it is urgent|(?:met|heeft|is|echt|grote|veel|haast en) spoed)(?![a-z?])|(?:^|[.!;:] ?|ja,? )spoed(?=[ ,.!;:]|$)(?! (?:en|of|voor|in|aan|op|bij))/;
/** The question is named, and what is said of it stands in the next part: "acuut: nee", "op die acuutvraag, toch ja". */
const ALLEEN_GENOEMD =
  /^(?:(?:o|oh|en|maar|nog|over|op|bij|wat betreft|die|de|dat|het|is|vraag|of|dit) )*(?:acuut|acuutvraag|acuutheid|dringend|urgent|spoed)(?: is)?[?]?$/;
const ANTWOORD =
  /^(?:(?:toch|nou|nu|wel|eigenlijk|inmiddels|dat is|is|dus|maar) )*(ja|nee|neen|jazeker|zeker)(?![a-z])/;

const delenVan = (klein: string): readonly string[] =>
  klein
    .split(/(?<=[?!])|[,;.:\n]+(?:\s|$)| (?:en|maar|want|dus|omdat) /)
    .map((deel) => deel.trim())
    .filter((deel) => deel !== '');

/** In front of it: "niet zo heel dringend". Other words between them are of another sentence, also without a comma: "zij kunnen niet meer het is acuut". */
const ERVOOR = woordlijst('meer zo echt erg heel direct meteen nog als bepaald per se al te');
/** Behind it: "acuut wil ik het nog niet noemen", and not "het is acuut ze zijn niet meer bereikbaar". */
const ERNA = woordlijst(
  'is wil zou vind noem lijkt denk ik we wij ze zij hij het dit dat me mij nog nou nu zeker eigenlijk dus',
);
const HAASTWOORD = /^(?:acuut|acuutvraag|acute|dringend|urgent|spoed|spoedeisend)$/;

function ontkent(deel: string): boolean {
  if (VALT_MEE.test(deel)) return true;
  const woorden = deel.match(/[a-z]+/g) ?? [];
  const plek = woorden.findIndex((woord) => HAASTWOORD.test(woord));
  const ervoor = woorden.slice(0, plek).findLast((woord) => !ERVOOR.has(woord));
  const erna = woorden.slice(plek + 1).find((woord) => !ERNA.has(woord));
  return [ervoor, erna].some((woord) => woord !== undefined && NIET.has(woord));
}

function zegtNa(volgend = ''): JaNeeOnbekend | null {
  if (VALT_MEE.test(volgend)) return 'nee';
  const gezegd = ANTWOORD.exec(volgend)?.[1];
  return gezegd === undefined ? null : gezegd.startsWith('n') ? 'nee' : 'ja';
}

function inDeel(deel: string, volgend: string | undefined): JaNeeOnbekend | null {
  if (!HAAST.test(deel)) return null;
  const erna = ALLEEN_GENOEMD.test(deel) ? zegtNa(volgend) : null;
  if (erna !== null || deel.endsWith('?')) return erna;
  return ontkent(deel) ? 'nee' : ACUUT.test(deel) ? 'ja' : null;
}

const NU_NIET = /^(?:nu|op dit moment|vooralsnog|voorlopig|vandaag) (?:nog )?niet[.!]?$/;
/** What was said last of it holds. */
export const acuut: Lezer = ({ klein }) => {
  if (ONBEKEND.test(klein)) return 'weet-niet';
  const delen = delenVan(klein);
  // "Acuut? Als ze weglopen wel, nu nog niet": what it is now.
  if (delen.some((deel) => ALLEEN_GENOEMD.test(deel)) && NU_NIET.test(delen.at(-1) ?? '')) return 'nee';
  return delen.map((deel, plek) => inDeel(deel, delen[plek + 1])).findLast((een) => een !== null) ?? null;
};

/** Said of the whole, and not of one thing in it: "het is toch acuut", "dit is inmiddels niet meer dringend". */
const IS_ACUUT =
  /(?:^|[.,;:!] ?|(?<![a-z])(?:en|maar|want|dus) )(?:het|dit|dat) (?:is|wordt|werd) (?:(?:nu|toch|wel|al|echt|heel|erg|zeer|inmiddels|ineens|opeens|helemaal|niet|meer|geen|ook|eigenlijk) )*(?:acuut|dringend|urgent|spoed)(?![a-z])/;
export const isAcuutOpnieuw = ({ klein }: Bericht): boolean =>
  IS_ACUUT.test(klein) ||
  delenVan(klein).some((deel, plek, delen) => ALLEEN_GENOEMD.test(deel) && zegtNa(delen[plek + 1]) !== null);

/** "Ja, want de huur is opgezegd": the reason stands in the same message; a whole story says more than that. */
const REDEN = /(?<![\p{L}])(?:want|omdat|aangezien|namelijk)\s+(.{8,200})$/isu;
/** "Op die acuutvraag: toch ja, de salarissen zijn niet zeker". */
const NA_HET_JA = /acuut[a-z]*[,: ]+(?:toch |nu |wel )*ja(?:zeker)?[,:;.]+ ?(.{8,200})$/is;
export const acuutToelichting: Lezer = (bericht, { omschrijving: verteld, ...bekend }) => {
  const zegtJa = verteld !== undefined && /^(?:ja|jazeker|zeker|klopt)(?![a-z])/.test(bericht.klein);
  if (!zegtJa && acuut(bericht, bekend) !== 'ja') return null;
  const reden = (NA_HET_JA.exec(bericht.tekst) ?? REDEN.exec(bericht.tekst))?.[1]?.trim();
  return reden ?? (zegtJa && bekend.acuutToelichting === undefined ? naJa(bericht.tekst) : null);
};

/** "Ja, als de bank nee zegt is het binnen drie weken klaar": said with the yes, it is why. A day or a row of names alone is not. */
const NA_JA = /^(?:ja|jazeker|zeker)(?: (?:dat is|het is|hoor|echt|zeker|acuut|wel|heel|ook))*[,:;.] ?(.{12,300})$/is;
const minsteReden = 5;
function naJa(tekst: string): string | null {
  const reden = NA_JA.exec(tekst.trim())?.[1]?.trim() ?? null;
  return reden === null || reden.split(/\s+/).length < minsteReden || /\?$/.test(reden) ? null : reden;
}

/** "Nog niet acuut maar eind april wel": it answers no, and tells when it will be yes. */
const LATER_WEL =
  /(?<![a-z])niet (?:zo |echt |heel )?(?:acuut|dringend|urgent)(?:,| maar)[^.;]{2,60} wel(?![a-z])|^(?:nee,? )?nog niet,? (?:maar|al) [^.;]{4,80}$/;
export const wordtLaterAcuut = (klein: string): boolean => LATER_WEL.test(klein.trim());

/** What answers "kan de zorg binnen enkele weken wegvallen" without naming it. */
const IN_WOORDEN: readonly (readonly [JaNeeOnbekend, RegExp])[] = [
  ['nee', VALT_MEE],
  [
    'nee',
    /^(?:(?:daar|dat|er|het|dit) )?(?:(?:is|heeft|zit) )?(?:(?:nog|nu|echt|daar|er|het) )*geen haast(?:[ ,].*)?$/,
  ],
  ['nee', /^(?:dat |het |dit )?kan (?:(?:nog|wel|best|even|gerust|rustig) )*wachten(?![a-z])/],
  ['nee', /^(?:voorlopig|nu|op dit moment|vooralsnog) (?:nog )?niet(?: meer)?$/],
  ['nee', /^(?:nee )?nog (?:lang )?niet(?: (?:direct|meteen|echt))?$/],
  ['nee', /^niet (?:direct|meteen|op korte termijn|binnen (?:een paar|enkele|een aantal) weken)$/],
  ['ja', /^(?:dat |het |dit )?kan (?:echt |absoluut )?niet wachten(?![a-z])/],
  ['ja', /^(?:(?:er|het|dit) (?:is|heeft) )?(?:(?:echt|grote|veel|wel) )*haast(?: bij| mee)?$/],
  [
    'ja',
    /^(?:dat kan |het kan )?(?:elk moment|elke dag|deze week (?:nog|al)|morgen al|binnen (?:een paar|enkele|\d+) (?:dagen|weken))(?: al)?$/,
  ],
];

/** `keuze`: how its choices are read. */
export const leesAcuut =
  (keuze: (tekst: VrijeTekst, hulp: Leeshulp) => Lezing<JaNeeOnbekend>) =>
  (tekst: VrijeTekst, hulp: Leeshulp): Lezing<JaNeeOnbekend> => {
    const gekozen = keuze(tekst, hulp);
    if (gekozen.ok) return gekozen;
    const [eerste = ''] = delenVan(leesBericht(hulp, tekst).klein);
    const [waarde] = IN_WOORDEN.find(([, patroon]) => patroon.test(eerste)) ?? [];
    return waarde === undefined ? { ok: false, zin: dialoogTekst.kiesEen } : { ok: true, waarde };
  };
