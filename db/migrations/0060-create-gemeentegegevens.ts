/** What differs per gemeente in letters to councils: every version, the pictures they name, and rows that wait for a press. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('gemeentegegevens', (tabel) => {
    // `*`: every gemeente that does not say otherwise, so no reference to a partij.
    tabel.text('gemeente_id').notNullable();
    // Empty: whatever the aanbieder.
    tabel.text('aanbieder_id').notNullable();
    tabel.integer('versie').notNullable();
    tabel.text('gegevens').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
    tabel.primary(['gemeente_id', 'aanbieder_id', 'versie']);
  });
  await knex.schema.createTable('gemeentelogo', (tabel) => {
    tabel.text('sleutel').primary();
    tabel.text('inhoud').notNullable();
  });
  await knex.schema.createTable('gegevensvoorstel', (tabel) => {
    tabel.text('id').primary();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable().index();
    tabel.text('rijen').notNullable();
  });
  await knex.schema.alterTable('brief', (tabel) => {
    // The picture that stood above this version; a later one does not change what was approved.
    tabel.text('logo').notNullable().defaultTo('');
  });
}
