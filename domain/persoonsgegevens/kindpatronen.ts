/** How people write about one child: the patterns, and how sure each needs to be that a word is a name. */
import { clientcijfers } from './cijfers';
import { KINDWOORD } from './zinnen';

export type KindSoort = 'kind' | 'naam' | 'geboortedatum' | 'clientnummer';

export const VOOR = '(?<![\\p{L}\\p{N}])';
const WOORD = "\\p{L}[\\p{L}'’-]{1,24}";
export const INITIALEN = '\\p{Lu}\\.(?: ?\\p{Lu}\\.){0,3}';
export const ACHTERNAAM =
  "(?: (?:van |de |der |den |het |ten |ter |el |al |van de |van der |van den )?(?:\\p{Lu}[\\p{L}'’-]{1,24}|\\p{Lu}\\.|\\p{Lu}(?![\\p{L}\\p{N}]))){0,2}";
export const NAAM = `(?<naam>${WOORD}|${INITIALEN})${ACHTERNAAM}`;
const TELWOORD =
  'een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien|achttien';
/** A half as it is folded, years and months parted by a semicolon, or a decimal. */
const DEEL = '(?:1⁄2|[.,;]\\d{1,2})?';
/** Youth care ends at 23 at the latest. */
export const LEEFTIJD = `(?:(?<![\\d⁄])(?:[1-9]|1\\d|2[0-2])${DEEL}(?![\\d⁄])|1⁄2|(?:${TELWOORD}|anderhalf)(?!(?!jarig)\\p{L}))`;
export const EENHEID = '(?:jaar|jaren|jr\\.?|jier|years?|yrs?|Jahren?|maanden|mnd|weken|lentes|zomers)(?!\\p{L})';
/** What follows the age of a person; not the age of a contract, nor `15 jaar in dienst`. */
export const NA_LEEFTIJD =
  '(?= (?:oud|jong|en|uit|die|heeft|is|woont|zit|met|op|bij|krijgt|moet|wordt|gaat|wil|was|van|naar|wacht|zoekt|kan|mag|staat|verblijft|loopt|slaapt|volgt|had|kreeg|zou|zonder|thuis|geen|momenteel|raakt)(?!\\p{L})(?! ouder)|' +
  ' in (?!dienst)|-|[ ]?[.,;:)!?\\]/]|[ ]?\\n|[ ]?$)';

const LIDWOORD = "(?:een|mijn|onze|ons|haar|zijn|hun|uw|je|jouw|m'n|mn|me|my|our)";
export const OUDERS =
  '(?:[Mm]oeder|[Vv]ader|[Oo]uders?|[Oo]pa|[Oo]ma|[Vv]oogd|[Pp]leegouders?|[Pp]leegmoeder|[Pp]leegvader|[Ss]tiefvader|[Ss]tiefmoeder|[Gg]ezinsvoogd)';
/** Who stands around one child, with the name of that child behind it; of these an adult has none, or none that matters here. */
const EROMHEEN =
  '(?:[Zz]us|[Bb]roer|[Tt]ante|[Oo]om|[Gg]rootouders?|[Oo]pvoeders?|[Pp]leeggezin|[Ss]tiefouders?|[Mm]entor|[Jj]eugdbeschermer|[Jj]eugdzorgwerker|[Vv]oogdes|[Bb]egeleid(?:er|ster)|[Bb]ehandelaar|[Tt]herapeut|[Kk]inderarts|[Jj]uf|[Mm]eester|[Ll]eerkracht)';
/** The help that one child gets. Not `dossier` or `zaak`: colleagues have those too. */
const HULP =
  '(?:(?:[Uu]ithuis|[Oo]ver|[Tt]erug|[Cc]risis)?[Pp]laatsing|[Bb]ehandel(?:ing|plan|traject)|(?:[Zz]org|[Hh]ulp)?[Tt]raject|[Ii]ndicatie|[Bb]eschikking|[Pp]gb|[Oo]pname|[Vv]erblijf|[Mm]edicatie|[Dd]iagnose|[Jj]eugdhulp|[Gg]ezinsplan|[Vv]eiligheidsplan)';
const PLEK =
  '(?:[Gg]een|[Nn]ergens)(?: (?:\\p{Ll}+e|meer|een))? (?:(?:behandel|woon|crisis|pleeg|opvang)?(?:plek|plaats)|bed|opvang|hulp|onderdak|school|pleeggezin)(?!\\p{L})';

export interface Patroon {
  readonly soort: KindSoort;
  readonly regex: RegExp;
  /** How sure we must be that the captured word is the name of a person. */
  readonly eis: 'geen' | 'naam' | 'naam-of-verband' | 'verband' | 'bekende-naam' | 'bekende-in-rij';
}

/** Built when first asked for: there are many, each costs a good part of a millisecond, and most short messages ask for a few. */
export function patroon(soort: KindSoort, eis: Patroon['eis'], bron: string): Patroon {
  let gebouwd: RegExp | undefined;
  return {
    soort,
    eis,
    get regex() {
      return (gebouwd ??= new RegExp(VOOR + bron, 'gu'));
    },
  };
}

/** With an age: without a number or a word for one in the text none of these can fit. */
export const MET_LEEFTIJD: readonly Patroon[] = [
  patroon('kind', 'naam-of-verband', `${NAAM},? {0,2}\\( ?${LEEFTIJD} ?\\)`),
  patroon('kind', 'naam', `${NAAM},? {0,2}\\( ?${LEEFTIJD} ?${EENHEID}(?: oud)? ?\\)`),
  patroon('kind', 'naam', `${NAAM},? (?:(?:van|fan) (?:pas |bijna |nu )?)?${LEEFTIJD}[ -]?${EENHEID}${NA_LEEFTIJD}`),
  patroon(
    'kind',
    'naam',
    `${NAAM} (?:is|was|wordt|werd) (?:nu |pas |al |bijna |net |inmiddels |vandaag |morgen |binnenkort |(?:volgende|deze) (?:week|maand) )?${LEEFTIJD} ${EENHEID}${NA_LEEFTIJD}`,
  ),
  patroon(
    'kind',
    'bekende-naam',
    `${NAAM} (?:van|is|wordt)(?: (?:nu|pas|al|bijna|net|inmiddels))? ${LEEFTIJD}(?= ?[.,;)!?]| (?:en|uit|woont|zit|die|heeft|is|was|moet|krijgt|gaat|wil|kan|mag|slaapt|staat|verblijft|wacht|loopt|raakt|zou|had)(?!\\p{L})| ?\\n| ?$)`,
  ),
  patroon('kind', 'bekende-naam', `${NAAM}, ?${LEEFTIJD}(?= ?[,;)])`),
  // "Ons Sientje van elf", "onze Milan (12)": of an organisation nobody says how old it is after "our".
  patroon(
    'kind',
    'naam',
    `(?:[Oo]ns|[Oo]nze|[Mm]ijn|[Mm]'n) ${NAAM},? (?:van |is |\\( ?)?(?:nu |pas |al |bijna |net )?${LEEFTIJD}(?! (?:jaar|jr|maanden|weken))${NA_LEEFTIJD}`,
  ),
  // With initials only, and an age: so somebody is written down who may not be known.
  patroon(
    'kind',
    'geen',
    `\\p{Lu}\\.(?: ?\\p{Lu}\\.)? ?(?:(?:van |de |der |den |het |ten |ter )*\\p{Lu}\\.),? \\(?${LEEFTIJD}[ -]?${EENHEID}${NA_LEEFTIJD}`,
  ),
  // What is said of somebody only: "Kyano (7 jr) zit nu thuis".
  patroon(
    'kind',
    'geen',
    `\\p{Lu}\\p{Ll}{2,15} ?\\( ?${LEEFTIJD} ?${EENHEID}(?: oud)? ?\\) (?:zit (?:nu |al |weer |nog )*(?:thuis|zonder|bij)|woont|slaapt|logeert|verblijft|is (?:uit huis|weggelopen|opgenomen)|gaat (?:niet |nu )*naar school|krijgt geen|heeft geen (?:plek|bed|hulp|school|begeleiding))(?!\\p{L})`,
  ),
  patroon('kind', 'naam', `${LEEFTIJD}[ -]?jarige? (?:${KINDWOORD},? )?${NAAM}`),
  patroon(
    'kind',
    'geen',
    `(?:[Hh]ij|[Zz]ij|[Zz]e) is (?:nu |pas |al |bijna |net )?${LEEFTIJD} ${EENHEID}${NA_LEEFTIJD}`,
  ),
  patroon(
    'kind',
    'bekende-naam',
    `(?<naam>${WOORD}) ?[:|/;–-]{1,2} ?${LEEFTIJD} ?(?:jaar|jr\\.?)(?!\\p{L})${NA_LEEFTIJD}`,
  ),
  patroon('kind', 'bekende-naam', `${NAAM}[ \\n]{1,3}${LEEFTIJD} ?${EENHEID}${NA_LEEFTIJD}`),
  patroon('kind', 'bekende-naam', `${NAAM},? \\(?${LEEFTIJD} ?j(?:\\.|\\)|(?= ?[,;.)]| ?\\n| ?$))`),
  patroon('kind', 'bekende-naam', `${NAAM}[;|,\\t] ?${LEEFTIJD} ?(?=[;|,\\t])`),
  patroon(
    'kind',
    'bekende-naam',
    `${NAAM},? \\(?(?:[Ll]eeftijd|[Aa]ged?)[ :]{1,3}(?:van )?${LEEFTIJD}(?: ?${EENHEID})?`,
  ),
  patroon('kind', 'bekende-naam', `${NAAM},? (?:is |fan |van )?${LEEFTIJD}[- ]${EENHEID}[- ](?:old|âld|ald)(?!\\p{L})`),
  patroon('kind', 'bekende-naam', `${LEEFTIJD}[ -]${EENHEID}[ -](?:oude?|old)(?: is)? ${NAAM}`),
  patroon(
    'kind',
    'bekende-naam',
    `${KINDWOORD},? (?:van )?\\(?${LEEFTIJD}(?: ?${EENHEID})?(?: oud)?\\)?,? (?:genaamd |met de naam |die |hij |zij )?(?:heet )?\\(?${NAAM}`,
  ),
  patroon('kind', 'bekende-naam', `${NAAM} (?:is|werd|wordt) [\\p{L} ]{0,16}${LEEFTIJD} geworden`),
  patroon(
    'kind',
    'bekende-naam',
    `${NAAM} (?:werd|wordt) (?:gisteren|vandaag|morgen|onlangs|net|binnenkort) ${LEEFTIJD}(?!\\p{L})`,
  ),
  patroon(
    'kind',
    'bekende-naam',
    `${NAAM} en ${WOORD}${ACHTERNAAM},? \\(?${LEEFTIJD} en ${LEEFTIJD}(?: ?${EENHEID})?\\)?`,
  ),
  patroon(
    'kind',
    'geen',
    `${KINDWOORD} van ${LEEFTIJD}(?: ?${EENHEID})?(?: oud)? (?:uit|te) (?!een |het |de |hun |zijn |haar )[\\p{L}-]{3,30}`,
  ),
  patroon(
    'kind',
    'geen',
    `${KINDWOORD}(?:,? \\(|, )${LEEFTIJD}(?: ?${EENHEID})?\\)?,? (?:(?:uit|te) (?!een |het |de |hun |zijn |haar )[\\p{L}-]{3,30}|\\p{Lu}[\\p{Ll}-]{2,30})`,
  ),
  patroon(
    'kind',
    'geen',
    `${LEEFTIJD}[ -]?jarige? ${KINDWOORD} (?:uit|te) (?!een |het |de |hun |zijn |haar )[\\p{L}-]{3,30}`,
  ),
];
export const NOEMT_LEEFTIJD = new RegExp(`\\d|(?:${TELWOORD}|anderhalf)`);

export const ZONDER_LEEFTIJD: readonly Patroon[] = [
  patroon('kind', 'naam', `${KINDWOORD}(?:,|, genaamd| genaamd| met de naam| heet|, hij heet|, zij heet|:)? ${NAAM}`),
  patroon('kind', 'bekende-naam', `${KINDWOORD} van ${NAAM}`),
  patroon(
    'kind',
    'bekende-naam',
    `${NAAM}(?:,? (?:is )?${LIDWOORD} (?:kleine )?|, |,? (?:een )?(?:${TELWOORD}|\\d{1,2}[ -]?)jarige? )${KINDWOORD}`,
  ),
  patroon('kind', 'bekende-naam', `${KINDWOORD} ?[("'“‘«:–-]{1,2} ?${NAAM}`),
  patroon('kind', 'bekende-naam', `[Kk]leine ${NAAM}`),
  patroon('naam', 'naam', `[Gg]ezin(?:netje)?(?: van)?,? ${NAAM}`),
  // A surname that begins with De or Van reads as the name of an organisation anywhere else.
  patroon(
    'naam',
    'geen',
    `[Gg]ezin(?:netje)? (?:(?:De|Van|Het|Ten|Ter|El|Al)(?: [Dd]e[rn]?)?|van de[rn]?|de) \\p{Lu}\\p{Ll}[\\p{L}'’-]*`,
  ),
  patroon(
    'kind',
    'bekende-naam',
    `(?:[Bb]roertjes|[Zz]usjes|[Bb]roers|[Zz]ussen|[Kk]inderen|[Jj]ongens|[Mm]eisjes|[Pp]leegkinderen|[Zz]oons|[Dd]ochters)[,:]? ${NAAM}(?:, ${WOORD})*(?: en ${WOORD}${ACHTERNAAM})?`,
  ),
  patroon('naam', 'naam-of-verband', `[Ff]am(?:ilie|\\.) ${NAAM}`),
  patroon('kind', 'bekende-naam', `[Tt]weeling,? ${NAAM}(?: en ${WOORD}${ACHTERNAAM})?`),
  patroon('kind', 'bekende-naam', `${OUDERS} van (?:de |het )?(?:kleine |jonge )?${NAAM}`),
  patroon('kind', 'bekende-naam', `${EROMHEEN} van (?:kleine |jonge )?${NAAM}`),
  patroon('kind', 'bekende-naam', `${HULP} (?:van|voor) (?:kleine |jonge )?${NAAM}`),
  patroon('kind', 'bekende-naam', `${PLEK}(?: meer)?(?: beschikbaar| te vinden)? voor ${NAAM}`),
  patroon(
    'kind',
    'bekende-naam',
    `[Vv]oor ${NAAM} (?:is|was|wordt|hebben we|vinden we)(?: er)?(?: nu| nog| dan)* ${PLEK}`,
  ),
  patroon('kind', 'bekende-naam', `${NAAM} ${OUDERS}(?!\\p{L})(?<=['’]?s ${OUDERS})`),
  patroon(
    'kind',
    'bekende-naam',
    `${NAAM},? \\(?(?:(?:zit|zat|uit|in|van|gaat|naar) ){0,2}(?:groep|klas) [1-8](?!\\d)`,
  ),
  patroon(
    'kind',
    'bekende-naam',
    `${NAAM} (?:zit|gaat|leert) (?:op|naar) (?:de |het |een |haar |zijn )?(?:school|basisschool|kleuterschool|vso|sbo)(?!\\p{L})`,
  ),
  patroon(
    'kind',
    'naam',
    `(?:[Mm]y|[Oo]ur|[Hh]is|[Hh]er|[Tt]heir) (?:${LEEFTIJD}[- ]years?[- ]old )?(?:son|daughter|child|boy|girl|grandson|granddaughter)(?:,| named| called)? ${NAAM}`,
  ),
  patroon('kind', 'naam', `[Jj]ongere(?:,? genaamd| met de naam|, hij heet|, zij heet) ${NAAM}`),
];

const MAAND =
  'januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|jan|feb|mrt|apr|jun|jul|aug|sep|sept|okt|nov|dec';
const DATUM = `(?:\\d{1,2} ?[-./ ] ?\\d{1,2} ?[-./ ] ?(?:\\d{4}|\\d{2})(?!\\d)|\\d{4}-\\d{2}-\\d{2}(?!\\d)|[0-3]\\d[01]\\d(?:19|20)\\d{2}(?!\\d)|\\d{1,2} (?:${MAAND})\\.? (?:\\d{4}|'\\d{2})(?!\\d))`;

/** "Twaalf mei tweeduizend elf", "de derde april": a day in words, with its year or without. */
const DAG_IN_WOORDEN = `(?:de |den )?(?:(?:${TELWOORD}|(?:een|twee|drie|vier|vijf|zes|zeven|acht|negen)(?:en|ën)(?:twintig|dertig)|negentien|twintig|dertig|eenendertig)(?:ste|de)?|eerste|derde|achtste)`;
const JAAR_IN_WOORDEN = '(?:twee ?duizend[\\p{L} ]{0,12}|(?:19|20)\\d{2}(?!\\d))';
const DATUM_IN_WOORDEN = `${DAG_IN_WOORDEN} (?:${MAAND})(?:(?: van)? ${JAAR_IN_WOORDEN})?`;

export const FEITEN: readonly { readonly soort: KindSoort; readonly regex: RegExp }[] = [
  {
    soort: 'geboortedatum',
    regex: new RegExp(
      `${VOOR}(?:geboren|geboortedatum|geboortedag|geb\\.? ?dat(?:um)?\\.?|geb\\.?|date of birth|dob|born)(?: is| op| on| (?:te|in) [\\p{L}-]{2,25}(?: op)?|:){0,2} {0,3}(?:${DATUM}|${DATUM_IN_WOORDEN}(?!\\p{L}))`,
      'giu',
    ),
  },
  {
    soort: 'clientnummer',
    regex: new RegExp(
      `${VOOR}(?:client|dossier|patient|jeugdige|pupil|leerling)[- ]?(?:nummer|nr\\.?|id|#)(?: (?:van )?(?:het |de |dit |deze )?(?:kind|jeugdige|jongere|client|jongen|meisje))?(?: is| van| met)?[ :#=]{0,4}(?![A-Z]-20\\d{2}-\\d{4}(?!\\d)|RIB-|PB-)(?=[\\p{L}./-]{0,6}\\d)[\\p{L}\\d][\\p{L}\\d./-]{2,24}`,
      'giu',
    ),
  },
  { soort: 'clientnummer', regex: clientcijfers },
  {
    soort: 'geboortedatum',
    regex: new RegExp(
      `${VOOR}${KINDWOORD}(?:[^.\\n]|(?<=\\p{Lu})\\.){0,40}? geboren(?: is)? (?:in )?(?:19|20)\\d{2}(?!\\d)`,
      'gu',
    ),
  },
];

/** Whose birth date it is, straight before it. */
export const NAAM_VOOR_GEBOORTE = new RegExp(
  `${VOOR}\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,24}${ACHTERNAAM},? \\(?(?=(?:[Gg]eboren|[Gg]eb\\.?|[Gg]eboortedatum)(?!\\p{L}))`,
  'gu',
);

/** A listed first name with the year of birth of somebody who can be a child now. */
export const NAAM_JAAR = new RegExp(
  `${VOOR}${NAAM},? ?\\(?(?:geb\\.?|geboren(?: in)?|bj\\.?|bouwjaar|born in|°|\\*) ?(?:200[4-9]|201\\d|202\\d)(?!\\d)\\)?`,
  'gu',
);

/** Initials or a first name, a surname and the year of birth of a child in brackets: "L. de Vries (2012)". */
export const KIND_JAAR = new RegExp(
  `${VOOR}(?<naam>${WOORD}|${INITIALEN})${ACHTERNAAM.replace('{0,2}', '{1,2}')},? ?\\( ?(?:200[4-9]|201\\d|202[0-3]) ?\\)`,
  'gu',
);

/** A listed first name with a date straight behind it, which in a talk about a child is the birth date. */
export const NAAM_DATUM = new RegExp(`${VOOR}${NAAM}[, ]{0,2}(?:\\( ?)?\\*? ?${DATUM}(?: ?\\))?`, 'gu');
