/** Which taking over of a file wrote a version of what differs per gemeente, so that it can be taken back as a whole. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('gemeentegegevens', (tabel) => {
    // Empty for what was taken over before this was kept.
    tabel.text('inlezing').notNullable().defaultTo('').index();
  });
}
