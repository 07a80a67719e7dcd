/** The life of a letter: who wrote and approved each version, its steps and comments, deviations and plans of release. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('brief', (tabel) => {
    // Of a letter in a series: the gemeente it is for.
    tabel.text('variant').notNullable().defaultTo('');
    tabel.text('schrijvers').notNullable().defaultTo('[]');
    tabel.text('akkoord');
    tabel.text('eigen').notNullable().defaultTo('[]');
    tabel.text('blad').notNullable().defaultTo('{}');
  });
  await knex.schema.createTable('brief_stap', (tabel) => {
    tabel.text('id').primary();
    tabel.text('brief_id').notNullable().references('brief.id');
    tabel.text('nummer').notNullable().index();
    tabel.integer('versie').notNullable();
    tabel.text('stap').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
    tabel.text('reden');
  });
  await knex.schema.createTable('brief_opmerking', (tabel) => {
    tabel.text('id').primary();
    tabel.text('nummer').notNullable().index();
    tabel.integer('versie').notNullable();
    tabel.text('alinea').notNullable();
    tabel.text('tekst').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
    tabel.text('afgehandeld_door');
    tabel.text('afgehandeld_op');
  });
  await knex.schema.createTable('brief_afwijking', (tabel) => {
    tabel.text('id').primary();
    tabel.text('brief_id').notNullable().references('brief.id').index();
    tabel.text('reden').notNullable();
    tabel.text('gevraagd_door').notNullable();
    tabel.text('gevraagd_op').notNullable();
    tabel.text('akkoord_door');
    tabel.text('akkoord_op');
  });
  await knex.schema.createTable('brief_planning', (tabel) => {
    tabel.text('id').primary();
    tabel.text('brief_id').notNullable().references('brief.id').index();
    tabel.text('moment').notNullable().index();
    tabel.text('status').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
  });
}
