/** What a list of casussen is narrowed to: a partij, a trede, a period, words. Signs that SQL reads as wildcards are letters here. */
import type { Casusfilter } from '../domain/casus-opslag';
import { geldendeBepaling } from './casus-zicht';
import { allemaal } from './voorwaarde';
import type { Voorwaarde } from './voorwaarde';

const letterlijk = (woord: string): string => `%${woord.toLowerCase().replace(/[\\%_]/g, (teken) => `\\${teken}`)}%`;

/** Name, aliases and KvK-nummer of every organisation of the casus, its next step as far as everyone may read it, and the names of who is involved. `cross join`: from the names that match, which are few. */
const opWoord = `c.aanbieder_id in (select n.id from partij n where lower(n.naam) like ? escape '\\' or n.kvk = ?
    union all select a.partij_id from partij_alias a where lower(a.alias) like ? escape '\\')
  or c.id in (select o.casus_id from partij d cross join casus_onderwerp o
    where o.partij_id = d.id and (lower(d.naam) like ? escape '\\' or d.kvk = ?))
  or c.id in (select b.casus_id from partij g cross join casus_betrokken b
    where b.partij_id = g.id and lower(g.naam) like ? escape '\\')
  or (c.stap_kernteam = 0 and lower(coalesce(c.stap_wat, '')) like ? escape '\\')`;

export function gefilterd(filter: Casusfilter, dag: string): Voorwaarde {
  const delen: Voorwaarde[] = [];
  const { rond = [], treden, aanbiederId, periode, woord, rolhouderId, rol } = filter;
  if (filter.gesloten) delen.push({ waar: "c.status = 'gesloten'", waarden: [] });
  else if (!filter.ookGesloten) delen.push({ waar: "c.status <> 'gesloten'", waarden: [] });
  if (aanbiederId) delen.push({ waar: 'c.aanbieder_id = ?', waarden: [aanbiederId] });
  if (rond.length > 0) {
    const een = rond.map(() => '?').join(', ');
    // One list of ids: a choice between two ways to be found costs each casus both.
    const waar = `c.id in (select b.casus_id from casus_betrokken b where b.partij_id in (${een})
      union select k.id from relatie x join casus k on k.aanbieder_id = x.van_partij_id where x.soort = 'accounthouder'
        and x.naar_partij_id in (${een}) and x.van <= ? and (x.tot is null or x.tot > ?))`;
    delen.push({ waar, waarden: [...rond, ...rond, dag, dag] });
  }
  if (treden) delen.push(opTrede(treden, dag));
  if (rolhouderId) {
    const waar = `c.id in (select r.casus_id from casus_rol r join persoon h on h.id = r.persoon_id
      where r.persoon_id = ? and h.partij_id = r.partij_id and r.van <= ? and (r.tot is null or r.tot > ?)${rol ? ' and r.rol = ?' : ''})`;
    delen.push({ waar, waarden: [rolhouderId, dag, dag, ...(rol ? [rol] : [])] });
  }
  if (periode) {
    // Opened in it, or a decision about the trede began in it.
    const waar = `((c.geopend_op >= ? and c.geopend_op <= ?) or exists (select 1 from tredebepaling t
      where t.casus_id = c.id and t.status = 'vastgesteld' and substr(t.vastgesteld_op, 1, 10) between ? and ?))`;
    delen.push({ waar, waarden: [periode.van, periode.tot, periode.van, periode.tot] });
  }
  if (woord) {
    const als = letterlijk(woord);
    delen.push({ waar: opWoord, waarden: [als, woord, als, als, woord, als, als] });
  }
  return allemaal(...delen);
}

/** The trede that holds on that day; whoever has this casus in his list may read it there. */
const opTrede = (treden: readonly number[], dag: string): Voorwaarde =>
  treden.length === 0
    ? { waar: `${geldendeBepaling('trede')} is null`, waarden: [dag] }
    : { waar: `${geldendeBepaling('trede')} in (${treden.map(() => '?').join(', ')})`, waarden: [dag, ...treden] };
