/** Tables of every turn: inbox, outbox, chats, drafts, one-time keys, numbers, leases and the hash-chained logboek. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('inbox', (tabel) => {
    tabel.text('activiteit').primary();
    tabel.text('op').notNullable().index();
    tabel.text('gesprek').notNullable();
    // The answer as JSON, for a redelivery; null when it may not be kept or was pruned.
    tabel.text('antwoord');
    tabel.text('status').notNullable().index();
  });
  await knex.schema.createTable('outbox', (tabel) => {
    tabel.text('id').primary();
    tabel.text('soort').notNullable();
    tabel.text('object_id').notNullable();
    tabel.text('ontvanger_id').notNullable();
    tabel.text('op').notNullable();
    tabel.text('status').notNullable();
    tabel.integer('pogingen').notNullable().defaultTo(0);
    tabel.text('volgende_op').notNullable();
    tabel.text('verzonden_op');
    tabel.text('tekst_hash');
    tabel.text('reden');
    tabel.index(['status', 'volgende_op']);
  });
  await knex.schema.createTable('chat', (tabel) => {
    tabel.text('gesprek').primary();
    tabel.text('soort').notNullable();
    tabel.text('persoon_id').index();
    tabel.text('verwijzing').notNullable();
    tabel.text('op').notNullable();
  });
  await knex.schema.createTable('concept', (tabel) => {
    tabel.text('persoon_id').primary();
    tabel.text('dialoog').notNullable();
    tabel.text('antwoorden').notNullable();
    tabel.text('op').notNullable();
    tabel.text('verloopt_op').notNullable().index();
  });
  await knex.schema.createTable('sleutel', (tabel) => {
    tabel.text('sleutel').primary();
    tabel.text('persoon_id').notNullable();
    tabel.text('handeling').notNullable();
    tabel.text('uitkomst').notNullable();
    tabel.text('op').notNullable().index();
  });
  await knex.schema.createTable('nummer', (tabel) => {
    tabel.text('letter').notNullable();
    tabel.integer('jaar').notNullable();
    tabel.integer('laatste').notNullable();
    tabel.primary(['letter', 'jaar']);
  });
  await knex.schema.createTable('lease', (tabel) => {
    tabel.text('naam').primary();
    tabel.text('houder').notNullable();
    tabel.text('tot').notNullable();
  });
  await knex.schema.createTable('logboek', (tabel) => {
    tabel.integer('volgnummer').primary();
    tabel.text('op').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('handeling').notNullable();
    tabel.text('soort').notNullable();
    tabel.text('object_id').notNullable();
    tabel.text('uitkomst').notNullable();
    tabel.text('vorige_hash').notNullable();
    tabel.text('hash').notNullable();
    tabel.index(['soort', 'object_id']);
  });
}
