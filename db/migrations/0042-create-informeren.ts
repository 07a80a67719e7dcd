/** Who was told about a casus: when, how and with which proof. Only added to. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('geinformeerd', (tabel) => {
    tabel.text('id').primary();
    tabel.text('casus_id').notNullable().references('casus.id').index();
    tabel.text('wie').notNullable();
    tabel.text('groep').notNullable();
    tabel.text('nummer');
    tabel.text('hoe').notNullable();
    tabel.text('wanneer').notNullable();
    tabel.text('bewijs');
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
  });
}
