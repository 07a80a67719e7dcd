/** Steps with all letters of a series at once: how far each is, what its letters read when it began, and which were left and why. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('briefreeks_ronde', (tabel) => {
    tabel.text('id').primary();
    tabel.text('reeks_id').notNullable().references('briefreeks.id').index();
    tabel.text('stap').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('status').notNullable();
    tabel.text('op').notNullable();
    tabel.integer('na').notNullable().defaultTo(0);
    tabel.integer('gedaan').notNullable().defaultTo(0);
    tabel.integer('gelaten').notNullable().defaultTo(0);
    tabel.text('gegevens').notNullable();
  });
  await knex.schema.alterTable('briefreeks_rij', (tabel) => {
    // Hash of the letter when the round began: approval is of that text and of no later one.
    tabel.text('gezien');
    tabel.text('uitval');
  });
}
