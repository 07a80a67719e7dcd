/**
 * What somebody says in the middle of a melding that is no answer to any question of it: he has to go, he typed it wrong, he wants to see, send or
 * shorten what stands there, or he asks what becomes of it. To teach, add a sentence to test/bot/understand/vervolg-tussenzin.jsonl and run its goldens.
 */
import type { Lezing } from '../lezing';
import { ANDERS, vervolglezer } from './lezer';

export const tussenzinnen = [
  'pauze',
  'verschreven',
  'ziet-af',
  'twijfel',
  'toon',
  'verstuur',
  'eruit',
  'wie-ziet',
  'naam',
  'hierna',
  'later',
  'andere',
  'mag-ik',
  'erg',
] as const;
export type Tussenzin = (typeof tussenzinnen)[number];

/** In a fixed order: the columns of the table of weights. */
export const tussenzinklassen = [ANDERS, ...tussenzinnen] as const;

export const leesTussenzin = vervolglezer<Tussenzin>(tussenzinklassen, 'tussenzin-gewichten.bin');

/** From here on it is heard: what is wrongly taken for one of these is an answer that is not written down. */
export const TUSSENZIN_GENOEG = 0.6;
/** These do something to what was filled in: surer of them. */
const DOET_IETS: ReadonlySet<Tussenzin> = new Set(['verschreven', 'ziet-af']);
/** Also of what stands beside an answer, which is written down without it. */
const ZEKER_GENOEG = 0.75;
/** Two words say little: "de eerste" is no "ik moet weg". */
const KORT = 3;
const GENOEG_BIJ_KORT = 0.9;
/** Longer is a story, whatever else stands in it. */
const LANGST = 16;

/** Null when it may be an answer. `naast`: it stands beside words that may be one. */
export function tussenzinIn(lezing: Lezing, naast = false): Tussenzin | null {
  if (lezing.woorden.length > LANGST) return null;
  const [beste] = leesTussenzin(lezing);
  if (beste === undefined || beste.soort === ANDERS) return null;
  return beste.kans < nodig(lezing, naast || DOET_IETS.has(beste.soort)) ? null : beste.soort;
}

/** To who asks these something is told, and nothing is done. */
const VRAGEN: ReadonlySet<unknown> = new Set<Tussenzin>([
  ...(['twijfel', 'toon', 'wie-ziet', 'naam', 'hierna', 'later', 'andere', 'mag-ik', 'erg'] as const),
]);
const WAARSCHIJNLIJK = 0.3;
/** Of a message that is a question by its form: which of these it most likely asks. */
export function gevraagdIn(lezing: Lezing): Tussenzin | null {
  const beste = leesTussenzin(lezing).find(({ soort }) => soort !== ANDERS);
  return beste === undefined || !VRAGEN.has(beste.soort) || beste.kans < WAARSCHIJNLIJK
    ? null
    : (beste.soort as Tussenzin);
}

const nodig = ({ woorden }: Lezing, zeker: boolean): number =>
  woorden.length < KORT ? GENOEG_BIJ_KORT : zeker ? ZEKER_GENOEG : TUSSENZIN_GENOEG;
