/** A question for leave to go out of order ends without leave: taken back by who asked, or refused by another. It stays to be read. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('brief_afwijking', (tabel) => {
    tabel.text('einde');
    tabel.text('einde_door');
    tabel.text('einde_op');
  });
}
