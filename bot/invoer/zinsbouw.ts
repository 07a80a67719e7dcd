/**
 * "Kun je me vertellen wie de adviseur is" asks "wie is de adviseur", and "zou je de tweede willen openen" orders "open de tweede": the same question
 * and the same order, so the same answer (ADR 0245). The rules read the direct sentence; what is no such sentence stays as it is.
 */
import { HULP, MEERVOUD, opdrachtVan, PERSOONSVORM } from './werkwoorden';

const ERBIJ =
  '(?: (?:even|eens|ook|graag|nog|misschien|toevallig|al|dan|snel|kort|precies|alsjeblieft|alstublieft|aub|svp|eigenlijk|soms|zo|gewoon|alleen|enkel|mij|me|ons|voor (?:mij|me|ons)))';
const WIE = '(?:je|jij|u|jullie|iemand)';
/** What stands in front of an indirect question. */
const INLEIDING = [
  `(?:kun|kunt|kan|zou|wil|wilt) ${WIE}${ERBIJ}{0,3}(?: kunnen| willen)? (?:vertellen|zeggen|aangeven|laten weten|laten zien|nakijken|kijken|checken|uitzoeken|opzoeken|uitleggen|melden)`,
  `weet ${WIE}${ERBIJ}{0,3}`,
  `ik (?:wil|wilde|wou|zou)${ERBIJ}{0,3}(?: willen)? weten`,
  `ik (?:vroeg|vraag) (?:me|mij)${ERBIJ}{0,2} af`,
  `(?:mag|kan) ik${ERBIJ}{0,2} (?:weten|vragen|zien)`,
  `(?:ik ben |we zijn )?(?:wel )?(?:benieuwd|nieuwsgierig)`,
  `(?:heb|hebt|heeft) ${WIE}${ERBIJ}{0,2} (?:enig )?idee`,
  '(?:mijn |de |onze )?vraag is',
  `(?:zeg|vertel)${ERBIJ}{1,3}`,
  `laat${ERBIJ}{1,3} weten`,
].join('|');
const VOORZETSEL = '(?:(?:aan|bij|door|met|na|naar|op|over|per|sinds|tot|uit|van|voor|vanaf|in) )?';
const VRAAGWOORD = `${VOORZETSEL}(?:(?:welke?|hoeveel|wat voor) \\p{L}+|hoe (?:lang|vaak|laat|veel|ver|oud|snel|erg|hoog|groot)|hoeveel|welke?|wie|wat|wanneer|waarom|waar\\p{L}*|hoe)`;
const INDIRECT = new RegExp(`^(?:${INLEIDING}),? (?:(?<of>of)|(?<vraag>${VRAAGWOORD})) (?<rest>.+)$`, 'iu');

/** Behind these another clause begins, with a verb of its own. */
const BIJZIN = /(?:,| (?=(?:als|omdat|want|voordat|nadat|zodat|dat|terwijl) )).*$/u;
/** In a longer sentence nobody knows which verb belongs where. */
const [MEESTE_WOORDEN, LANGST] = [18, 160];
const EEN_ZIN = /^[^.!?;\n]+[.!?]?$/u;

const VERZOEK = new RegExp(
  `^(?:(?:kun|kunt|kan|zou|wil|wilt) ${WIE}|ik (?:wil|zou|wou|wilde)(?= graag)|graag)${ERBIJ}{0,3}(?: (?<wat>.+?))?(?: (?:kunnen|willen|laten))? (?<doe>\\p{L}{4,14})$`,
  'iu',
);

/** The direct question; null where it is none. */
export function directeVraag(tekst: string): string | null {
  const gevonden = alsEenZin(tekst, INDIRECT);
  if (gevonden === null) return null;
  const { of, vraag, rest = '' } = gevonden;
  const [bijzin = ''] = BIJZIN.exec(rest) ?? [];
  const woorden = rest.slice(0, rest.length - bijzin.length).split(' ');
  const plek = persoonsvorm(woorden, of !== undefined);
  if (plek < 0) return null;
  const zonder = woorden.filter((_, welk) => welk !== plek);
  return `${[...(vraag === undefined ? [] : [vraag]), woorden[plek], ...zonder].join(' ')}${bijzin}?`;
}

/** "Kunt u mij toegang geven": that is asked of us, and nothing of the things before him. */
const VOOR_HEMZELF = /^(?:toegang|rechten?|uitleg|advies|hulp|antwoord|raad)(?![a-z])/i;

/** The order; null where nothing is asked that we can do. */
export function directeOpdracht(tekst: string): string | null {
  const gevonden = alsEenZin(tekst, VERZOEK);
  if (gevonden === null) return null;
  const { wat = '', doe = '' } = gevonden;
  const opdracht = opdrachtVan(doe.toLowerCase());
  return opdracht === null || VOOR_HEMZELF.test(wat)
    ? null
    : [opdracht[0], wat, opdracht[1]].filter((deel) => deel !== '').join(' ');
}

function alsEenZin(tekst: string, vorm: RegExp): Readonly<Record<string, string | undefined>> | null {
  if (tekst.length > LANGST || !EEN_ZIN.test(tekst) || tekst.split(' ').length > MEESTE_WOORDEN) return null;
  return vorm.exec(tekst.replace(/\s*[.!?]$/, ''))?.groups ?? null;
}

/** Which word the clause turns on: never its first behind "of", for that is whom it is about. */
function persoonsvorm(woorden: readonly string[], achterOf: boolean): number {
  const laatste = (vormen: ReadonlySet<string>): number =>
    woorden.findLastIndex((woord, plek) => plek >= (achterOf ? 1 : 0) && vormen.has(woord.toLowerCase()));
  const [zeker, hulp, meervoud] = [laatste(PERSOONSVORM), laatste(HULP), laatste(MEERVOUD)];
  if (zeker >= 0) return zeker;
  return hulp >= 0 ? hulp : meervoud;
}
