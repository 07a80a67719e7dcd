/** Tables of tasks and milestones: what there is to do, every step of it, and which party confirmed. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('taak', (tabel) => {
    tabel.text('id').primary();
    tabel.text('casus_id').notNullable().references('casus.id');
    tabel.text('soort').notNullable();
    tabel.text('wat').notNullable();
    tabel.text('eigenaar').notNullable();
    tabel.text('persoon_id').references('persoon.id');
    tabel.text('termijn');
    tabel.text('grond').notNullable();
    tabel.text('status').notNullable();
    tabel.text('draaiboek_id');
    tabel.text('bron');
    tabel.integer('officieel').notNullable();
    tabel.integer('te_herzien').notNullable();
    tabel.text('gestart_op').notNullable();
    tabel.text('klaar_op');
    tabel.text('klaar_door');
    tabel.integer('versie').notNullable();
    tabel.index(['casus_id', 'status', 'termijn']);
    tabel.index(['status', 'termijn', 'id']);
    tabel.index(['persoon_id', 'status']);
  });
  await knex.schema.createTable('taak_verloop', (tabel) => {
    tabel.text('id').primary();
    tabel.text('taak_id').notNullable().references('taak.id').index();
    tabel.text('soort').notNullable();
    tabel.text('oud');
    tabel.text('nieuw');
    tabel.text('reden');
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
  });
  await knex.schema.createTable('taak_bevestiging', (tabel) => {
    tabel.text('taak_id').notNullable().references('taak.id');
    tabel.text('partij_id').notNullable().references('partij.id');
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
    tabel.primary(['taak_id', 'partij_id']);
  });
}
