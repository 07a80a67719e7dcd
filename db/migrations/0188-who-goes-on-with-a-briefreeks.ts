/** Who goes on with a series that stood still makes the rest of it; whose series it is stays who began it. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('briefreeks', (tabel) => {
    tabel.text('uitvoerder_id');
  });
}
