/** The next steps that are somebody's own: who was named for it does it, otherwise who leads the casus. */
import type { EigenStapVraag } from '../domain/casus-opslag';
import { rollenVan } from './casus-zicht';
import type { Db } from './db';

const geenRegievoerder = `not exists (select 1 from casus_rol r join persoon q on q.id = r.persoon_id
  and q.partij_id = r.partij_id where r.casus_id = c.id and r.rol = 'regievoerder' and r.van <= ? and (r.tot is null or r.tot > ?))`;

/** From his own casussen, and never through all that are open. What was said to the kernteam alone is for him: he holds a role. */
export async function eigenStappen(
  db: Db,
  { persoonId, dag, voor, grens }: EigenStapVraag,
): Promise<readonly string[]> {
  const rol = rollenVan(persoonId, dag);
  const heeft = (naam: string): string => `max(case when v.rol = '${naam}' then 1 else 0 end)`;
  const opTijd = voor === undefined ? '' : 'and c.stap_voor <= ?';
  const rijen = await db.rijen<{ id: string }>(
    `with rol as (select v.casus_id, ${heeft('regievoerder')} as regie, ${heeft('plaatsvervanger')} as plv
        from (${rol.waar}) v group by v.casus_id)
      select c.id from rol m cross join casus c where c.id = m.casus_id and c.status <> 'gesloten' and c.stap_wat is not null
        and (c.stap_eigenaar = ? or (c.stap_eigenaar is null and (m.regie = 1 or (m.plv = 1 and ${geenRegievoerder})))) ${opTijd}
      order by (c.stap_voor is null), c.stap_voor, c.id limit ?`,
    [...rol.waarden, persoonId, dag, dag, ...(voor === undefined ? [] : [voor]), grens],
  );
  return rijen.map(({ id }) => id);
}
