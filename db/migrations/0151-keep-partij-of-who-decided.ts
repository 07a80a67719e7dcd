/** For which partij somebody set a tredebepaling: he may work elsewhere since. Of before this nobody wrote it down. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tredebepaling', (tabel) => {
    tabel.text('vastgesteld_partij_id').references('id').inTable('partij');
  });
}
