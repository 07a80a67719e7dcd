/** Agreements of accountgesprekken as tasks of their own. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('gespreksafspraak', (tabel) => {
    tabel.text('id').primary();
    tabel.text('gesprek_id').notNullable().references('accountgesprek.id').index();
    tabel.text('wat').notNullable();
    tabel.text('wie').notNullable();
    tabel.text('persoon_id').notNullable().references('persoon.id');
    tabel.text('termijn');
    tabel.text('status').notNullable();
    tabel.text('klaar_op');
    tabel.text('klaar_door').references('persoon.id');
    tabel.integer('versie').notNullable();
    tabel.index(['persoon_id', 'status', 'termijn']);
    tabel.index(['status', 'termijn', 'id']);
  });
}
