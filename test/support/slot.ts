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

/** Read beside the house, whose own reading may be refused together with a writing that waits for the lock. */
export async function leesErnaast<T>({ databaseUrl }: { readonly databaseUrl: string }, sql: string): Promise<T[]> {
  const ander = new Database(databaseUrl.replace('sqlite:', ''));
  try {
    return await new Promise<T[]>((los, mis) =>
      ander.all<T>(sql, (fout, rijen) => {
        if (fout) mis(fout);
        else los(rijen);
      }),
    );
  } finally {
    await new Promise<void>((klaar) => ander.close(() => klaar()));
  }
}
