/** A task that began because a message did not reach somebody knows which message. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('taak', (tabel) => {
    tabel.text('bericht_id').index();
  });
}
