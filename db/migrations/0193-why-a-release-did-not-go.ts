/** A planned release that did not go keeps why, as it was at that moment. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('brief_planning', (tabel) => {
    tabel.text('waarom');
  });
}
