/** A file with gemeenten and jeugdregio's that was read: what it would change, and what it changed, so that it can be taken back as a whole. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('gebiedeninlezing', (tabel) => {
    tabel.text('id').primary();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable().index();
    tabel.text('status').notNullable();
    tabel.text('stappen').notNullable();
  });
}
