/** A waarneming that ended before its last day keeps who ended it: who was away, who stood in, or a beheerder. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('waarneming', (tabel) => {
    tabel.text('beeindigd_door').references('persoon.id');
  });
}
