/** Drafts and plans of accountgesprekken, and reports that take the place of an earlier one. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('accountgesprek', (tabel) => {
    tabel.integer('versie').notNullable().defaultTo(1);
    tabel.text('vervangt_id');
    tabel.text('reden');
    tabel.text('vervangen_door_id');
    tabel.index(['partij_id', 'status', 'datum']);
    tabel.index(['status', 'datum']);
  });
}
