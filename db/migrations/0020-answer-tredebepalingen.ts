/** Answers of partijen to a tredebepaling, its withdrawal, and one order among the set ones of a casus. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tredebepaling', (tabel) => {
    tabel.integer('volgorde');
    tabel.text('ingetrokken_door');
    tabel.text('ingetrokken_op');
    tabel.text('intrekreden');
  });
  await knex.schema.createTable('tredebepaling_reactie', (tabel) => {
    tabel.text('id').primary();
    tabel.text('bepaling_id').notNullable().references('tredebepaling.id').index();
    tabel.text('partij_id').notNullable().references('partij.id');
    tabel.text('persoon_id').notNullable().references('persoon.id');
    tabel.text('standpunt').notNullable();
    tabel.text('reden');
    tabel.text('op').notNullable();
  });
  await knex.raw(`update tredebepaling set volgorde = (
    select count(*) from tredebepaling t where t.casus_id = tredebepaling.casus_id and t.status = 'vastgesteld'
      and (t.vastgesteld_op < tredebepaling.vastgesteld_op
        or (t.vastgesteld_op = tredebepaling.vastgesteld_op and t.id <= tredebepaling.id)))
    where status = 'vastgesteld'`);
  await knex.schema.alterTable('tredebepaling', (tabel) => {
    tabel.unique(['casus_id', 'volgorde']);
  });
}
