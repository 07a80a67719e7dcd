/** Around a casus: its organisation tree, hand-over of roles, stand-ins, vacancies and evaluations. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('casus_rol', (tabel) => {
    tabel.text('toegewezen_door');
    tabel.text('notitie');
  });
  await knex.schema.createTable('casus_onderwerp', (tabel) => {
    tabel.text('casus_id').notNullable().references('casus.id');
    tabel.text('partij_id').notNullable().references('partij.id').index();
    // Ids of gemeenten and regio's, as a JSON list: read and written as a whole.
    tabel.text('werkt_in').notNullable();
    tabel.text('segmenten');
    tabel.primary(['casus_id', 'partij_id']);
  });
  await knex.schema.createTable('casus_evaluatie', (tabel) => {
    tabel.text('id').primary();
    tabel.text('casus_id').notNullable().references('casus.id').index();
    tabel.text('datum').notNullable();
    tabel.text('goed').notNullable();
    tabel.text('beter').notNullable();
    tabel.text('lessen').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
  });
  await knex.schema.createTable('casus_vacature', (tabel) => {
    tabel.text('casus_id').primary().references('casus.id');
    tabel.text('sinds').notNullable();
  });
  await knex.schema.createTable('waarneming', (tabel) => {
    tabel.text('id').primary();
    tabel.text('persoon_id').notNullable().references('persoon.id').index();
    tabel.text('waarnemer_id').notNullable().references('persoon.id').index();
    tabel.text('van').notNullable();
    tabel.text('tot').notNullable();
    // One casusrol, or nothing for all of them.
    tabel.text('rol');
    tabel.text('ingesteld_door').notNullable();
    tabel.text('op').notNullable();
    tabel.text('beeindigd_op');
  });
}
