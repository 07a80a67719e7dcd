/** Series of other letters too, which letters of a series a changed fact touched and how, and who read which letter. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('briefreeks', (tabel) => {
    tabel.text('soort').notNullable().defaultTo('raadsinformatiebrief');
  });
  await knex.schema.alterTable('briefreeks_rij', (tabel) => {
    tabel.text('geraakt');
  });
  // A version never changes: who read it, read this text.
  await knex.schema.createTable('brief_gelezen', (tabel) => {
    tabel.text('brief_id').notNullable().references('brief.id');
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
    tabel.primary(['brief_id', 'persoon_id']);
  });
}
