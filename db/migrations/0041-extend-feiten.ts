/** How and why a version of a fact came to be: recorded, confirmed, corrected or withheld. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('feit', (tabel) => {
    tabel.text('wijze').notNullable().defaultTo('vastgelegd');
    tabel.text('reden');
  });
}
