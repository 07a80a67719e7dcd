/**
 * Nearly no task is about a message: the index holds only those that are. With the empty ones in it, SQLite takes it for an index that
 * tells nothing apart once it counted, and reads every open task instead.
 */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('taak', (tabel) => {
    tabel.dropIndex(['bericht_id']);
    tabel.index(['bericht_id'], 'taak_over_bericht_index', { predicate: knex.whereNotNull('bericht_id') });
  });
}
