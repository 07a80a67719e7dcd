/** Notes every row that anything writes in the database of a test, so that a trial can say: nothing changed. */
import type { OpenWorld } from '../../../db/world';

type Huis = { readonly wereld: OpenWorld };

/** What every turn leaves behind, also one that was refused: the chain, what was delivered, how to reach who spoke; and the scheduler. */
const sporen: ReadonlySet<string> = new Set(['logboek', 'logboek_kop', 'inbox', 'chat', 'lease', 'mutatie']);

/** A row that was rolled back takes its note along, so what is noted is what stayed. */
export async function zetWacht({ wereld }: Huis): Promise<void> {
  await wereld.eenheid(async ({ db }) => {
    const tabellen = await db.rijen<{ name: string }>(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite%'",
      [],
    );
    await db.voer('create table mutatie (tabel text not null, wat text not null)', []);
    for (const { name } of tabellen.filter((tabel) => !sporen.has(tabel.name)))
      for (const wat of ['insert', 'update', 'delete'])
        await db.voer(
          `create trigger wacht_${name}_${wat} after ${wat} on "${name}" begin insert into mutatie values ('${name}', '${wat}'); end`,
          [],
        );
  });
}

/** What was written since the last time this was asked: `tabel wat`, each once. */
export const geschreven = ({ wereld }: Huis): Promise<readonly string[]> =>
  wereld.eenheid(async ({ db }) => {
    const rijen = await db.rijen<{ tabel: string; wat: string }>('select distinct tabel, wat from mutatie', []);
    if (rijen.length > 0) await db.voer('delete from mutatie', []);
    return rijen.map(({ tabel, wat }) => `${tabel} ${wat}`).sort();
  });
