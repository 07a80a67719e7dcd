/** A year of work: one casus of the demo world, played by the real verbs, copied until it is two hundred. SQLite only. */
import type { Db, Waarde } from '../db/db';
import type { Turn } from '../db/world';

export const year = { casussen: 200, updates: 20_000, gesprekken: 3_000, meldingen: 600, verzonden: 20_000 } as const;

/** The casus that is copied, and its aanbieder. */
export const model = { nummer: 'C-2026-9007', aanbieder: 'AB-VUURBAAK', naam: 'Vuurbaak Jeugd-GGZ' } as const;

/** The demo world counts from the day it was played: the casus that is asked for has the same number on every day. */
export const nameModel = ({ db }: Pick<Turn, 'db'>): Promise<number> =>
  db.voer('update casus set nummer = ? where aanbieder_id = ?', [model.nummer, model.aanbieder]);

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
  for (const told of updates(casus.id, lotte.id)) await run(db, told);
  await check(db);
  await db.voer('analyze', []);
}

/** What the bench says it has, it has: a fill that copies nothing would measure an empty house. */
async function check(db: Db): Promise<void> {
  // Only a copy has a dash in its id.
  const counted = {
    casussen: "casus where id like '%-%'",
    updates: "gebeurtenis where id like 'u-%'",
    gesprekken: "accountgesprek where id like '%-%'",
    meldingen: "melding where id like '%-%'",
    verzonden: "outbox where id like '%-%'",
  } as const satisfies Record<keyof typeof year, string>;
  for (const [what, from] of Object.entries(counted) as readonly (readonly [keyof typeof year, string])[]) {
    const [row] = await db.rijen<{ n: number }>(`select count(*) as n from ${from}`, []);
    if (Number(row?.n) !== year[what]) throw new Error(`${what}: ${String(row?.n)} of ${String(year[what])}`);
  }
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
    ofCasus('gebeurtenis', id),
    ...meldingenAndGesprekken(id),
  ];
}

/** So many on each casus, spread over the year; half of them for the kernteam. The model gets as many: its timeline is asked for. */
function updates(casusId: string, authorId: string): readonly Copy[] {
  const each = year.updates / year.casussen;
  const moment = `${day(365)} || 'T' || (10 + n.i % 8) || ':30:00.000Z'`;
  const told = (id: string, casus: string, times: number): Copy => ({
    ...{
      table: 'gebeurtenis',
      where: 't.id = (select min(id) from gebeurtenis where casus_id = ?)',
      values: [casusId],
    },
    times,
    change: {
      ...{ id, casus_id: casus, soort: "'update'", inhoud: `'{"soort":"update","stap":null,"eigenaar":null}'` },
      ...{ tekst: `'Overleg ' || n.i || ' gehad met de raad van bestuur.'`, gebeurd_op: moment, vastgelegd_op: moment },
      ...{ auteur_id: `'${authorId}'`, auteur_naam: "'Lotte Claessen'", vastgelegd_door: `'${authorId}'` },
      ...{
        zichtbaarheid: `case when n.i % 2 = 0 then 'kernteam' else 'betrokken' end`,
        bron: 'null',
        corrigeert: 'null',
      },
    },
  });
  const spread = `'${casusId}-' || (1 + n.i % ${year.casussen})`;
  return [told(`'u-' || n.i`, spread, year.updates), told(`'v-' || n.i`, `'${casusId}'`, each)];
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
