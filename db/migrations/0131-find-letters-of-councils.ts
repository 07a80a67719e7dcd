/** The letter before this one to the same council, and a gemeente by its name: asked for every letter of a series. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('brief', (tabel) => {
    tabel.index(['casus_id', 'variant', 'status']);
  });
  await knex.schema.alterTable('briefreeks_rij', (tabel) => {
    tabel.index(['brief_id']);
  });
  await knex.schema.alterTable('partij', (tabel) => {
    tabel.index(['naam', 'soort']);
  });
}
