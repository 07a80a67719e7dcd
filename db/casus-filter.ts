/** What a list of casussen is narrowed to: a partij, a period, words. Signs that SQL reads as wildcards are letters here. */
import type { Casusfilter } from '../domain/casus-opslag';
import type { Waarde } from './db';

export interface Voorwaarde {
  readonly waar: string;
  readonly waarden: readonly Waarde[];
}

const letterlijk = (woord: string): string => `%${woord.toLowerCase().replace(/[\\%_]/g, (teken) => `\\${teken}`)}%`;

/** Name, aliases and KvK-nummer of every organisation of the casus, its next step, and the names of who is involved. */
const opWoord = `(lower(p.naam) like ? escape '\\' or lower(coalesce(c.stap_wat, '')) like ? escape '\\' or p.kvk = ?
  or exists (select 1 from partij_alias a where a.partij_id = p.id and lower(a.alias) like ? escape '\\')
  or exists (select 1 from casus_onderwerp o join partij d on d.id = o.partij_id
    where o.casus_id = c.id and (lower(d.naam) like ? escape '\\' or d.kvk = ?))
  or exists (select 1 from casus_betrokken b join partij g on g.id = b.partij_id
    where b.casus_id = c.id and lower(g.naam) like ? escape '\\'))`;

export function gefilterd(filter: Casusfilter, dag: string): Voorwaarde {
  const delen: Voorwaarde[] = [{ waar: '1 = 1', waarden: [] }];
  const { partijId, periode, woord } = filter;
  if (partijId) {
    const waar = `(exists (select 1 from casus_betrokken b where b.casus_id = c.id and b.partij_id = ?)
      or exists (select 1 from relatie x where x.van_partij_id = c.aanbieder_id and x.soort = 'accounthouder'
        and x.naar_partij_id = ? and x.van <= ? and (x.tot is null or x.tot > ?)))`;
    delen.push({ waar, waarden: [partijId, partijId, dag, dag] });
  }
  if (periode) {
    // Opened in it, or a decision about the trede began in it.
    const waar = `((c.geopend_op >= ? and c.geopend_op <= ?) or exists (select 1 from tredebepaling t
      where t.casus_id = c.id and t.status = 'vastgesteld' and substr(t.vastgesteld_op, 1, 10) between ? and ?))`;
    delen.push({ waar, waarden: [periode.van, periode.tot, periode.van, periode.tot] });
  }
  if (woord) {
    const als = letterlijk(woord);
    delen.push({ waar: opWoord, waarden: [als, als, woord, als, als, woord, als] });
  }
  return { waar: delen.map(({ waar }) => waar).join(' and '), waarden: delen.flatMap(({ waarden }) => waarden) };
}
