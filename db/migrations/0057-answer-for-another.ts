/** An answer to a tredebepaling that somebody recorded for a partij without people here: who spoke, and how it came. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tredebepaling_reactie', (tabel) => {
    tabel.text('namens_naam');
    tabel.text('namens_hoe');
  });
}
