/** Leave to go out of order holds for what stood in the way then; leave of before names nothing, and is asked again. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('brief_afwijking', (tabel) => {
    tabel.text('hindernissen');
  });
}
