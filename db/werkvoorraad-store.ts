/** Worklists of casussen in one question each, so that a list of two hundred answers as fast as one of two. */
import type { Werkregel, Werkvraag, WerkvoorraadStore } from '../domain/werkvoorraad';
import { gefilterd } from './casus-filter';
import { inZicht } from './casus-zicht';
import type { Db } from './db';
import { allemaal } from './voorwaarde';
import type { Voorwaarde } from './voorwaarde';

/** Whoever leads the casus today, under the same rules as in a dossier. */
const leidt = (
  rollen: string,
): string => `from casus_rol r join persoon q on q.id = r.persoon_id and q.partij_id = r.partij_id
  where r.casus_id = c.id and r.rol in (${rollen}) and r.van <= ? and (r.tot is null or r.tot > ?) and q.partij_id <> c.aanbieder_id
    and exists (select 1 from identiteit i where i.persoon_id = q.id)`;

/** The day of the next step, for who may read it: the aanbieder itself never, and of the kernteam who is in it. */
const stapdag = ({ leestKernteam }: Pick<Werkvraag, 'leestKernteam'>): string =>
  `case when coalesce(z.onderwerp, 0) = 0 and (c.stap_kernteam = 0 or z.rol = 1 or ${leestKernteam ? '1 = 1' : '1 = 0'}) then c.stap_voor end`;

function alleenWelke({ welke, zicht, dag, stilVoor, termijnVoor, leestKernteam }: Werkvraag): Voorwaarde {
  switch (welke) {
    case 'mijn':
      return { waar: 'z.rol = 1', waarden: [] };
    case 'partij':
      return gefilterd({ rond: [zicht.partijId] }, dag);
    case 'stil':
      return { waar: 'c.bijgewerkt_op < ?', waarden: [stilVoor] };
    case 'termijn':
      return {
        // From the tasks and the steps that are near, which are few: whoever sees every casus would read them all.
        waar: `(c.id in (select t.casus_id from taak t where t.status = 'open' and t.termijn <= ?
            union all select s.id from casus s where s.status <> 'gesloten' and s.stap_voor <= ?)
          and (exists (select 1 from taak t where t.casus_id = c.id and t.status = 'open' and t.termijn <= ?) or ${stapdag({ leestKernteam })} <= ?))`,
        waarden: [termijnVoor, termijnVoor, termijnVoor, termijnVoor],
      };
    case 'niemand':
      return { waar: `not exists (select 1 ${leidt("'regievoerder', 'plaatsvervanger'")})`, waarden: [dag, dag] };
  }
}

/** Whichever comes first; what is not there comes last. */
const eerste = (een: string, ander: string): string =>
  `case when ${ander} is null then ${een} when ${een} is null then ${ander} when ${ander} < ${een} then ${ander} else ${een} end`;

const eersteTermijn = "(select min(t.termijn) from taak t where t.casus_id = c.id and t.status = 'open')";

export const werkvoorraadStore = (db: Db): WerkvoorraadStore => ({
  /** The page is chosen first: what stands beside each row is looked up for those alone. */
  async blad(vraag, vanaf, aantal) {
    const { dag, zicht, welke, filter } = vraag;
    const { met, van, zichtbaar } = inZicht(zicht, dag);
    const { waar, waarden } = allemaal(gefilterd(filter, dag), alleenWelke(vraag), zichtbaar);
    const volgorde = welke === 'termijn' ? eerste(eersteTermijn, `(${stapdag(vraag)})`) : 'c.bijgewerkt_op';
    const sql = `${met.waar}, blad as (select c.id, ${volgorde} as plek, count(*) over () as totaal
        from ${van} where ${waar} order by 2, 1 limit ? offset ?)
      select c.id, c.nummer, p.naam as "aanbiederNaam", c.bijgewerkt_op as "bijgewerktOp", ${eersteTermijn} as termijn, b.totaal
      from blad b cross join casus c cross join partij p where c.id = b.id and p.id = c.aanbieder_id order by b.plek, b.id`;
    const rijen = await db.rijen<Werkregel & { totaal: number | string }>(sql, [
      ...met.waarden,
      ...waarden,
      ...[aantal, vanaf],
    ]);
    return { regels: rijen.map(({ totaal: _, ...regel }) => regel), totaal: Number(rijen[0]?.totaal ?? 0) };
  },
});
