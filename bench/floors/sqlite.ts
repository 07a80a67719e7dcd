/** The floor of storing: bare SQLite with `synchronous=FULL` and group commit, the same rows, nothing looked up or checked. */
import { Database } from 'sqlite3';
import type { Statement } from 'sqlite3';

export interface RawSqlite {
  /** Resolves when the rows are on disk. */
  store(invoer: string): Promise<void>;
  close(): Promise<void>;
}

const schema = `
  pragma journal_mode = wal; pragma synchronous = full; pragma secure_delete = on;
  create table melding (id text primary key, nummer text unique, melder_id text, invoer text, status text, gemeld_op text);
  create index melding_melder on melding (melder_id);
  create index melding_op on melding (gemeld_op);
  create table logboek (volgnummer integer primary key, op text, persoon_id text, handeling text, object_id text, hash text);
  create index logboek_object on logboek (object_id);
  create table outbox (id text primary key, soort text, object_id text, ontvanger_id text, status text, volgende_op text);
  create index outbox_status on outbox (status, volgende_op);`;

const MOMENT = '2026-02-01T10:00:00.000Z';
/** The melder and the two people of the meldpunt in the demo world. */
const RECEIVERS = ['melder', 'meldpunt-1', 'meldpunt-2'];

interface Waiting {
  readonly invoer: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

export async function openRawSqlite(file: string): Promise<RawSqlite> {
  const database = await open(file);
  const statements = [
    'insert into melding values (?, ?, ?, ?, ?, ?)',
    'insert into logboek values (null, ?, ?, ?, ?, ?)',
    'insert into outbox values (?, ?, ?, ?, ?, ?)',
    'begin immediate',
    'commit',
  ].map((sql) => database.prepare(sql));
  const waiting: Waiting[] = [];
  let busy = false;
  let number = 0;
  const drain = async (): Promise<void> => {
    busy = true;
    while (waiting.length > 0) {
      const batch = waiting.splice(0, 64);
      await commit(statements, batch, () => (number += 1)).then(
        () => batch.forEach(({ done }) => done()),
        (error: unknown) => batch.forEach(({ failed }) => failed(error)),
      );
    }
    busy = false;
  };
  return {
    store: (invoer) =>
      new Promise<void>((done, failed) => {
        waiting.push({ invoer, done, failed });
        if (!busy) void drain();
      }),
    close: () => close(database, statements),
  };
}

async function commit(statements: readonly Statement[], batch: readonly Waiting[], next: () => number): Promise<void> {
  const [melding, logboek, outbox, begin, end] = statements;
  await run(begin, []);
  for (const { invoer } of batch) {
    const id = `M-${next()}`;
    await run(melding, [id, id, 'melder', invoer, 'ontvangen', MOMENT]);
    await run(logboek, [MOMENT, 'melder', 'melding.registreren', id, 'hash']);
    for (const who of RECEIVERS) await run(outbox, [`${id} ${who}`, 'melding', id, who, 'wachtend', MOMENT]);
  }
  await run(end, []);
}

const run = (statement: Statement | undefined, values: readonly string[]): Promise<void> =>
  new Promise((done, failed) => statement?.run(values, (error: Error | null) => (error ? failed(error) : done())));

const open = (file: string): Promise<Database> =>
  new Promise((done, failed) => {
    const database: Database = new Database(file, (error) => (error ? failed(error) : undefined));
    database.exec(schema, (error) => (error ? failed(error) : done(database)));
  });

async function close(database: Database, statements: readonly Statement[]): Promise<void> {
  for (const statement of statements) await new Promise<void>((done) => statement.finalize(() => done()));
  await new Promise<void>((done) => database.close(() => done()));
}
