/** Facts with a date that a term may be counted from: every fact of the table that holds a day, a month or a moment. */
import { tabelregels } from './dossier/tabel';
import type { Feitentabel } from './dossier/tabel';
import type { FeitRij } from './dossier/rij';
import { dag, datum, tijdstip } from './dossier/soorten';
import type { FeitId } from './document';

/** The kinds of value with a date are the only ones that read as any string; words, choices and lists are narrower. */
type DatumIn<R> = { [K in keyof R]: R[K] extends FeitRij<infer T> ? (string extends T ? K : never) : never }[keyof R];

export type TermijnFeit = {
  [G in keyof Feitentabel]: `${G & string}.${DatumIn<Feitentabel[G]> & string}`;
}[keyof Feitentabel];

const metDatum: ReadonlySet<unknown> = new Set([dag, datum, tijdstip]);

/** In the order of the table of facts. */
export const termijnFeiten: readonly TermijnFeit[] = tabelregels
  .filter(({ rij }) => metDatum.has(rij.soort))
  .map(({ id }) => id as TermijnFeit);

export const isTermijnFeit = (id: FeitId): id is TermijnFeit => termijnFeiten.some((feit) => feit === id);

/** The day in what was recorded: `2026-03-02T10:00` is that day, and `2026-03` stays the month that it is. */
export const dagVanFeit = (waarde: string): string => waarde.slice(0, 10);

/** Whom the fact is asked of: the aanbieder reads why a task of its own ends only where it told the fact itself. */
const vanAanbieder: ReadonlySet<FeitId> = new Set([
  ...tabelregels.filter(({ rij }) => rij.vragenAan === 'aanbieder').map(({ id }) => id),
  'trede.vastgesteldOp',
]);
export const magAanbiederLezen = (feit: TermijnFeit): boolean => vanAanbieder.has(feit);
