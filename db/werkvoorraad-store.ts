/** Worklists of casussen in one question each, so that a list of two hundred answers as fast as one of two. */
import type { Werkregel, Werkvraag, WerkvoorraadStore } from '../domain/werkvoorraad';
import { gefilterd } from './casus-filter';
import type { Voorwaarde } from './casus-filter';
import { binnen } from './casus-store';
import { eerste } from './db';
import type { Db } from './db';

/** Somebody in one of these roles today, still for the same partij; `wie` narrows it to one person. */
const inRol = (
  rollen: string,
  wie: string,
): string => `exists (select 1 from casus_rol r join persoon q on q.id = r.persoon_id
  and q.partij_id = r.partij_id where r.casus_id = c.id ${rollen} ${wie} and r.van <= ? and (r.tot is null or r.tot > ?))`;

function alleenWelke({ welke, persoonId, partijId, dag, stilVoor, termijnVoor }: Werkvraag): Voorwaarde {
  switch (welke) {
    case 'mijn':
      return { waar: inRol('', 'and r.persoon_id = ?'), waarden: [persoonId, dag, dag] };
    case 'partij':
      return gefilterd({ partijId }, dag);
    case 'stil':
      return { waar: 'c.bijgewerkt_op < ?', waarden: [stilVoor] };
    case 'termijn':
      return {
        waar: `exists (select 1 from taak t where t.casus_id = c.id and t.status = 'open' and t.termijn <= ?)`,
        waarden: [termijnVoor],
      };
    case 'niemand':
      return { waar: `not ${inRol(`and r.rol in ('regievoerder', 'plaatsvervanger')`, '')}`, waarden: [dag, dag] };
  }
}

function voorwaarde(vraag: Werkvraag): Voorwaarde {
  const mag = binnen(vraag.bereik, vraag.dag);
  const welke = alleenWelke(vraag);
  return {
    waar: `c.status <> 'gesloten' and (${mag.waar}) and (${welke.waar})`,
    waarden: [...mag.waarden, ...welke.waarden],
  };
}

export const werkvoorraadStore = (db: Db): WerkvoorraadStore => ({
  async lijst(vraag, vanaf, aantal) {
    const { waar, waarden } = voorwaarde(vraag);
    const sql = `select c.id, c.nummer, p.naam as "aanbiederNaam", c.bijgewerkt_op as "bijgewerktOp",
        (select min(t.termijn) from taak t where t.casus_id = c.id and t.status = 'open') as termijn,
        (select min(q.naam) from casus_rol r join persoon q on q.id = r.persoon_id and q.partij_id = r.partij_id
          where r.casus_id = c.id and r.rol = 'regievoerder' and r.van <= ? and (r.tot is null or r.tot > ?)) as regievoerder
      from casus c join partij p on p.id = c.aanbieder_id where ${waar}
      order by ${vraag.welke === 'termijn' ? 'termijn, c.id' : 'c.bijgewerkt_op, c.id'} limit ? offset ?`;
    return db.rijen<Werkregel>(sql, [vraag.dag, vraag.dag, ...waarden, aantal, vanaf]);
  },
  async tel(vraag) {
    const { waar, waarden } = voorwaarde(vraag);
    const sql = `select count(*) as aantal from casus c join partij p on p.id = c.aanbieder_id where ${waar}`;
    return Number((await eerste<{ aantal: number | string }>(db, sql, waarden))?.aantal ?? 0);
  },
});
