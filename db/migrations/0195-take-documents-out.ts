/** Documents that were taken out of a melding that was sent: their bytes go, and what is kept of them is that they were there. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('melding_document_weg', (tabel) => {
    tabel.text('melding_id').notNullable();
    tabel.text('hash').notNullable();
    tabel.text('op').notNullable();
    // 1 when it came with the melding itself: its text still holds it, as the receipt proves.
    tabel.integer('bij_verzending').notNullable();
    tabel.text('gewist_op').index();
    tabel.primary(['melding_id', 'hash', 'op']);
  });
}
