/** Documents that come after a melding was sent, and those that wait until it is said which one they belong to. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('melding_aanvulling', (tabel) => {
    // JSON of what is kept of each document; null where only words came.
    tabel.text('bijlagen');
  });
  await knex.schema.createTable('losse_bijlage', (tabel) => {
    tabel.text('id').primary();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable().index();
    tabel.text('bijlagen').notNullable();
  });
}
