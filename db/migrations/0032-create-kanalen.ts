/** Channels of a casus, messages that wait for a second person, and who confirmed that he read one. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('casus_kanaal', (tabel) => {
    tabel.text('kanaal_id').primary();
    tabel.text('casus_id').notNullable().references('casus.id').index();
    tabel.text('team_id').index();
    tabel.text('naam').notNullable();
    tabel.text('zicht').notNullable();
    tabel.text('verwijzing').notNullable();
    tabel.text('status').notNullable();
    tabel.text('gekoppeld_door').notNullable();
    tabel.text('gekoppeld_op').notNullable();
    tabel.text('kaart_id');
    tabel.integer('kaart_versie').notNullable().defaultTo(0);
    tabel.text('publiek');
    tabel.text('bevestigd').notNullable().defaultTo('[]');
  });
  await knex.schema.createTable('bericht_voorstel', (tabel) => {
    tabel.text('id').primary();
    tabel.text('casus_id').notNullable().references('casus.id').index();
    tabel.text('bericht').notNullable();
    tabel.text('maker_id').notNullable();
    tabel.text('op').notNullable();
    tabel.text('status').notNullable();
    tabel.text('beslist_door');
    tabel.text('beslist_op');
  });
  await knex.schema.createTable('leesbevestiging', (tabel) => {
    tabel.text('gebeurtenis_id').notNullable().references('gebeurtenis.id');
    tabel.text('persoon_id').notNullable().references('persoon.id');
    tabel.text('gevraagd_op').notNullable();
    tabel.text('akkoord_op');
    tabel.text('herinnerd_op');
    tabel.primary(['gebeurtenis_id', 'persoon_id']);
  });
}
