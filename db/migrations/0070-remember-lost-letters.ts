/** Letters that left the house after the backup that was restored: their numbers are not given out again, and the register names them. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('brief_kwijt', (tabel) => {
    tabel.text('nummer').notNullable();
    tabel.integer('versie').notNullable();
    // The casus itself may be lost too.
    tabel.text('casus_id').notNullable().index();
    tabel.text('soort').notNullable();
    tabel.text('publiek').notNullable();
    tabel.text('variant').notNullable();
    tabel.text('status').notNullable();
    tabel.text('hash').notNullable();
    tabel.text('hersteld_op').notNullable();
    tabel.primary(['nummer', 'versie']);
  });
}
