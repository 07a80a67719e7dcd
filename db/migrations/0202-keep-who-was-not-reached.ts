/** Somebody was told and it did not arrive: kept with the reason, and it counts for nothing. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('geinformeerd', (tabel) => {
    tabel.text('niet_bereikt');
  });
}
