/** The parties around casussen for whom a task may be. */
import type { Taakpartijen } from '../domain/taak';
import type { Db } from './db';

export const geenPartijen: Taakpartijen = { regioIds: [], gemeenteIds: [], autoriteitIds: [] };

/** In one question for all of them; the autoriteit is around each, and a gemeente in which another went up around the casussen of that one. */
export async function partijenRond(
  db: Db,
  casusIds: readonly string[],
  dag: string,
): Promise<ReadonlyMap<string, Taakpartijen>> {
  if (casusIds.length === 0) return new Map();
  const deze = `b.casus_id in (${casusIds.map(() => '?').join(', ')})`;
  const sql = `select b.casus_id as casus, p.id, p.soort from casus_betrokken b join partij p on p.id = b.partij_id where ${deze}
    union select b.casus_id as casus, p.id, p.soort from casus_betrokken b
      join relatie o on o.van_partij_id = b.partij_id and o.soort = 'opgegaan-in' and o.van <= ? and (o.tot is null or o.tot > ?)
      join partij p on p.id = o.naar_partij_id where ${deze}
    union select '' as casus, p.id, p.soort from partij p where p.soort = 'autoriteit'`;
  const rijen = await db.rijen<{ casus: string; id: string; soort: string }>(sql, [...casusIds, dag, dag, ...casusIds]);
  const van = (casusId: string, ...soorten: readonly string[]) => [
    ...new Set(
      rijen.filter(({ casus, soort }) => [casusId, ''].includes(casus) && soorten.includes(soort)).map(({ id }) => id),
    ),
  ];
  return new Map(
    casusIds.map((id) => [
      id,
      {
        regioIds: van(id, 'jeugdregio', 'samenwerkingsverband'),
        gemeenteIds: van(id, 'gemeente'),
        autoriteitIds: van(id, 'autoriteit'),
      },
    ]),
  );
}
