/** Table of reminders that were given: one per kind, object and due date. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('bewaking', (tabel) => {
    tabel.text('soort').notNullable();
    tabel.text('object_id').notNullable();
    tabel.text('datum').notNullable();
    tabel.text('op').notNullable();
    tabel.primary(['soort', 'object_id', 'datum']);
  });
}
