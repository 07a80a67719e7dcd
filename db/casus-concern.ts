/** Which open casussen there are of the organisations above and below that of a casus, within its concern. */
import type { InConcern } from '../domain/casus-opslag';
import type { Db } from './db';

/** One question for all of a list; whether a reader may know of the other casus is judged by who asks. */
export async function inConcern(db: Db, casusIds: readonly string[], dag: string): Promise<readonly InConcern[]> {
  if (casusIds.length === 0) return [];
  const welke = casusIds.map(() => '?').join(', ');
  const kant = (eigen: string, ander: string, onder: 0 | 1): string =>
    `select c.id as casus, p.naam, d.id as ander, ${String(onder)} as onder from casus c
      join relatie r on r.${eigen} = c.aanbieder_id and r.soort = 'deelneming-van' and r.van <= ? and (r.tot is null or r.tot > ?)
      join casus d on d.aanbieder_id = r.${ander} and d.status <> 'gesloten' and d.id <> c.id
      join partij p on p.id = d.aanbieder_id where c.id in (${welke})`;
  const sql = `${kant('van_partij_id', 'naar_partij_id', 0)} union all ${kant('naar_partij_id', 'van_partij_id', 1)}
    order by 1, 4, 2, 3`;
  const waarden = [dag, dag, ...casusIds];
  const rijen = await db.rijen<InConcern>(sql, [...waarden, ...waarden]);
  return rijen.map(({ casus, naam, ander }) => ({ casus, naam, ander }));
}
