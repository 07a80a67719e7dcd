/** A melding on behalf of somebody who telephoned, and the documents that go with a melding. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('melding', (tabel) => {
    // JSON of who told it by telephone; null when the melder tells it himself.
    tabel.text('namens');
  });
  await knex.schema.createTable('melding_bijlage', (tabel) => {
    tabel.text('melding_id').notNullable().references('melding.id');
    tabel.text('hash').notNullable().index();
    tabel.primary(['melding_id', 'hash']);
  });
  await knex.schema.createTable('bijlage_bewijs', (tabel) => {
    tabel.text('token_hash').primary();
    tabel.text('melding_id').notNullable().references('melding.id');
    tabel.text('hash').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('verloopt_op').notNullable();
    tabel.text('gebruikt_op');
  });
}
