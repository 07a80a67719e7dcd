/** What is said of one child and of no organisation: then the word it is said of is a name, also when no list holds it. See docs/adr/0155. */
import { LEEFTIJD } from './kindpatronen';

export interface Gezegde {
  /** The verb, in the singular: of "jongeren moeten" nobody is named. */
  readonly werkwoord: string;
  /** What has to stand with it; alternatives of a pattern with the flag `u`. */
  readonly rest: readonly string[];
  readonly voorbeelden: readonly string[];
}

const FAMILIE =
  '(?:ouders?|moeder|vader|mama|papa|oma|opa|tante|oom|grootouders|broer|broertje|zus|zusje|pleegouders?|pleegmoeder|pleegvader|stiefvader|stiefmoeder)';
const BIJ_FAMILIE = `(?:bij|naar|met) (?:zijn|haar|z'n|d'r|een|de) (?:eigen |andere )?${FAMILIE}`;
/** Where a child lives; not `pand` or `locatie`, to which an organisation moves. */
const WOONPLEK =
  '(?:gezin|pleeggezin|gezinshuis|leefgroep|woongroep|crisisgroep|crisisopvang|crisisplek|opvanggezin|logeerhuis)';
const SCHOOL = '(?:school|basisschool|middelbare school|kinderdagverblijf|dagbesteding|peuterspeelzaal|vso|sbo)';
const NAAR_WOONPLEK = [
  `naar (?:een |het |de )?(?:ander|andere|nieuw|nieuwe|vaste|tijdelijke|gesloten)? ?${WOONPLEK}`,
  'naar een (?:ander|nieuw) huis',
  'naar een andere (?:groep|school|klas)(?! voor)',
];
const EINDE = '(?= ?[.,;:!?)]| ?\\n| ?$| (?:en|maar|dus|want|als|toen|sinds) )';

/** "Wordt een vier", "is twee geworden": so people speak of a trede as well. */
const GEEN_TREDE = '(?!(?:[1-5]|een|twee|drie|vier|vijf)(?![\\d\\p{L}]))';

export const gezegden: readonly Gezegde[] = [
  {
    werkwoord: 'is|was|wordt|werd',
    rest: [
      `${GEEN_TREDE}${LEEFTIJD}(?: geworden)?${EINDE}`,
      'weggelopen (?:van (?:de groep|huis|school)|uit (?:de|het|een) (?:groep|gezinshuis|pleeggezin|instelling|leefgroep))',
      'uit huis geplaatst',
      `(?:overgeplaatst|doorgeplaatst|geplaatst) (?:naar|in|op) (?:een |het |de )?(?:andere |ander |nieuwe )?(?:${WOONPLEK}|groep)`,
      '(?:thuisgebracht|zwanger|suïcidaal|suicidaal|hoogbegaafd|leerplichtig)',
      '(?:mishandeld|misbruikt|aangerand|gepest|geslagen)',
      `(?:zijn|haar) (?:voogd|juf|mentor|kamer|bed|pleegouders|knuffel) kwijt`,
    ],
    voorbeelden: ['Kyrano is net twaalf geworden', 'Mazine is weggelopen van de groep'],
  },
  {
    werkwoord: 'heeft|had|kreeg',
    rest: [
      '(?:adhd|add|autisme|asperger|ptss|een trauma|hechtingsproblemen|een hechtingsstoornis|een eetstoornis|anorexia)(?![-\\p{L}]| als)',
      '(?:suïcidale|suicidale) gedachten|nachtmerries|paniekaanvallen|driftbuien|woedeaanvallen|woede-uitbarstingen',
      'een (?:broertje|zusje|tweelingbroer|tweelingzus)(?! van)',
      'nergens (?:meer )?(?:om te slapen|een bed)',
    ],
    voorbeelden: ['Mazine heeft adhd', 'Kyrano had weer nachtmerries'],
  },
  {
    werkwoord: 'woont|woonde|slaapt|sliep|logeert|verblijft|verbleef|blijft|zit|zat',
    rest: [BIJ_FAMILIE, 'op de (?:crisis|leef|woon)?groep'],
    voorbeelden: ['Mazine woont weer bij haar vader', 'Kyrano zit op de crisisgroep'],
  },
  {
    werkwoord: 'woont|woonde|slaapt|logeert|verblijft|verbleef',
    rest: [
      `(?:in|op) (?:een |het |de )?(?:andere |ander |nieuwe |gesloten )?${WOONPLEK}`,
      'slecht|op straat|op de bank|in de auto',
    ],
    voorbeelden: ['Mazine woont nu in een gezinshuis', 'Kyrano slaapt slecht'],
  },
  {
    werkwoord: 'zit|zat|gaat|ging',
    rest: [
      '(?:in|naar) groep [1-8](?!\\d)',
      '(?:in|naar) de (?:brugklas|kleuterklas|eindexamenklas)',
      '(?:in|op) (?:de )?(?:havo|vwo|vmbo|gymnasium|mavo)',
      'op het (?:speciaal onderwijs|vso|sbo|praktijkonderwijs)',
    ],
    voorbeelden: ['Mazine zit nog in groep 4', 'Kyrano gaat naar de brugklas'],
  },
  {
    werkwoord: 'gaat|ging|moet|moest|mag|kan|kon|wil|wilde|zou|durft|durfde|hoeft|komt|vertrekt|verhuist',
    rest: [
      ...NAAR_WOONPLEK,
      `naar ${SCHOOL}`,
      BIJ_FAMILIE,
      'naar huis|naar een kamertraining',
      'thuis (?:wonen|blijven|slapen)',
      '(?:niet meer|niet verder) leven',
      '(?:zijn|haar) kamer uit',
    ],
    voorbeelden: ['Mazine moet vrijdag naar een ander huis', 'Volgende week gaat Kyrano niet naar school'],
  },
  {
    werkwoord: 'mist|miste|verloor',
    rest: [`(?:zijn|haar|z'n|d'r) (?:${FAMILIE}|juf|meester|vriendjes|vriendinnetjes|klas|groep)`],
    voorbeelden: ['Mazine mist haar oma'],
  },
  {
    werkwoord: 'krijgt|kreeg|slikt',
    rest: [
      '(?:medicatie|medicijnen|ritalin|emdr|EMDR|speltherapie|therapie)(?![^.!?\\n]{0,60}(?:vergoed|betaald|ingekocht|geleverd|gefinancierd|rond|voor|die))',
    ],
    voorbeelden: ['Mazine krijgt geen medicatie meer', 'Kyrano slikt ritalin'],
  },
  {
    werkwoord: 'eet|drinkt|plast|huilt|snijdt|verwondt|beschadigt|spijbelt|blowt',
    rest: ['(?:meer|slecht|niet|veel|elke nacht|in (?:zijn |haar )?bed|zich|zichzelf|op school)'],
    voorbeelden: ['Mazine eet niet meer', 'Kyrano snijdt zichzelf'],
  },
];

/** Two of a family in one breath: "Mazine en haar zusje". */
export const MET_EEN_KIND = `en (?:zijn|haar|z'n|d'r) (?:${FAMILIE}|tweelingbroer|tweelingzus)(?!\\p{L})`;

/** When, how long, how much, on whose word: all that may stand between. An object may not: "Boei moet jongeren naar een pleeggezin brengen" names nobody. */
export const ERTUSSENIN =
  "(?:nu|al|pas|net|weer|nog|steeds|niet|nooit|geen|meer|langer|ook|dan|toen|dus|toch|wel|zo|heel|erg|echt|bijna|inmiddels|ineens|opeens|plotseling|tijdelijk|voorlopig|direct|acuut|snel|spoedig|terug|opnieuw|eigenlijk|helaas|zelf|daarom|hierdoor|daardoor|altijd|vaak|soms|elke|iedere|vandaag|morgen|gisteren|vanavond|vannacht|overmorgen|binnenkort|eerst|zonder|volgende|vorige|deze|komende|afgelopen|sinds|per|vanaf|over|in|na|voor|een(?= (?:paar|half|jaar|dag|week|maand|tijd|nacht))|twee|drie|vier|vijf|zes|paar|enkele|dag|dagen|week|weken|maand|maanden|jaar|half|halfjaar|tijd|weekend|nacht|avond|zomer|kerst|vakantie|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|\\d{1,2}|(?:van|door) (?:de |het |zijn |haar )?(?:rechter|politie|voogd|ouders|moeder|vader|school|\\p{Lu}[\\p{L}'’-]{2,24}))";

/** Nobody's name, and a sentence about people begins with it. */
export const GEEN_NAMEN: ReadonlySet<string> = new Set(
  `iedereen niemand iemand personeel directie bestuurder directeur wethouder vader moeder oma opa tante oom broer zus broertje zusje ouder voogd begeleider
  behandelaar jeugdbeschermer gezinsvoogd mentor opvang wonen kindje peuter kleuter baby tiener puber meid vrouw man mevrouw meneer dhr mevr pleegmoeder
  pleegvader stiefvader stiefmoeder pleegdochter pleegzoon kind jongen meisje pleegkind zoon dochter client cliënt degene eentje ander andere hier daar er nu dan toen vandaag morgen gisteren soms
  straks zo ook niet nog al eerst daarna daarom hierdoor daardoor inmiddels helaas opeens ineens volgens omdat doordat hoewel terwijl zodat tot met zonder`
    .trim()
    .split(/\s+/),
);
