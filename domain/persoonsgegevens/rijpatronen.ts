/** Children named in a row, by what has to be done with them, by their people, or by initials with a small word between. */
import { ACHTERNAAM, INITIALEN, LEEFTIJD, EENHEID, NAAM, OUDERS, patroon } from './kindpatronen';
import type { Patroon } from './kindpatronen';
import { KINDWOORD } from './zinnen';

const KINDEREN =
  '(?:[Kk]inderen|[Jj]ongeren|[Cc]lienten|[Jj]ongens|[Mm]eisjes|[Mm]eiden|[Jj]eugdigen|[Pp]leegkinderen|[Bb]roertjes|[Zz]usjes|[Bb]roers|[Zz]ussen|[Pp]upillen|[Bb]ewoners|[Tt]weeling)';
const EIGENNAAM = "\\p{Lu}\\p{Ll}[\\p{L}'’-]{1,24}";
const NOG_EEN = `(?:kleine )?${EIGENNAAM}${ACHTERNAAM}`;
/** "Tim", "Tim en Sara", "Mohammed, Sem en Fleur": one of them has to be a first name that we know. */
const RIJ = `(?<naam>(?<rij>${NOG_EEN}(?:, ${NOG_EEN}){0,8}(?:,? en ${NOG_EEN})?))`;
const OP_DE_GROEP = '(?:op|in|bij|van) (?:de|die|deze|onze) (?:leef|woon|crisis)?groep';
const TUSSEN = '(?:van|de|der|den|het|el|al|ten|ter|v\\.?d\\.?)';
/** "K. van D.", "M el H": nobody writes the name of a grown-up so. */
const LETTERS_MET_TUSSEN = `\\p{Lu}\\.? ?(?:${TUSSEN} ){1,3}\\p{Lu}(?:\\.|(?!\\p{L}))`;
const BIJWOORDEN = '(?:nu |nog |ook |al |weer |dan |alleen |straks |onder andere )*';
/** Who has work has no place to wait for: "bestuurder Max van Dijk staat op de wachtlijst". */
const GEEN_FUNCTIE =
  '(?<!(?:bestuurder|directeur|wethouder|voorzitter|accountant|curator|collega|manager|inkoper|burgemeester) )';
/** Behind "Sanne van 3" stands what there are three of. */
const GEEN_AANTAL =
  "(?!\\d| ?(?:tot|t/m|tm|-|%|:\\d|[.,]\\d|uur|procent|euro|miljoen|ton|duizend|fte)| \\p{Ll}+(?:en|s|'s|’s|ers|a's)(?!\\p{L}))";
const SCHOOL = '(?:basisschool|school|obs|cbs|rkbs|pcbs|kindcentrum|ikc|sbo|vso|daltonschool|montessorischool)';
const AANSPREEK = '(?:wethouder|burgemeester|raadslid|mevrouw|meneer|mevr\\.?|mw\\.?|dhr\\.?|de heer|familie|fam\\.?)';
const MET_HOOFDLETTER = "(?:(?:van|de|der|den|el|al|De|Van|Den|El|Al) ){0,3}\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
/** A surname that nobody gave a capital, known by how it ends. */
const KLEINE_ACHTERNAAM =
  '(?:(?:van|de|der|den|el|al) ){0,3}\\p{Ll}{2,16}(?:sen|stra|inga|sma|dijk|berg|veld|huis|mans|aars|boom|hof|ink|man|ema)(?!\\p{L})';
/** A family that owns something, or has a gezinshuis, is an aanbieder. */
const EIGENDOM =
  '(?:eigena|eigendom|aande|bestuur|bedrijf|onderneming|opgericht|oprichter|gezinshuis|boerderij|zorghoeve|logeerhuis|praktijk|in handen)';
const GEEN_EIGENAAR = `(?<!${EIGENDOM}[^.\\n]{0,30})`;
const WORDT_GEEN_EIGENAAR = `(?![^.\\n]{0,40}${EIGENDOM})`;

/** What can stand behind an age and not behind a number of things. */
const ZEGT_IETS_VAN_IEMAND =
  '(?= (?:heeft|is|moet|kan|gaat|wil|slaapt|zit|woont|krijgt|staat|verblijft|wordt|was|had|mag|wacht|loopt|zoekt|kreeg|wilde|moest|kon|ging|raakt|die|wie)(?!\\p{L})|[,;!?]|\\.(?: |$)| ?$| ?\\n)';
const VELEN = '(?:[Cc]lienten|[Jj]ongeren|[Kk]inderen|[Jj]eugdigen|[Pp]upillen|[Bb]ewoners|[Jj]ongens|[Mm]eisjes)';
/** Nothing that says who it is: "zorgen om Fenna Zorg", "voor Finn van beleid". */
const EN_VERDER_NIETS = '(?= ?$| ?[.!?\\n]| (?:en|want|omdat|als) (?:hij|zij|ze|haar|zijn|er|de groep))';

/** Somebody's own child, of whom is said where he lives or waits: a daughter of a concern does neither. */
const EIGEN_KIND =
  "(?:[Mm]ijn|[Oo]nze|[Oo]ns|[Mm]'?n) (?:(?:oudste|jongste|enige|kleine) )?(?:zoon|dochter|zoontje|dochtertje|kleinzoon|kleindochter|kleinkind|kindje|neefje|nichtje|pleegkind|pleegzoon|pleegdochter|broertje|zusje)";

export const RIJPATRONEN: readonly Patroon[] = [
  patroon(
    'kind',
    'geen',
    `${EIGEN_KIND},? (?:zit|zat|woont|woonde|verblijft|slaapt|logeert|wacht|(?:staat|krijgt)(?= [^.\\n]{0,40}(?:wachtlijst|hulp|zorg|behandeling|begeleiding|therapie|plek)))(?!\\p{L})`,
  ),
  patroon('kind', 'bekende-in-rij', `${KINDEREN}(?: ${OP_DE_GROEP})?(?: (?:zijn|heten|waren)|[,:])? ${RIJ}`),
  patroon(
    'kind',
    'bekende-in-rij',
    `${OP_DE_GROEP} (?:zitten|zit|wonen|woont|verblijven|verblijft|slapen) ${BIJWOORDEN}${RIJ}`,
  ),
  patroon(
    'kind',
    'geen',
    `(?<!(?:bij|van|aanbieders?|stichting) )${EIGENNAAM}(?:, ${EIGENNAAM})+ en ${EIGENNAAM} (?:op|in|uit|van) groep [1-8](?!\\d)`,
  ),
  patroon('kind', 'naam', `(?:[Bb]roertjes|[Zz]usjes|[Tt]weeling) ${NAAM}`),
  patroon('kind', 'bekende-naam', `[Jj]ongere,? ${NAAM}`),
  patroon(
    'kind',
    'geen',
    `[Jj]ongere[,:]? (?:\\([^)\\n]{0,20}\\) )?(?:${INITIALEN}|${LETTERS_MET_TUSSEN})(?: ?${MET_HOOFDLETTER})?`,
  ),
  patroon('kind', 'geen', `${LETTERS_MET_TUSSEN},? {0,2}\\( ?${LEEFTIJD} ?(?:${EENHEID})? ?\\)`),
  patroon('kind', 'geen', `(?:${LETTERS_MET_TUSSEN}|${INITIALEN}), ?${LEEFTIJD}(?= ?[,;)])`),
  // "K.B. van 14 heeft nog geen plek": of an aanbieder nobody says what it has behind a bare number.
  patroon(
    'kind',
    'geen',
    `(?<![.])(?!(?:R\\.? ?v\\.? ?[TBC]|[BN]\\.? ?V)\\.)(?:\\p{Lu}\\.(?: ?(?:\\p{Lu}|\\p{Ll}{1,3})\\.){0,4}|${LETTERS_MET_TUSSEN}) (?:van|fan) (?:pas |bijna |nu |net )?${LEEFTIJD}${ZEGT_IETS_VAN_IEMAND}`,
  ),
  patroon(
    'naam',
    'bekende-naam',
    `(?<=${VELEN}[^.;\\n]{0,50},? (?:waaronder|onder wie|zoals|te weten|namelijk) (?:ook )?)${NAAM}(?! (?:van (?:de|het) )?(?:zorg|jeugd|holding|bv))`,
  ),
  patroon(
    'naam',
    'bekende-naam',
    `(?<=(?:ons|mij|me|zich|heel|grote|veel) zorgen (?:om|over) )(?<naam>\\p{Lu}\\p{L}+)${EN_VERDER_NIETS}`,
  ),
  patroon(
    'naam',
    'bekende-naam',
    `(?<=iets (?:doen|regelen|vinden|betekenen) voor )(?<naam>\\p{Lu}\\p{L}+)${EN_VERDER_NIETS}`,
  ),
  patroon(
    'naam',
    'bekende-naam',
    `(?<=(?:[Hh]et|[Dd]it|[Dd]at) gaat (?:me |mij |ons )?(?:om|over) )(?<naam>\\p{Lu}\\p{L}+)(?=,? (?:die|hij|zij|ze) (?:zit|zat|woont|slaapt|verblijft|moet (?:weg|eruit|uit|naar)))`,
  ),
  patroon('kind', 'bekende-naam', `${NAAM} (?:van|fan) (?:pas |bijna |nu |net )?(?:[1-9]|1\\d|2[0-2])${GEEN_AANTAL}`),
  patroon(
    'kind',
    'bekende-naam',
    `${GEEN_FUNCTIE}${NAAM} (?:staat|stond) (?:[\\p{L}\\d]+ ){0,6}op (?:de|een|onze|hun) wachtlijst`,
  ),
  patroon(
    'kind',
    'bekende-naam',
    `(?:[Ww]at|[Ww]aar) (?:moet|moeten|kan|gaat) (?:(?:er|we|dan|nu|straks) )*(?:met )?${NAAM} (?:\\p{L}+ ){0,2}(?:heen|naartoe|naar toe|gebeuren|wonen|slapen)(?!\\p{L}| met)`,
  ),
  patroon('kind', 'bekende-naam', `(?<naam>\\p{L}[\\p{L}'’-]{1,24}?)['’]?s ${OUDERS}(?!\\p{L})`),
  patroon(
    'kind',
    'geen',
    `${KINDWOORD} (?:uit|in|van) (?:groep|klas) [1-8] (?:van|op|bij) (?:de |het )?${SCHOOL}(?: (?:de |het |'t )?\\p{Lu}[\\p{L}'’-]*){0,3}`,
  ),
  patroon(
    'kind',
    'geen',
    `${KINDWOORD} (?:uit|te) \\p{Lu}[\\p{L}-]+(?: \\p{Ll}+){0,6} van (?:pas |bijna )?${LEEFTIJD}${GEEN_AANTAL}`,
  ),
  // Initials with the birth date of somebody who can be a child: of a grown-up nobody writes it so.
  patroon(
    'kind',
    'geen',
    `(?:\\p{Lu}\\. ?)(?:(?:\\p{L}\\.|${TUSSEN}) ?){1,4}(?<=\\p{Lu}\\.? ?),? ?\\(?(?:geb\\.? )?\\d{1,2}[-./]\\d{1,2}[-./](?:200[4-9]|201\\d|202[0-3])(?!\\d)`,
  ),
  patroon('kind', 'geen', `(?:${KINDWOORD}|[Kk]inderen) van (?:de |onze )?${AANSPREEK} ${MET_HOOFDLETTER}`),
  patroon('naam', 'naam', `${GEEN_EIGENAAR}[Ff]am(?:ilie|\\.) ${NAAM}${WORDT_GEEN_EIGENAAR}`),
  patroon(
    'naam',
    'geen',
    `${GEEN_EIGENAAR}[Ff]am(?:ilie|\\.) (?:(?:De|Van|Het|Ten|Ter|El|Al)(?: [Dd]e[rn]?)?|van de[rn]?|de) \\p{Lu}\\p{Ll}[\\p{L}'’-]*${WORDT_GEEN_EIGENAAR}`,
  ),
  patroon('naam', 'verband', `[Ff]am(?:ilie|\\.) (?<naam>${KLEINE_ACHTERNAAM})`),
  patroon('kind', 'bekende-naam', `${KINDWOORD},? (?<naam>\\p{Ll}{2,24}) ${KLEINE_ACHTERNAAM}`),
];
