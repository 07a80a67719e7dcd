/** The outbox as a ledger: which casus, how urgent, how long it is worth sending, and what came of it. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('outbox', (tabel) => {
    tabel.text('casus_id');
    // The trede of the casus when it was written; the highest goes first and waits for nothing.
    tabel.integer('trede');
    tabel.integer('spoed').notNullable().defaultTo(1);
    // 1: nobody asked for it, so the quiet rule holds.
    tabel.integer('proactief').notNullable().defaultTo(0);
    tabel.text('verloopt_op');
    // How often the answer to a sent message was lost.
    tabel.integer('onzeker').notNullable().defaultTo(0);
    // Where it stands in Teams, to replace it there.
    tabel.text('bericht_id');
    tabel.text('gesprek');
    tabel.index(['status', 'spoed', 'volgende_op']);
    tabel.index(['casus_id', 'op']);
    tabel.index(['ontvanger_id', 'status']);
    tabel.index(['object_id']);
  });
  await knex.schema.createTable('instelling', (tabel) => {
    tabel.text('persoon_id').primary();
    // From this trede on messages come at once; below it they wait for the daily overview.
    tabel.integer('direct_vanaf').notNullable();
  });
}
