/** The RSIN of an organisation, in a column of its own: nine digits that would be taken for a BSN anywhere else. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('partij', (tabel) => {
    tabel.text('rsin');
  });
}
