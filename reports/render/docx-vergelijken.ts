/** Lines up two lists of paragraphs: the same, changed, gone or new. */
import { gelijken } from '../../domain/gelijken';

export interface Stap {
  /** Place in the first list, or null for a new paragraph. */
  readonly van: number | null;
  /** Text in the second list, or null when it is gone. */
  readonly naar: string | null;
  /** Its place there. */
  readonly plek: number | null;
}

export function volgAlineas(oud: readonly string[], nieuw: readonly string[]): readonly Stap[] {
  const stappen: Stap[] = [];
  const woorden = nieuw.map(woordenIn);
  let [a, b] = [0, 0];
  for (const [i, j] of [...gelijken(oud, nieuw), [oud.length, nieuw.length] as const]) {
    stappen.push(...tussen(oud, { nieuw, woorden }, [a, i], [b, j]));
    if (i < oud.length) stappen.push({ van: i, naar: nieuw[j] ?? null, plek: j < nieuw.length ? j : null });
    [a, b] = [i + 1, j + 1];
  }
  return stappen;
}

/** Enough words in common to be the same paragraph, rewritten. */
const lijktOp = 0.35;

/** The words of each are taken apart once: every old paragraph is held against all of them. */
interface Nieuwe {
  readonly nieuw: readonly string[];
  readonly woorden: readonly ReadonlySet<string>[];
}

/** Between two paragraphs that did not change: pair what looks alike, in order; the rest is gone or new. */
function tussen(
  oud: readonly string[],
  { nieuw, woorden }: Nieuwe,
  [a, totA]: readonly [number, number],
  [b, totB]: readonly [number, number],
): readonly Stap[] {
  const stappen: Stap[] = [];
  let vanaf = b;
  for (let i = a; i < totA; i += 1) {
    const treffer = besteVanaf(woordenIn(oud[i] ?? ''), woorden, vanaf, totB, totA - i === totB - vanaf);
    if (treffer === null) {
      stappen.push({ van: i, naar: null, plek: null });
      continue;
    }
    for (let j = vanaf; j < treffer; j += 1) stappen.push({ van: null, naar: nieuw[j] ?? '', plek: j });
    stappen.push({ van: i, naar: nieuw[treffer] ?? '', plek: treffer });
    vanaf = treffer + 1;
  }
  for (let j = vanaf; j < totB; j += 1) stappen.push({ van: null, naar: nieuw[j] ?? '', plek: j });
  return stappen;
}

/** With as many new paragraphs left as old ones each takes the place of its neighbour, however much was rewritten. */
function besteVanaf(
  eigen: ReadonlySet<string>,
  woorden: readonly ReadonlySet<string>[],
  vanaf: number,
  tot: number,
  gelijkOp: boolean,
): number | null {
  if (vanaf >= tot) return null;
  let [beste, plek] = [lijktOp, -1];
  for (let j = vanaf; j < tot; j += 1) {
    const gelijk = overeenkomst(eigen, woorden[j] ?? new Set());
    if (gelijk > beste) [beste, plek] = [gelijk, j];
  }
  if (plek >= 0) return plek;
  return gelijkOp ? vanaf : null;
}

function overeenkomst(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const samen = [...a].filter((woord) => b.has(woord)).length;
  return samen / Math.max(1, Math.max(a.size, b.size));
}

const woordenIn = (tekst: string): ReadonlySet<string> =>
  new Set(
    tekst
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  );
