/** What a reminder needs to know of the thing it is about; the table of them is in `termijnen-bewaken.ts`. */
import { uurVan } from '../domain/nederlandse-tijd';
import type { Werk } from './use-case';

/** Something whose moment has come. */
export interface Vervallend {
  readonly objectId: string;
  /** The due date (or moment) it is about, ISO text: the same object may fall due again on another one. */
  readonly datum: string;
}

export interface Bewaker {
  /** What kind of thing `objectId` is, for the logboek. */
  readonly voorwerp: string;
  /**
   * What is due at `werk.nu`, at most `grens` of them. What was reminded already is skipped afterwards,
   * but leave it out in the question where many may stand in line (see `nogNietBewaakt` in `db/bewaking-store.ts`).
   */
  vind(werk: Werk, grens: number): Promise<readonly Vervallend[]>;
  /** What stands at `werk.nu` and falls due later; the demo world lets that pass too. Left out: the same as `vind`. */
  readonly staat?: Bewaker['vind'];
  /** Tells whom it concerns, through the outbox or by a question; asks first whether it still holds. Runs once per object and date. */
  herinner(werk: Werk, termijn: Vervallend): Promise<void>;
}

/** From eight in the morning to eight in the evening. Voorbeeld, niet officieel. */
const overdagVan = 8;
const overdagTot = 20;
const isOverdag = (nu: string): boolean => {
  const uur = uurVan(nu);
  return uur >= overdagVan && uur < overdagTot;
};

/** A reminder that can wait until morning wakes nobody: days turn at midnight, and what is due then is told in daytime. */
export const overdag = (bewaker: Bewaker): Bewaker => ({
  ...bewaker,
  staat: bewaker.staat ?? bewaker.vind,
  vind: (werk, grens) => (isOverdag(werk.nu) ? bewaker.vind(werk, grens) : Promise.resolve([])),
});

/** Name → what is guarded. The name is stored with every reminder: retired, never renamed. */
export type Bewakers = Readonly<Record<string, Bewaker>>;
