/** Each line of the logboek and each message carries the trace of the activity that caused it; null for scheduled work. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  for (const naam of ['logboek', 'outbox'])
    await knex.schema.alterTable(naam, (tabel) => {
      tabel.text('spoor').index();
    });
}
