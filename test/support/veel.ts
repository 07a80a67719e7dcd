/** Years of work in one database: one played casus of the demo world, copied thousands of times, on either database. */
import type { Db } from '../../db/db';
import { model, run } from '../../bench/year-fill';

export const GEBEURTENISSEN = 1_000;

const ander = (kolom: string): string => `t.${kolom} || '-' || n.i`;
const dagVan = {
  sqlite: (dagen: number): string => `date('2026-03-12', '-' || (n.i * 7 % ${String(dagen)}) || ' days')`,
  postgres: (dagen: number): string => `to_char(date '2026-03-12' - (n.i * 7 % ${String(dagen)}), 'YYYY-MM-DD')`,
} as const;

/** Years of work: one in twenty of them still runs. */
const alsOpen = (open: string, dicht: string): string => `case when n.i % 20 = 0 then ${open} else ${dicht} end`;

/** Copies one played casus, with the partijen around it, and gives the first one a long history. Returns the number of that one. */
export async function vulVeel(db: Db, casussen: number): Promise<string> {
  const dag = dagVan[db.dialect];
  const sql = 'select id, nummer from casus where aanbieder_id = ?';
  const [casus] = await db.rijen<{ id: string; nummer: string }>(sql, [model.aanbieder]);
  const van = { where: 't.casus_id = ?', values: [casus?.id ?? ''], times: casussen };
  const perCasus = (table: string, change: Readonly<Record<string, string>> = {}) =>
    run(db, { table, ...van, change: { casus_id: ander('casus_id'), ...change } });
  const aanbieder = (table: string, column: string, change: Readonly<Record<string, string>>) =>
    run(db, {
      ...{ table, where: `t.${column} = ?`, values: [model.aanbieder], times: casussen },
      change: { [column]: ander(column), ...change },
    });
  const naam = `'Proefhuis ' || n.i || ' Jeugdhulp'`;
  await aanbieder('partij', 'id', { naam, kvk: 'null', agb: 'null', code: 'null' });
  await aanbieder('relatie', 'van_partij_id', {});
  await run(db, {
    ...{ table: 'casus', where: 't.id = ?', values: [casus?.id ?? ''], times: casussen },
    change: {
      ...{ id: ander('id'), nummer: `'C-2025-' || (10000 + n.i)`, aanbieder_id: ander('aanbieder_id') },
      status: alsOpen('t.status', "'gesloten'"),
      ...{ geopend_op: dag(365), bijgewerkt_op: `${dag(60)} || 'T09:00:00.000Z'` },
    },
  });
  for (const table of ['casus_betrokken', 'casus_rol', 'casus_vacature']) await perCasus(table);
  await perCasus('gebeurtenis', { id: ander('id') });
  await perCasus('casus_onderwerp', { partij_id: ander('partij_id') });
  await perCasus('tredebepaling', { id: ander('id') });
  await perCasus('taak', { id: ander('id'), termijn: dag(90), status: alsOpen('t.status', "'gereed'") });
  await run(db, {
    ...{ table: 'gebeurtenis', where: 't.id = (select min(id) from gebeurtenis where casus_id = ?)' },
    ...{ values: [casus?.id ?? ''], times: GEBEURTENISSEN, change: { id: `'0' || ${ander('id')}` } },
  });
  for (const [table, change] of [
    [
      'melding',
      {
        nummer: `'M-2025-' || (10000 + n.i)`,
        gemeld_op: `${dag(365)} || 'T09:00:00.000Z'`,
        status: alsOpen("'ontvangen'", "'afgesloten'"),
      },
    ],
    ['accountgesprek', { nummer: `'G-2025-' || (10000 + n.i)`, datum: dag(365) }],
    ['outbox', { op: `${dag(365)} || 'T09:00:00.000Z'` }],
  ] as const)
    await run(db, {
      ...{ table, where: `t.id = (select min(id) from ${table})`, values: [], times: casussen },
      change: { id: ander('id'), ...change },
    });
  await db.voer('analyze', []);
  return casus?.nummer ?? '';
}
