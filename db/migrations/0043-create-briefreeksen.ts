/** A series: one letter for each council of a list, with what differs per gemeente. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('briefreeks', (tabel) => {
    tabel.text('id').primary();
    tabel.text('casus_id').notNullable().references('casus.id').index();
    tabel.text('maker_id').notNullable();
    tabel.text('status').notNullable();
    tabel.text('op').notNullable();
    // One link at a time hands over all files: only the hash of its token is kept.
    tabel.text('token_hash').unique();
    tabel.text('token_persoon');
    tabel.text('token_tot');
  });
  await knex.schema.createTable('briefreeks_rij', (tabel) => {
    tabel.text('reeks_id').notNullable().references('briefreeks.id');
    tabel.integer('volgnummer').notNullable();
    tabel.text('gemeente').notNullable();
    tabel.text('gegevens').notNullable();
    tabel.text('brief_id').references('brief.id');
    tabel.primary(['reeks_id', 'volgnummer']);
  });
}
