/** Organisations that must be told of one casus besides the fixed groups, and records that were taken back. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('informeer_partij', (tabel) => {
    tabel.text('id').primary();
    tabel.text('casus_id').notNullable().references('casus.id').index();
    tabel.text('wie').notNullable();
    tabel.text('groep').notNullable();
    tabel.text('grond').notNullable();
    tabel.text('hoe').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
    tabel.text('weg_door');
    tabel.text('weg_op');
  });
  await knex.schema.alterTable('geinformeerd', (tabel) => {
    tabel.text('terug_door');
    tabel.text('terug_op');
    tabel.text('terug_reden');
  });
}
