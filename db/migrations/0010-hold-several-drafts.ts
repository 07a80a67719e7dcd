/** More than one dialogue per person may be half-way: a draft is known by its dialogue and what it is about. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('concept_nieuw', (tabel) => {
    tabel.text('persoon_id').notNullable();
    tabel.text('dialoog').notNullable();
    // Id of the record the dialogue is about; empty when it makes a new one.
    tabel.text('over').notNullable().defaultTo('');
    tabel.text('antwoorden').notNullable();
    tabel.text('op').notNullable();
    tabel.text('verloopt_op').notNullable().index();
    // When its person was warned that it will be thrown away.
    tabel.text('gewaarschuwd_op');
    tabel.primary(['persoon_id', 'dialoog', 'over']);
  });
  await knex.raw(`insert into concept_nieuw (persoon_id, dialoog, antwoorden, op, verloopt_op)
    select persoon_id, dialoog, antwoorden, op, verloopt_op from concept`);
  await knex.schema.dropTable('concept');
  await knex.schema.renameTable('concept_nieuw', 'concept');
}
