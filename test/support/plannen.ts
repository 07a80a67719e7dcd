/** How the database goes about each statement the house issues: which of the tables that grow it reads from begin to end. */
import { Database, OPEN_READONLY } from 'sqlite3';
import type { Db, Waarde } from '../../db/db';
import { PostgresDb } from '../../db/postgres-units';
import { SqliteDb } from '../../db/sqlite-db';
import type { Proefhuis } from './proefhuis';

export interface Vraag {
  readonly sql: string;
  readonly waarden: readonly Waarde[];
}

export interface Gevolgd {
  /** Each statement once, with the values it was last asked with. */
  vragen(): readonly Vraag[];
  stop(): void;
}

/** Listens where stores speak to the database, in this process. */
export function volgVragen(): Gevolgd {
  const gezien = new Map<string, readonly Waarde[]>();
  const terug = [SqliteDb.prototype, PostgresDb.prototype].map((klas) => {
    const { rijen, voer } = klas;
    klas.rijen = function <T>(this: Db, sql: string, waarden: readonly Waarde[]) {
      gezien.set(sql, waarden);
      return rijen.call(this, sql, waarden) as Promise<readonly T[]>;
    };
    klas.voer = function (this: Db, sql: string, waarden: readonly Waarde[]) {
      gezien.set(sql, waarden);
      return voer.call(this, sql, waarden);
    };
    return () => void Object.assign(klas, { rijen, voer });
  });
  return {
    vragen: () =>
      [...gezien]
        .filter(([sql]) => /^\s*(?:select|with|update|delete)\b/i.test(sql))
        .map(([sql, waarden]) => ({ sql, waarden })),
    stop: () => terug.forEach((zet) => zet()),
  };
}

type Stel = <T>(sql: string, waarden?: readonly Waarde[]) => Promise<readonly T[]>;

/** As `table: statement`, for tables with more rows than this. */
export async function leestGeheel(
  huis: Proefhuis,
  vragen: readonly Vraag[],
  meerDan: number,
): Promise<readonly string[]> {
  if (!huis.databaseUrl.startsWith('sqlite:'))
    return huis.wereld.eenheid(({ db }) =>
      kijk(postgres, (sql, waarden = []) => db.rijen(sql, waarden), vragen, meerDan),
    );
  const bestand = new Database(huis.databaseUrl.replace('sqlite:', ''), OPEN_READONLY);
  const stel: Stel = (sql, waarden = []) =>
    new Promise((los, weiger) =>
      bestand.all(sql, waarden, (fout, rijen) => (fout ? weiger(fout) : los(rijen as never[]))),
    );
  const uit = await kijk(sqlite, stel, vragen, meerDan);
  await new Promise<void>((los) => bestand.close(() => los()));
  return uit;
}

interface Kijker {
  readonly tabellen: string;
  heleTabellen(stel: Stel, vraag: Vraag): Promise<readonly string[]>;
}

async function kijk(kijker: Kijker, stel: Stel, vragen: readonly Vraag[], meerDan: number): Promise<readonly string[]> {
  const groot = new Set<string>();
  for (const { name } of await stel<{ name: string }>(kijker.tabellen)) {
    const [telling] = await stel<{ aantal: number }>(`select count(*) as aantal from "${name}"`);
    if (Number(telling?.aantal) > meerDan) groot.add(name);
  }
  const uit: string[] = [];
  for (const vraag of vragen) {
    const geheel = (await kijker.heleTabellen(stel, vraag)).filter((tabel) => groot.has(tabel));
    uit.push(...geheel.map((tabel) => `${tabel}: ${vraag.sql.replace(/\s+/g, ' ').trim()}`));
  }
  return [...new Set(uit)].sort();
}

/** The program SQLite makes of a statement: a cursor that is wound back to its begin and walks on reads all there is. */
const sqlite: Kijker = {
  tabellen: "select name from sqlite_master where type = 'table'",
  async heleTabellen(stel, { sql, waarden }) {
    const wortels = await stel<{ wortel: number; tabel: string }>(
      'select rootpage as wortel, tbl_name as tabel from sqlite_master where rootpage > 0',
    );
    const tabelVan = new Map(wortels.map(({ wortel, tabel }) => [wortel, tabel]));
    const stappen = await stel<Stap>(`explain ${sql}`, waarden);
    const cursors = (...opcodes: readonly string[]) => stappen.filter(({ opcode }) => opcodes.includes(opcode));
    const loopt = new Set(cursors('Next', 'Prev').map(({ p1 }) => p1));
    const geheel = new Set(cursors('Rewind', 'Last').flatMap(({ p1 }) => (loopt.has(p1) ? [p1] : [])));
    return cursors('OpenRead', 'OpenWrite').flatMap(({ p1, p2 }) => (geheel.has(p1) ? [tabelVan.get(p2) ?? ''] : []));
  },
};

interface Stap {
  readonly opcode: string;
  readonly p1: number;
  readonly p2: number;
}

/** With few rows PostgreSQL rightly reads them all; asked to avoid it, it still does where no index can help. */
const postgres: Kijker = {
  tabellen: "select table_name as name from information_schema.tables where table_schema = 'public'",
  async heleTabellen(stel, { sql, waarden }) {
    for (const weg of ['seqscan', 'hashjoin', 'mergejoin']) await stel(`set local enable_${weg} = off`);
    const [plan] = await stel<Knoop>(`explain (format json) ${sql}`, waarden);
    return knopenIn(plan).flatMap((knoop) => {
      const tabel = knoop['Relation Name'];
      const soort = String(knoop['Node Type']);
      const geheel = soort === 'Seq Scan' || (soort.startsWith('Index') && !('Index Cond' in knoop));
      return geheel && typeof tabel === 'string' ? [tabel] : [];
    });
  },
};

type Knoop = Readonly<Record<string, unknown>>;

function knopenIn(plan: unknown): readonly Knoop[] {
  if (typeof plan !== 'object' || plan === null) return [];
  const eigen = 'Node Type' in plan ? [plan as Knoop] : [];
  return [...eigen, ...Object.values(plan).flatMap(knopenIn)];
}
