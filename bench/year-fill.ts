/** A year of work: one casus of the demo world, played by the real verbs, copied until it is two hundred. SQLite only. */
import type { Db, Waarde } from '../db/db';
import type { Turn } from '../db/world';

export const year = { casussen: 200, gesprekken: 3_000, meldingen: 600, verzonden: 20_000 } as const;

/** The casus that is copied, its aanbieder, and the two people of the regio who share the work. */
export const model = { nummer: 'C-2026-0007', aanbieder: 'AB-VUURBAAK', naam: 'Vuurbaak Jeugd-GGZ' } as const;

/** Each event of the model so often: a hundred and more per casus. */
const eventsEach = 5;

interface Copy {
  readonly table: string;
  readonly where: string;
  readonly values: readonly Waarde[];
  readonly times: number;
  /** What becomes of a column in copy `n.i`; every other column stays as it is. */
  readonly change: Readonly<Record<string, string>>;
}

const other = (column: string): string => `t.${column} || '-' || n.i`;
/** Whole years of days spread over the copies. */
const day = (days: number): string => `date('2026-11-20', '-' || (n.i * 7 % ${days}) || ' days')`;

export async function fillYear({ db }: Turn): Promise<void> {
  const [casus] = await db.rijen<{ id: string }>('select id from casus where nummer = ?', [model.nummer]);
  const [lotte] = await db.rijen<{ id: string }>("select id from persoon where naam = 'Lotte Claessen'", []);
  if (casus === undefined || lotte === undefined) throw new Error('the demo world lacks the casus that is copied');
  for (const copy of copies(casus.id, lotte.id)) await run(db, copy);
  await db.voer('analyze', []);
}

function copies(casusId: string, lotteId: string): readonly Copy[] {
  const ofCasus = (table: string, change: Copy['change'] = {}): Copy => ({
    ...{ table, where: 't.casus_id = ?', values: [casusId], times: year.casussen },
    change: { casus_id: other('casus_id'), ...change },
  });
  const id = { id: other('id') };
  const regievoerder = `case when t.rol = 'regievoerder' and n.i % 4 > 0 then '${lotteId}' else t.persoon_id end`;
  const aanbieder = (table: string, column: string, change: Copy['change']): Copy => ({
    ...{ table, where: `t.${column} = ?`, values: [model.aanbieder], times: year.casussen },
    change: { [column]: other(column), ...change },
  });
  return [
    aanbieder('partij', 'id', { naam: `'Proefhuis ' || n.i || ' Jeugdhulp'`, kvk: 'null', agb: 'null', code: 'null' }),
    aanbieder('relatie', 'van_partij_id', {}),
    {
      ...{ table: 'casus', where: 't.id = ?', values: [casusId], times: year.casussen },
      change: {
        ...{ ...id, nummer: `'C-2025-' || (1000 + n.i)`, aanbieder_id: other('aanbieder_id') },
        ...{ geopend_op: day(365), bijgewerkt_op: `${day(60)} || 'T09:00:00.000Z'` },
      },
    },
    ofCasus('casus_betrokken'),
    ofCasus('casus_rol', { persoon_id: regievoerder }),
    ofCasus('casus_onderwerp', { partij_id: other('partij_id') }),
    ofCasus('tredebepaling', id),
    ofCasus('taak', { ...id, termijn: day(90) }),
    ...events(ofCasus, casusId),
    ...meldingenAndGesprekken(id),
  ];
}

/** The model itself gets them too: its timeline is asked for. */
function events(ofCasus: (table: string, change: Copy['change']) => Copy, casusId: string): readonly Copy[] {
  const own = { table: 'gebeurtenis', where: 't.casus_id = ?', values: [casusId], times: eventsEach - 1 };
  return [{ ...own, change: { id: `'0' || ${other('id')}` } }, ofCasus('gebeurtenis', { id: other('id') })];
}

function meldingenAndGesprekken(id: Copy['change']): readonly Copy[] {
  const nummer = (letter: string): string => `'${letter}-2025-' || (10000 + n.i)`;
  const partij = `'${model.aanbieder}-' || (1 + n.i % ${year.casussen})`;
  const json = `json_set(t.invoer, '$.partijId', ${partij}, '$.datum', ${day(365)})`;
  const first = (table: string): string => `t.id = (select min(id) from ${table})`;
  return [
    {
      ...{ table: 'melding', where: first('melding'), values: [], times: year.meldingen },
      change: {
        ...{ ...id, nummer: nummer('M'), gemeld_op: `${day(365)} || 'T09:00:00.000Z'` },
        status: `case when n.i % 20 = 0 then 'ontvangen' else t.status end`,
      },
    },
    {
      ...{ table: 'accountgesprek', where: first('accountgesprek'), values: [], times: year.gesprekken },
      change: { ...id, nummer: nummer('G'), partij_id: partij, datum: day(365), invoer: json },
    },
    {
      ...{ table: 'outbox', where: first('outbox'), values: [], times: year.verzonden },
      change: { ...id, op: `${day(365)} || 'T09:00:00.000Z'` },
    },
  ];
}

const columnsOf: Readonly<Record<Db['dialect'], (table: string) => string>> = {
  sqlite: (table) => `select name from pragma_table_info('${table}')`,
  postgres: (table) => `select column_name as name from information_schema.columns where table_name = '${table}'`,
};

/** So many copies of the rows it names, some columns of them changed. */
export async function run(db: Db, { table, where, values, times, change }: Copy): Promise<void> {
  const columns = (await db.rijen<{ name: string }>(columnsOf[db.dialect](table), [])).map(({ name }) => name);
  const values_ = columns.map((column) => change[column] ?? `t.${column}`);
  const numbers = `with recursive n(i) as (select 1 union all select i + 1 from n where i < ${times})`;
  const sql = `insert into ${table} (${columns.join(', ')})
    ${numbers} select ${values_.join(', ')} from ${table} t, n where ${where}`;
  await db.voer(sql, values);
}
