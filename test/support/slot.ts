/** Another process holds the write lock of a SQLite database, such as a backup tool. */
import { Database } from 'sqlite3';

/** Returns what lets it go again. */
export async function vergrendel({ databaseUrl }: { readonly databaseUrl: string }): Promise<() => Promise<void>> {
  const ander = new Database(databaseUrl.replace('sqlite:', ''));
  const voer = (sql: string) =>
    new Promise<void>((klaar, mis) => ander.exec(sql, (fout) => (fout ? mis(fout) : klaar())));
  await voer('BEGIN IMMEDIATE');
  return async () => {
    await voer('ROLLBACK');
    await new Promise<void>((klaar) => ander.close(() => klaar()));
  };
}
