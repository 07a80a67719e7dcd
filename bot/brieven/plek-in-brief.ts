/** Which place of a letter somebody means: "alinea 3", "de tweede zin", "de kop", "de zin over de houding van het bestuur". */
import type { Leesplekken } from '../../domain/brief-plek';
import { woorden } from '../begrip/normaliseer';
import { plekVan } from '../invoer/rang';

/** What readers call a part of a letter, and what counts as one. */
const delen = {
  alinea: 'alinea',
  paragraaf: 'alinea',
  stukje: 'alinea',
  stuk: 'alinea',
  passage: 'alinea',
  toon: 'alinea',
  zin: 'zin',
  kop: 'kop',
  titel: 'kop',
} as const;
type Deel = (typeof delen)[keyof typeof delen];

const DEEL = `(?<deel>${Object.keys(delen).join('|')})`;
const RANG = String.raw`(?<rang>eerste|tweede|derde|vierde|vijfde|zesde|zevende|achtste|laatste|\d{1,2}(?:e|de|ste))`;
/** Words that say something of the place that was named. */
const GEZEGDE = '(?:is|zijn|staat|klinkt|leest|mag|moet|kan|vind|klopt|lijkt|hoort)';
const OVER = String.raw`(?:over|met|waarin|die|dat) (?<over>.+?)(?=[,:;.]| ${GEZEGDE}(?![a-z])|$)`;

/** A place at the beginning of what is read; what follows it is `rest`. */
const PLEK = new RegExp(
  String.raw`^(?:(?:de|het|die|deze|dat|dit) )?(?:${RANG} ${DEEL.replace('deel', 'deel1')}|${DEEL} (?:nummer |nr\.? )?(?<nummer>\d{1,2})|${DEEL.replace('deel', 'deel3')}(?: ${OVER})?)(?<rest>[ ,:;.].*|)$`,
  'su',
);

export interface Briefplek {
  readonly deel: Deel;
  readonly nummer: number | null;
  /** What it is about, for who does not count. */
  readonly over: string;
}

/** The number of the last one, wherever that is. */
export const LAATSTE = 0;

export function leesPlek(klein: string): { readonly plek: Briefplek; readonly rest: string } | null {
  const gevonden = PLEK.exec(klein)?.groups;
  if (gevonden === undefined) return null;
  const { deel, deel1, deel3, rang, nummer, over = '', rest = '' } = gevonden;
  const naam = (deel ?? deel1 ?? deel3 ?? '') as keyof typeof delen;
  const geteld = rang === undefined ? Number(nummer) : plekVan(rang, LAATSTE);
  const plek = { deel: delen[naam], nummer: Number.isNaN(geteld) ? null : geteld, over };
  return { plek, rest: rest.replace(/^[ ,:;.]+/, '') };
}

/** The key of its paragraph; empty where it may be more than one, or none. */
export function zoekPlek({ deel, nummer, over }: Briefplek, { koppen, alineas }: Leesplekken): string {
  const zinnen = alineas.flatMap(({ sleutel, zinnen: van }) => van.map(() => sleutel));
  const rij = { alinea: alineas.map(({ sleutel }) => sleutel), zin: zinnen, kop: koppen }[deel];
  if (nummer !== null) return rij.at(nummer - 1) ?? '';
  return over === '' && deel === 'kop' ? (koppen[0] ?? '') : eenduidig(over, alineas);
}

/** Shorter ones stand in every sentence. */
const kortste = 5;
/** "Bestuurder" and "bestuur" are about the same. */
const begin = 5;
const inhoud = (tekst: string): ReadonlySet<string> =>
  new Set(
    woorden(tekst)
      .filter((woord) => woord.length >= kortste)
      .map((woord) => woord.slice(0, begin)),
  );

/** The only paragraph with a sentence that holds the most of these words. */
function eenduidig(over: string, alineas: Leesplekken['alineas']): string {
  const gezocht = inhoud(over);
  const gevonden = alineas.map(({ sleutel, zinnen }) => {
    const raak = zinnen.map((zin) => [...inhoud(zin)].filter((woord) => gezocht.has(woord)).length);
    return { sleutel, aantal: Math.max(0, ...raak) };
  });
  const meeste = Math.max(0, ...gevonden.map(({ aantal }) => aantal));
  const [enige, tweede] = gevonden.filter(({ aantal }) => aantal === meeste);
  return meeste === 0 || tweede !== undefined ? '' : (enige?.sleutel ?? '');
}
