/** The timeline of each casus: event time apart from entry time, and what an event corrects. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('gebeurtenis', (tabel) => {
    tabel.text('id').primary();
    tabel.text('casus_id').notNullable().references('casus.id');
    tabel.text('soort').notNullable();
    tabel.text('inhoud').notNullable();
    tabel.text('gebeurd_op').notNullable();
    tabel.text('vastgelegd_op').notNullable();
    tabel.text('auteur_id');
    tabel.text('auteur_naam').notNullable();
    tabel.text('vastgelegd_door').notNullable();
    tabel.text('zichtbaarheid').notNullable();
    tabel.text('tekst');
    tabel.text('bron');
    tabel.text('corrigeert').references('gebeurtenis.id').index();
    tabel.index(['casus_id', 'gebeurd_op']);
    tabel.index(['casus_id', 'bron']);
  });
}
