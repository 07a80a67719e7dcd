/** Each letter of a series asks for its gemeente by name. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('partij', (tabel) => {
    tabel.index(['soort', 'naam']);
  });
}
