/**
 * Rows that nobody reads back in their own unit: written just before the commit, those of a whole batch together.
 * Each statement is a trip to another thread, so a batch of turns pays for these rows once and not per turn.
 */
import type { LogboekRegel } from '../domain/ports';
import type { Waarde } from './waarde';

/** The columns of each table that may be written later; its primary key finds what two units both claimed. */
export const kolommen = {
  inbox: ['activiteit', 'op', 'gesprek', 'status', 'antwoord'],
  sleutel: ['sleutel', 'persoon_id', 'handeling', 'uitkomst', 'op'],
} as const;
export type LateTabel = keyof typeof kolommen;
export interface LateRij {
  readonly tabel: LateTabel;
  waarden: readonly Waarde[];
}

/** How much one unit had to write at some moment, to go back to when a part of it is undone. */
interface Merk {
  readonly rijen: number;
  readonly regels: number;
}

export class Later {
  readonly rijen: LateRij[] = [];
  readonly regels: LogboekRegel[] = [];
  /** One-time keys this unit looked for and did not find: only it can use them before it ends, or it runs again. */
  readonly ongebruikt = new Set<string>();
  /** Activities whose answer has arrived. */
  readonly bezorgd: string[] = [];

  /** `kijkEerst`: this unit runs again because its rows collided with somebody's, so it looks before it claims. */
  constructor(readonly kijkEerst: boolean) {}

  voegToe(tabel: LateTabel, waarden: readonly Waarde[]): void {
    this.rijen.push({ tabel, waarden });
  }

  /** The row with this primary key, when this unit is to write it. */
  vind(tabel: LateTabel, sleutel: string): LateRij | undefined {
    return this.rijen.find((rij) => rij.tabel === tabel && rij.waarden[0] === sleutel);
  }

  merk(): Merk {
    return { rijen: this.rijen.length, regels: this.regels.length };
  }

  terugNaar(merk: Merk): void {
    this.rijen.length = merk.rijen;
    this.regels.length = merk.regels;
  }
}
