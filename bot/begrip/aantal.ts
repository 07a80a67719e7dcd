/** How many children, young people, clients or places: only what is counted in those, never staff or other things. */
import { getal, GETAL } from './getal';
import { effen, kaal } from './normaliseer';
import { stukjes } from './stukje';
import type { Stukje } from './stukje';

const TELBAAR = `(?:jeugdigen?|jgd(?:n|en|s)?\\.?|kinderen|kids|kdrn|children|jongeren|clienten|client|clients|gezinnen|pleegkinderen|pupillen|tieners|plekken|plaatsen|bedden|patienten|pleeggezinnen|behandelplekken|opvangplekken|verblijfsplekken|woonplekken|crisisplekken|jongens|meisjes|pubers|kleuters|peuters|leerlingen|scholieren|jongvolwassenen|bewoners|in (?:behandeling|zorg|begeleiding|verblijf))`;
/** "120 kwetsbare jeugdigen", "40 van de 60 kinderen" (the first number is what it is about). */
const TUSSEN = `(?:\\s(?:van\\s(?:de|onze|hun)\\s(?:${GETAL}\\s)?)?(?:[a-z]+e\\s){0,2}|\\s)`;
/** "Een zestigtal jeugdigen". */
const PATROON = new RegExp(
  `(?<![\\w.,-])(?:een\\s(?=[a-z]+tal\\s))?(${GETAL})(?:tal)?${TUSSEN}${TELBAAR}(?![a-z])`,
  'g',
);
const MAANDEN = new RegExp(`(?<![\\w.,-])(${GETAL})\\smaanden(?![a-z])`, 'g');

const heel = (m: RegExpExecArray): number | null => {
  const waarde = getal(m[1] ?? '');
  return waarde !== null && Number.isInteger(waarde) && waarde > 0 ? waarde : null;
};

/** "een jongere" is one child, not a count: that word is handled by the referral. */
export const aantallen = (tekst: string): Stukje<number>[] =>
  stukjes(tekst, PATROON, (m) => (m[1] === 'een' ? null : heel(m)));

/** "al zes maanden niet gesproken": the count of the overview of talks. */
export const maanden = (tekst: string): number | undefined => stukjes(tekst, MAANDEN, heel)[0]?.waarde;

/** "een stuk of dertig", "een veertigtal": the only number in words of an answer that is asked to be one. */
export const enigAantal = (tekst: string): number | null => {
  if (/\d/.test(tekst)) return null;
  const getallen = kaal(effen(tekst))
    .split(/[^a-z0-9.,]+/)
    .map((woord) => woord.replace(/(?<=[a-z])tal(?:len)?$/, '').replace(/[.,]+$/, ''))
    .filter((woord) => woord !== 'een' && woord !== '')
    .flatMap((woord) => getal(woord) ?? []);
  const [enige] = getallen;
  return enige !== undefined && getallen.length === 1 && Number.isInteger(enige) && enige > 0 ? enige : null;
};
