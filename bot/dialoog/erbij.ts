/** Words for a question that was not asked: whether they may go there, and what of what stood there they leave. */
import { kaal } from '../begrip/normaliseer';
import type { Bericht } from '../bericht-lezen';
import type { Open } from './concept';
import { stapVan } from './kaart';
import { zonderSchatting } from '../invoer/alleen-aantal';

export type Woorden = readonly [veld: string, woorden: string];

/** What was answered before only gives way to more of the same, a number said anew, or a row that grows. */
export const magErbij = (open: Open, rij: Woorden, bericht: Bericht): boolean =>
  !isBeantwoord(open, rij[0]) ||
  isVollediger(open, rij) ||
  komtErbij(open, rij, bericht) ||
  isNieuwGetal(rij, bericht) ||
  stapVan(open, rij[0]).zegtOpnieuw?.(bericht) === true;

/** Of a row all that stood there, and more. */
function isVollediger(open: Open, [veld, woorden]: Woorden): boolean {
  const eerst = open.draft.antwoorden[veld];
  if (stapVan(open, veld).rij !== true || typeof eerst !== 'string') return false;
  const nieuw = woorden.split(', ').map(kaal);
  const stonden = eerst.split(', ').map(kaal);
  return nieuw.length > stonden.length && stonden.every((een) => nieuw.includes(een));
}

/** "Het zijn er 48": a number that was given before is said anew, whatever else stands beside it. */
const isNieuwGetal = ([, woorden]: Woorden, { klein }: Bericht): boolean =>
  /^\d+$/.test(woorden) &&
  new RegExp(`(?<![a-z])het (?:zijn|gaat) (?:er|om) (?:[a-z']+ ){0,2}${woorden}(?!\\d)`).test(klein);

/** At the read-back a few words that answer a question are the answer somebody wants there: "niet acuut". */
const kortBijNalezen = 4;
export const isKortBijNalezen = (
  open: Open,
  veld: string | null,
  bericht: Bericht,
  gelezen: readonly Woorden[],
): boolean =>
  veld === null &&
  (aantalWoorden(bericht.tekst) <= kortBijNalezen ||
    zegtAlleenHoeveel(open, bericht, gelezen) ||
    (gelezen.length === 1 && gaatErHelemaalOver(open, bericht, gelezen)));

const OOK = /(?<![a-z])(?:ook|nog|plus|daarnaast|verder|tevens|en)(?![a-z])/;
/** Beside the names hardly more words than it takes to say that they come on top. */
const omEenRij = 5;
const komtErbij = (open: Open, [veld, woorden]: Woorden, { klein }: Bericht): boolean => {
  if (stapVan(open, veld).rij !== true) return false;
  // In a longer message the part that names them has to say so: "het zijn er 48 en het gaat ook om Roermond".
  const delen = [klein, ...klein.split(/[,;.]\s|(?<![a-z])en (?=het |ook |dat |er )/)];
  const namen = woorden.split(', ').map(kaal);
  return delen.some(
    (deel) =>
      OOK.test(deel) &&
      aantalWoorden(deel) <= aantalWoorden(woorden) + omEenRij &&
      namen.every(
        (naam) => noemt(deel, naam) || open.draft.antwoorden[veld]?.toString().split(', ').map(kaal).includes(naam),
      ),
  );
};

/** "En Sittard ook" for Sittard-Geleen: one whole word of the name is enough, for its reader knew it by that. */
const noemt = (deel: string, naam: string): boolean =>
  deel.includes(naam) ||
  naam.split('-').some((woord) => woord.length >= minsteNaam && new RegExp(`(?<![a-z])${woord}(?![a-z])`).test(deel));
const minsteNaam = 4;

/** "En ook de Bilt": behind what stood there. */
export function achterRij(open: Open, [veld, woorden]: Woorden): string {
  const eerst = open.draft.antwoorden[veld];
  if (stapVan(open, veld).rij !== true || typeof eerst !== 'string') return woorden;
  const stonden = eerst.split(', ');
  const nieuw = woorden.split(', ').filter((een) => !stonden.includes(een));
  return [...stonden, ...nieuw].join(', ');
}

export const isBeantwoord = ({ draft }: Open, veld: string): boolean =>
  draft.antwoorden[veld] !== undefined && draft.antwoorden[veld] !== null;

/** "ongeveer 40 kinderen" is only about their number: hardly a word is left. */
export const gaatErHelemaalOver = (open: Open, { tekst }: Bericht, [rij]: readonly Woorden[]): boolean =>
  rij !== undefined &&
  aantalWoorden(tekst) <= (stapVan(open, rij[0]).keuzes ? langsteKeuze : aantalWoorden(rij[1])) + 3;
/** "Een stuk of 25 kinderen, denk ik" says how many, and nothing else. */
export const zegtAlleenHoeveel = (open: Open, bericht: Bericht, rijen: readonly Woorden[]): boolean =>
  rijen.length === 1 &&
  /^\d+$/.test(rijen[0]?.[1] ?? '') &&
  gaatErHelemaalOver(open, { ...bericht, tekst: zonderSchatting(bericht.klein) }, rijen);

/** Of a choice only its value is known, and not in how many words it was said: "ja, haar naam mag erbij". */
const langsteKeuze = 4;

export const aantalWoorden = (tekst: string): number => tekst.split(/\s+/).filter((woord) => woord !== '').length;
