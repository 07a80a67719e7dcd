/**
 * Every minute is asked of every casus when people last told how it stands, and what corrects or takes back a message: by kind, and
 * without reading whole timelines. Nearly no event corrects another, and the index holds only those that do: with the empty ones in it,
 * SQLite takes it for an index that tells nothing apart once it counted.
 */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('gebeurtenis', (tabel) => {
    tabel.dropIndex(['corrigeert']);
    tabel.index(['corrigeert'], 'gebeurtenis_corrigeert_index', { predicate: knex.whereNotNull('corrigeert') });
    tabel.index(['casus_id', 'soort', 'vastgelegd_op']);
  });
}
