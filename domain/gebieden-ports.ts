/** What the verbs of gemeenten and jeugdregio’s need: the reader of a file, and the store of what was taken over. */
import type { Gebiedsstap, Gebiedenlezing, Gebiedenstand } from './gebieden';

/** Implemented in `db/`, where CSV is read. */
export interface Gebiedenlezer {
  /** Whether this is such a file, by its first line. */
  herkent(inhoud: Uint8Array): boolean;
  /** `gekozen`: only these rows of the file; null for all. */
  lees(inhoud: Uint8Array, stand: Gebiedenstand, gekozen: ReadonlySet<number> | null): Gebiedenlezing;
}

/** One time that such a file was read: waiting for a look, in force, or taken back. */
export interface Gebiedeninlezing {
  readonly id: string;
  readonly persoonId: string;
  readonly op: string;
  readonly status: 'voorstel' | 'overgenomen' | 'teruggezet';
  readonly stappen: readonly Gebiedsstap[];
}

export interface GebiedenStore {
  bewaar(inlezing: Gebiedeninlezing): Promise<void>;
  vind(id: string): Promise<Gebiedeninlezing | null>;
  /** What was taken over, newest first. */
  laatste(grens: number): Promise<readonly Gebiedeninlezing[]>;
  /** Proposals of before this moment. */
  ruimOp(ouderDan: string): Promise<void>;
}
