/** Whether anything in the database names a partij: what is named is not taken out of the register. */
import { eerste } from './db';
import type { Db } from './db';

/** Every column that holds the id of a partij; `test/db/gebieden.test.ts` compares this with the database. */
export const partijkolommen = [
  ['relatie', 'van_partij_id'],
  ['relatie', 'naar_partij_id'],
  ['persoon', 'partij_id'],
  ['rechtenvoorstel', 'partij_id'],
  ['melding', 'melder_partij_id'],
  ['melding', 'over_partij_id'],
  ['accountgesprek', 'partij_id'],
  ['casus', 'aanbieder_id'],
  ['casus_betrokken', 'partij_id'],
  ['casus_onderwerp', 'partij_id'],
  ['casus_rol', 'partij_id'],
  ['tredebepaling', 'vastgesteld_partij_id'],
  ['tredebepaling_reactie', 'partij_id'],
  ['taak_bevestiging', 'partij_id'],
  ['brief', 'huis_id'],
  ['gemeentegegevens', 'gemeente_id'],
  ['gemeentegegevens', 'aanbieder_id'],
] as const;

export async function wordtGenoemd(db: Db, id: string): Promise<boolean> {
  for (const [tabel, kolom] of partijkolommen)
    if (await eerste(db, `select 1 as een from ${tabel} where ${kolom} = ? limit 1`, [id])) return true;
  return false;
}
