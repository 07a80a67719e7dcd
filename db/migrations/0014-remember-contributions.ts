/** Which messages of a chat ended up in a draft or a record: ids only, to answer who edits or deletes such a message. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('bijdrage', (tabel) => {
    tabel.text('gesprek').notNullable();
    tabel.text('bericht_id').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('dialoog').notNullable();
    tabel.text('over').notNullable();
    // The record it became part of; null while it stands in a draft.
    tabel.text('object_id');
    tabel.text('op').notNullable().index();
    tabel.primary(['gesprek', 'bericht_id']);
    tabel.index(['persoon_id', 'dialoog', 'over']);
  });
}
