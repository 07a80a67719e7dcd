/** Tables of casussen: partijen and people around it, tredebepalingen, facts, letters and the links to their files. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('casus', (tabel) => {
    tabel.text('id').primary();
    tabel.text('nummer').notNullable().unique();
    tabel.text('aanbieder_id').notNullable().references('partij.id').index();
    tabel.text('status').notNullable();
    tabel.text('aanleiding').notNullable();
    tabel.text('plan');
    tabel.text('stap_wat');
    tabel.text('stap_voor');
    tabel.text('geopend_op').notNullable();
    tabel.text('bijgewerkt_op').notNullable();
    tabel.integer('versie').notNullable();
  });
  await knex.schema.createTable('casus_betrokken', (tabel) => {
    tabel.text('casus_id').notNullable().references('casus.id');
    tabel.text('partij_id').notNullable().references('partij.id').index();
    tabel.primary(['casus_id', 'partij_id']);
  });
  await knex.schema.createTable('casus_melding', (tabel) => {
    tabel.text('casus_id').notNullable().references('casus.id');
    tabel.text('melding_id').notNullable().references('melding.id');
    tabel.primary(['casus_id', 'melding_id']);
  });
  await knex.schema.createTable('casus_rol', (tabel) => {
    tabel.text('casus_id').notNullable().references('casus.id');
    tabel.text('persoon_id').notNullable().references('persoon.id').index();
    tabel.text('rol').notNullable();
    // For whom somebody held it: who moves to another partij leaves the role behind.
    tabel.text('partij_id').notNullable().references('partij.id');
    tabel.text('van').notNullable();
    tabel.text('tot');
    tabel.primary(['casus_id', 'persoon_id', 'rol', 'van']);
  });
  await knex.schema.createTable('tredebepaling', (tabel) => {
    tabel.text('id').primary();
    tabel.text('casus_id').notNullable().references('casus.id').index();
    tabel.integer('trede').notNullable();
    tabel.text('invoer').notNullable();
    tabel.text('status').notNullable();
    tabel.text('voorgelegd_door').notNullable();
    tabel.text('voorgelegd_op').notNullable();
    tabel.text('vastgesteld_door');
    tabel.text('vastgesteld_op');
  });
  await knex.schema.createTable('feit', (tabel) => {
    tabel.text('casus_id').notNullable().references('casus.id');
    tabel.text('feit').notNullable();
    tabel.integer('versie').notNullable();
    tabel.text('waarde').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
    tabel.primary(['casus_id', 'feit', 'versie']);
  });
  await knex.schema.createTable('brief', (tabel) => {
    tabel.text('id').primary();
    tabel.text('nummer').notNullable();
    tabel.text('casus_id').notNullable().references('casus.id').index();
    tabel.text('soort').notNullable();
    tabel.text('publiek').notNullable();
    tabel.integer('versie').notNullable();
    tabel.text('status').notNullable();
    tabel.text('document').notNullable();
    tabel.text('hash').notNullable();
    tabel.text('maker_id').notNullable();
    tabel.text('gemaakt_op').notNullable();
    tabel.unique(['nummer', 'versie']);
  });
  await knex.schema.createTable('bestandsbewijs', (tabel) => {
    tabel.text('token_hash').primary();
    tabel.text('brief_id').notNullable().references('brief.id');
    tabel.text('formaat').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('verloopt_op').notNullable();
    tabel.text('gebruikt_op');
  });
}
