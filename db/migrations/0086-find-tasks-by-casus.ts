/** Lists of tasks look at those of one kind of party on each casus, not at all of them. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('taak', (tabel) => {
    tabel.index(['casus_id', 'status', 'eigenaar', 'termijn']);
  });
}
