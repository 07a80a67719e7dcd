/** The hour at which somebody wants the daily overview; without one the hour of the operator counts. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('instelling', (tabel) => {
    tabel.integer('overzicht_uur');
  });
}
