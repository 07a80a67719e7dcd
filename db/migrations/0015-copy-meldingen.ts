/** Proofs that hand over a copy of somebody's own melding once. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('melding_afschrift', (tabel) => {
    tabel.text('token_hash').primary();
    tabel.text('melding_id').notNullable().references('melding.id');
    tabel.text('persoon_id').notNullable();
    tabel.text('verloopt_op').notNullable();
    tabel.text('gebruikt_op');
  });
}
