/** Words that people say while they look for words, and that a phone writes down: what is kept is what they tell. */

/** Sounds, wherever they stand. */
const GELUID = /(?<![\p{L}\p{N}'’-])(?:u+h+m*|eu+h+m*|e+h+m*|h+m{2,}|tsja|tja)(?![\p{L}\p{N}'’-])[,. …]*/giu;
/** Behind what is told, or between two marks. */
const TUSSENIN =
  /,? (?:zeg maar|zal ik maar zeggen|om het zo maar te zeggen)(?=[,.!]|$)|, weet je(?: wel)?(?=[,.!]|$)|,? (?:ehm?|uhm?)(?=[.!]*$)/giu;

/** Somebody has to think first. */
const DENKT =
  'even kijken|even denken|eens kijken|eens even kijken|even nadenken|moet ik even denken|dan moet ik even denken|laat me even denken|laat me denken|laat me even kijken|laat eens kijken|hoe zal ik het zeggen|hoe zeg je dat|hoe moet ik het zeggen|hoe leg ik het uit|let me think|let me see';
/** In front of what somebody tells. */
const AANLOOP = `nou ja|nou|zeg maar|${DENKT}`;
/** These begin other sentences as well: only with a mark behind them. */
const AANLOOP_MET_TEKEN = 'goed|nou goed|kijk|weet je|weet je wel|well';
/** "Ja" answers, where a yes is asked for. */
const MET_JA =
  'ja nou ja|ja nou|ja weet ik veel|ja weet ik niet|ja zeg maar|ja hoe zal ik het zeggen|ja even kijken|ja luister|weet ik veel';
const MET_JA_EN_TEKEN = 'ja goed|ja wacht|ja kijk';

const TEKEN = /\s*(?:[,;]|\.{2,}|…)\s*/.source;
const DRIE_WOORDEN = /\s+(?=\S+ \S+ \S)/.source;
const los = (woorden: string): RegExp => new RegExp(`^(?:${woorden})(?: hoor)?(?:${TEKEN}|${DRIE_WOORDEN})`, 'iu');
const metTeken = (woorden: string): RegExp => new RegExp(`^(?:${woorden})(?: hoor)?${TEKEN}`, 'iu');

const altijd = [los(AANLOOP), metTeken(AANLOOP_MET_TEKEN)];
/** "Ja nou, zeker": the yes stays. */
const ACHTER_JA = /^(ja|nee)(?: nou ja| nou| kijk| hoor eens| zeg maar)+[,. …]+(?=\p{L})/iu;
/** "Ja nou, even kijken hoor, sinds januari": who has to think first said no yes yet, also where one is asked for. */
const JA_EN_DENKT = new RegExp(
  `^(?:ja|nee)(?: nou ja| nou)?[,\\s]+(?=(?:${DENKT})(?: hoor)?(?:${TEKEN}|${DRIE_WOORDEN}))`,
  'iu',
);
const geenJaGevraagd = [los(MET_JA), metTeken(MET_JA_EN_TEKEN), ...altijd];

/** The same text where it is nothing else. `jaGevraagd`: "ja" may be the answer. */
export function zonderVulwoorden(tekst: string, jaGevraagd = true): string {
  const zonder = tekst
    .replace(GELUID, (geluid: string, plek: number) => (tussenGetallen(tekst, plek, geluid.length) ? geluid : ''))
    .replace(TUSSENIN, '')
    .trim();
  if (!zegtIets(zonder)) return tekst;
  const kort = zonderAanloop(zonder.replace(JA_EN_DENKT, ''), jaGevraagd ? altijd : geenJaGevraagd);
  return kort.replace(ACHTER_JA, '$1, ');
}

/**
 * "60, eh 16 jeugdigen", "per 1 mei, eh 1 juni": without it two numbers would stand there, and one was taken back. Groups of a longer number have no word beside
 * them, and come together: who dictates a BSN may not hide it with a sound.
 */
const MEESTE_CIJFERS = 6;
const tussenGetallen = (tekst: string, plek: number, lengte: number): boolean => {
  const [voor, na] = [tekst.slice(0, plek), tekst.slice(plek + lengte)];
  const woordErbij = /\d \p{L}{3,}[^.!?\n]{0,20},? $/u.test(voor) || /^\d{1,2} \p{L}{3,}/u.test(na);
  return (
    woordErbij &&
    /\d[^.!?\n]{0,24},? $/.test(voor) &&
    /^\d/.test(na) &&
    tekst.replace(/\D/g, '').length <= MEESTE_CIJFERS
  );
};

const zegtIets = (tekst: string): boolean => /[\p{L}\p{N}]/u.test(tekst);

function zonderAanloop(tekst: string, vormen: readonly RegExp[]): string {
  const vorm = vormen.find((een) => een.test(tekst) && zegtIets(tekst.replace(een, '')));
  return vorm === undefined ? tekst : zonderAanloop(tekst.replace(vorm, ''), vormen);
}
