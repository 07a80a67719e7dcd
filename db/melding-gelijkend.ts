/** Meldingen about an organisation whose name was typed nearly the same: at least one of the two stands in no register. */
import type { Melding } from '../domain/melding';
import { gevouwenNaam, lijktOpNaam } from '../domain/over-naam';
import type { Db } from './db';

/** What a card shows at most. */
export const meesteAnderen = 20;
/** So many of a period are compared, the newest: one comparison is a microsecond. */
const meesteVergeleken = 1_000;

interface Naam {
  readonly id: string;
  readonly getypt: string | null;
  readonly geregistreerd: string | null;
}

export async function gelijkendeNamen(
  db: Db,
  { id, invoer }: Pick<Melding, 'id' | 'invoer'>,
  van: string,
  tot: string,
): Promise<readonly string[]> {
  const eigen = gevouwenNaam(invoer.over.naam);
  // Two that stand in the register are told apart by it.
  const alleenGetypt = invoer.over.partijId === null ? '' : 'and m.over_partij_id is null';
  const sql = `select m.id, m.over_naam as getypt, p.naam as geregistreerd
    from melding m left join partij p on p.id = m.over_partij_id
    where m.gemeld_op between ? and ? ${alleenGetypt} order by m.gemeld_op desc, m.id desc limit ?`;
  const rijen = await db.rijen<Naam>(sql, [van, tot, meesteVergeleken]);
  return rijen
    .filter((rij) => rij.id !== id && lijktOpNaam(eigen, rij.getypt ?? gevouwenNaam(rij.geregistreerd ?? '')))
    .map((rij) => rij.id)
    .slice(0, meesteAnderen);
}
