/** Tables of meldingen and accountgesprekken. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('melding', (tabel) => {
    tabel.text('id').primary();
    tabel.text('nummer').notNullable().unique();
    tabel.text('melder_id').notNullable().references('persoon.id').index();
    tabel.text('melder_partij_id').notNullable().references('partij.id');
    tabel.text('over_partij_id').references('partij.id').index();
    tabel.text('invoer').notNullable();
    tabel.text('status').notNullable();
    tabel.text('gemeld_op').notNullable().index();
    tabel.integer('versie').notNullable();
  });
  await knex.schema.createTable('melding_aanvulling', (tabel) => {
    tabel.text('melding_id').notNullable().references('melding.id');
    tabel.text('op').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('tekst').notNullable();
    tabel.primary(['melding_id', 'op']);
  });
  await knex.schema.createTable('accountgesprek', (tabel) => {
    tabel.text('id').primary();
    tabel.text('nummer').notNullable().unique();
    tabel.text('partij_id').notNullable().references('partij.id').index();
    tabel.text('maker_id').notNullable().references('persoon.id').index();
    tabel.text('datum').notNullable();
    tabel.text('invoer').notNullable();
    tabel.text('status').notNullable();
    tabel.text('vastgelegd_op').notNullable();
  });
}
