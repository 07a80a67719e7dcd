/**
 * What a short message does to a draft that stands before somebody and was not sent: a message about a casus, a task, a role, a talk, a fact, a letter
 * to be made. To teach, add a sentence to test/bot/understand/vervolg-concept.jsonl and run its goldens.
 */
import type { Lezing } from '../lezing';
import { ANDERS, vervolglezer } from './lezer';

export const conceptwensen = [
  'versturen',
  'eruit',
  'erbij',
  'andere-waarde',
  'lezers',
  'tonen',
  'later',
  'weg',
] as const;
export type Conceptwens = (typeof conceptwensen)[number];

/** In a fixed order: the columns of the table of weights. */
export const conceptklassen = [ANDERS, ...conceptwensen] as const;

export const leesConceptwens = vervolglezer<Conceptwens>(conceptklassen, 'concept-gewichten.bin');

/** Nothing leaves by it, but what is wrongly taken for one of these is a new order that is not heard. */
export const CONCEPT_GENOEG = 0.6;
/** So sure before a suspicion of danger is asked, and not sent on at once. */
export const ZEKER_BIJ_VERMOEDEN = 0.85;
/** Longer tells something, whatever else stands in it. */
const LANGST = 18;

/** What it most likely does, and how likely; null when it goes on about something else. */
export function conceptkansIn(lezing: Lezing): { readonly soort: Conceptwens; readonly kans: number } | null {
  if (lezing.woorden.length > LANGST) return null;
  const [beste] = leesConceptwens(lezing);
  return beste === undefined || beste.soort === ANDERS ? null : { soort: beste.soort, kans: beste.kans };
}

const WIJZIGT: ReadonlySet<unknown> = new Set<Conceptwens>(['eruit', 'erbij', 'andere-waarde']);

/** How likely it changes what stands there in whatever way: whose words are on the draft itself needs no more to go by. */
export const wijzigkansIn = (lezing: Lezing): number =>
  lezing.woorden.length > LANGST
    ? 0
    : leesConceptwens(lezing)
        .filter(({ soort }) => WIJZIGT.has(soort))
        .reduce((som, { kans }) => som + kans, 0);
