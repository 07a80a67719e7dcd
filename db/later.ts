/**
 * Rows that nobody reads back in their own unit: written just before the commit, those of a whole batch together.
 * Each statement is a trip to another thread, so a batch of turns pays for these rows once and not per turn.
 */
import type { LogboekRegel } from '../domain/ports';
import type { Db, Waarde } from './db';

/** The columns of each table that may be written later; its primary key finds what two units both claimed. */
const kolommen = {
  inbox: ['activiteit', 'op', 'gesprek', 'status', 'antwoord'],
  sleutel: ['sleutel', 'persoon_id', 'handeling', 'uitkomst', 'op'],
} as const;
export type LateTabel = keyof typeof kolommen;
const tabellen = Object.keys(kolommen) as readonly LateTabel[];

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

/** Writes the rows of these units; fails as a whole when one of them exists already. */
export async function schrijfRijen(db: Db, units: readonly Later[]): Promise<void> {
  for (const tabel of tabellen) {
    const rijen = units.flatMap((unit) => unit.rijen.filter((rij) => rij.tabel === tabel));
    for (const groep of groepen(rijen))
      await db.voer(
        invoegen(tabel, groep.length),
        groep.flatMap((rij) => rij.waarden),
      );
  }
}

/** The largest group that is written at once; below SQLite's limit of values in one statement. */
const grootste = 32;

/** Groups of 32, 16, 8 … so that a handful of prepared statements serves every number of rows. */
export function groepen<T>(rijen: readonly T[]): readonly (readonly T[])[] {
  const uit: (readonly T[])[] = [];
  for (let vanaf = 0, maat = grootste; vanaf < rijen.length;) {
    while (maat > rijen.length - vanaf) maat /= 2;
    uit.push(rijen.slice(vanaf, vanaf + maat));
    vanaf += maat;
  }
  return uit;
}

/** `(?, ?), (?, ?)`: so many rows of so many values. */
export const plaatsen = (rijen: number, waarden: number): string =>
  Array.from({ length: rijen }, () => `(${Array.from({ length: waarden }, () => '?').join(', ')})`).join(', ');

const zinnen = new Map<string, string>();

function invoegen(tabel: LateTabel, aantal: number): string {
  const sleutel = `${tabel} ${String(aantal)}`;
  const bekend = zinnen.get(sleutel);
  if (bekend !== undefined) return bekend;
  const namen = kolommen[tabel];
  const zin = `insert into ${tabel} (${namen.join(', ')}) values ${plaatsen(aantal, namen.length)}`;
  zinnen.set(sleutel, zin);
  return zin;
}
