/** Writes what a batch of units kept for their end, one statement for many rows. */
import { groepen, plaatsen } from './groepen';
import { kolommen } from './later';
import type { Later, LateTabel } from './later';
import { schrijfRegels } from './logboek-store';
import type { Schrijver } from './logboek-store';

const tabellen = Object.keys(kolommen) as readonly LateTabel[];

/**
 * Writes everything these units left for their end; fails as a whole when a row exists already. One after the other:
 * when the disk is full SQLite ends the transaction by itself, and what is under way then would be kept on its own.
 */
export async function schrijfLater(db: Schrijver, units: readonly Later[]): Promise<void> {
  for (const tabel of tabellen) await schrijfRijen(db, tabel, units);
  await zetVerzonden(
    db,
    units.flatMap((unit) => unit.bezorgd),
  );
  await schrijfRegels(
    db,
    units.flatMap((unit) => unit.regels),
  );
}

async function schrijfRijen(db: Schrijver, tabel: LateTabel, units: readonly Later[]): Promise<void> {
  const rijen = units.flatMap((unit) => unit.rijen.filter((rij) => rij.tabel === tabel));
  for (const groep of groepen(rijen))
    await db.voer(
      invoegen(tabel, groep.length),
      groep.flatMap((rij) => rij.waarden),
    );
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

/** Their answers have arrived and are not sent again. */
export async function zetVerzonden(db: Schrijver, activiteiten: readonly string[]): Promise<void> {
  for (const groep of groepen(activiteiten)) {
    const sql = `update inbox set status = 'klaar' where activiteit in ${plaatsen(1, groep.length)}`;
    await db.voer(sql, groep);
  }
}
