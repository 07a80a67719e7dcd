/** A point inside a transaction to go back to, in the words of both databases. */
import type { Merkpunt } from './db';

/** A savepoint; a nested one has the same name, and the innermost is meant. */
export async function zetMerk(voer: (sql: string) => Promise<unknown>): Promise<Merkpunt> {
  await voer('SAVEPOINT deel');
  return {
    async terug() {
      await voer('ROLLBACK TO SAVEPOINT deel');
    },
    async los() {
      await voer('RELEASE SAVEPOINT deel');
    },
  };
}
