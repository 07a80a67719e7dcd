/** How many children, young people, clients or places: only what is counted in those, never staff or other things. */
import { getal, GETAL } from './getal';
import { stukjes } from './stukje';
import type { Stukje } from './stukje';

const TELBAAR = `(?:jeugdigen?|jgd(?:n|en|s)?\\.?|kinderen|kids|kdrn|children|jongeren|clienten|client|clients|gezinnen|pleegkinderen|pupillen|tieners|plekken|plaatsen|bedden|patienten|pleeggezinnen|behandelplekken|opvangplekken|verblijfsplekken|woonplekken|crisisplekken|jongens|meisjes|meiden|pubers|kleuters|peuters|leerlingen|scholieren|jongvolwassenen|bewoners|in (?:behandeling|zorg|begeleiding|verblijf))`;
/** "120 kwetsbare jeugdigen", "40 van de 60 kinderen" (the first number is what it is about). */
const TUSSEN = `(?:\\s(?:van\\s(?:de|onze|hun)\\s(?:${GETAL}\\s)?)?(?:[a-z]+e\\s){0,2}|\\s)`;
/** "Een zestigtal jeugdigen". */
const PATROON = new RegExp(
  `(?<![\\w.,-])(?:een\\s(?=[a-z]+tal\\s))?(${GETAL})(?:tal)?${TUSSEN}${TELBAAR}(?![a-z])`,
  'g',
);
/** "Een kind of acht" is about eight of them, and not one. */
const OF = new RegExp(
  `(?<![\\w-])(?:een|n) (?:kind|jongere|jeugdige|client|gezin|pleegkind|pupil|tiener|bewoner|leerling|plek|bed) of (${GETAL})(?![a-z0-9])`,
  'g',
);
/** "Een leefgroep van 12 moet dicht": how many live there. A group of gemeenten or aanbieders says so behind it. */
const GROEP_VAN = new RegExp(
  `(?<![a-z])(?:leef|woon|crisis|behandel|logeer)?groep van (${GETAL})(?= ?(?:$|[.,;:!?)]|(?:moet|moeten|gaat|gaan|wordt|worden|zit|zitten|heeft|staat|sluit|valt|kan|kunnen|is|dicht|bij|in|op|en|zonder|die)(?![a-z])))`,
  'g',
);
/** "Geen 20 jongeren maar 30": the second is what is meant. */
const MAAR = new RegExp(
  `(?<![a-z])(?:geen|niet) ${GETAL}(?:\\s(?:[a-z]+e\\s)?${TELBAAR})?,? maar (${GETAL})(?![\\w.,-]*\\d)`,
  'g',
);
const MAANDEN = new RegExp(`(?<![\\w.,-])(${GETAL})\\smaanden(?![a-z])`, 'g');

const heel = (m: RegExpExecArray): number | null => {
  const waarde = getal(m[1] ?? '');
  return waarde !== null && Number.isInteger(waarde) && waarde > 0 ? waarde : null;
};

/** "30 à 40 kinderen", "tussen de 30 en 40 jeugdigen": two numbers, and choosing one would be making it up. */
const BEREIK = new RegExp(`(?<![\\w.,-])(?:tussen (?:de )?${GETAL} en|${GETAL} ?(?:a|tot|of|-|/)) ?(?:de )?(?:wel )?$`);
/** "Twee dozijn kinderen". */
const MEER_DOZIJN = /(?<![a-z])(?:twee|drie|vier|vijf|half|paar|\d+) dozijn$/;
const VLAKBIJ = 40;
const enige = (m: RegExpExecArray): number | null =>
  m[1] === 'een' ||
  MEER_DOZIJN.test(m.input.slice(0, m.index + 'dozijn'.length)) ||
  BEREIK.test(m.input.slice(Math.max(0, m.index - VLAKBIJ), m.index))
    ? null
    : heel(m);

/** "een jongere" is one child, not a count: that word is handled by the referral. */
export const aantallen = (tekst: string): Stukje<number>[] => {
  const verbeterd = stukjes(tekst, MAAR, heel);
  if (verbeterd.length > 0) return verbeterd;
  return [OF, GROEP_VAN]
    .flatMap((patroon) => stukjes(tekst, patroon, heel))
    .concat(stukjes(tekst, PATROON, enige))
    .sort((een, ander) => een.begin - ander.begin);
};

/** "al zes maanden niet gesproken": the count of the overview of talks. */
export const maanden = (tekst: string): number | undefined => stukjes(tekst, MAANDEN, heel)[0]?.waarde;

/** What a number may be followed by when it is the answer to "how many": an end, a hesitation, a whole, or the young people themselves. */
const NA_HET_AANTAL =
  /^(?:tal|tallen)? ?(?:$|[.,;:!?)/]|(?:a|of zo|of iets|tot|en|maar|want|denk|dacht|denken|schat|schatten|gok|gokken|geloof|meen|stuks?|ongeveer|ongev|circa|ca|zo|zoiets|ofzo|in|bij|uit|van|hier|nu|op|die|dat|verspreid|verdeeld|totaal|geschat|plus|minimaal|maximaal|minstens|hooguit|zeker|misschien|waarschijnlijk|volgens|ik|we|wij|weet|is|zijn|dit|per|personen|mensen|man|pers|geplaatst\w*|verwezen|jgd\w*|jeugd\w*|kind\w*|jonger\w*|client\w*|gezin\w*|pupil\w*|peuter\w*|kleuter\w*|tiener\w*|puber\w*|jongen\w*|meisj\w*|meiden|plek\w*|bed\w*|plaatsen)(?![a-z]))/;
/** A number that is the name of something else, or an age: "vraag 8", "trede 3", "een jongen van twaalf". */
const ERVOOR =
  /(?<![a-z])(?:(?:vraag|punt|nummer|nr|groep|locatie|fase|versie|artikel|trede|bladzijden?|bladzij|blz|paginas?|pag|page|p|blad|bijlage|hoofdstuk|paragraaf|alinea|regel|kolom|tabel|figuur|grafiek|sectie|deel|onderdeel|stap|kamer|etage|verdieping|huisnummer|nummers)\.?|[a-z]*(?:kind|jongen|jongetje|meisje|jongere|jeugdige|leerlinge?|zoon|dochter|oudste|jongste) van) $/;
/** Who says more than this tells something else. */
const MEESTE_WOORDEN = 12;
const EEN_GETAL = new RegExp(`(?<![a-z0-9.,-])(${GETAL})(?=(?:tal|tallen)?(?![a-z0-9]))`, 'g');

/** "30", "een stuk of dertig", "een veertigtal", "ik schat 20": the only number of an answer that is asked to be one. Dates and amounts were taken out. */
export const enigAantal = (zonderAnders: string): number | null => {
  if (zonderAnders.trim().split(/\s+/).length > MEESTE_WOORDEN) return null;
  const [enige, nogEen] = stukjes(zonderAnders, EEN_GETAL, (m) => (m[1] === 'een' ? null : getal(m[1] ?? '')));
  if (enige === undefined || nogEen !== undefined || !Number.isInteger(enige.waarde) || enige.waarde < 0) return null;
  const past = !ERVOOR.test(zonderAnders.slice(0, enige.begin)) && NA_HET_AANTAL.test(zonderAnders.slice(enige.eind));
  return past ? enige.waarde : null;
};
