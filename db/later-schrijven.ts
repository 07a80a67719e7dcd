/** Writes what a batch of units kept for their end, one statement for many rows. */
import type { Db } from './db';
import { groepen, plaatsen } from './groepen';
import { kolommen } from './later';
import type { Later, LateTabel } from './later';

const tabellen = Object.keys(kolommen) as readonly LateTabel[];

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
