/** Rights that reach every casus are put forward by one person and confirmed by another. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('rechtenvoorstel', (tabel) => {
    tabel.text('id').primary();
    tabel.text('persoon_id').references('persoon.id').index();
    tabel.text('verzoek_id').references('toegangsverzoek.id').index();
    tabel.text('partij_id').notNullable().references('partij.id');
    tabel.text('rollen').notNullable();
    tabel.text('status').notNullable();
    tabel.text('door').notNullable();
    tabel.text('op').notNullable();
    tabel.text('beslist_door');
    tabel.text('beslist_op');
  });
}
