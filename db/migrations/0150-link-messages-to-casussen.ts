/** One message may be about tasks of several casussen: each of those has it in its ledger. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('outbox_casus', (tabel) => {
    tabel.text('casus_id').notNullable().references('id').inTable('casus');
    tabel.text('outbox_id').notNullable().references('id').inTable('outbox');
    tabel.primary(['casus_id', 'outbox_id']);
    tabel.index(['outbox_id']);
  });
}
