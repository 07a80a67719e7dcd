/** How often people tell how a casus stands, per trede. Voorbeeld, niet officieel: a beheerder changes the rows. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('ritme', (tabel) => {
    // 0 stands for a casus without a trede.
    tabel.integer('trede').primary();
    tabel.integer('dagen').notNullable();
  });
  await knex('ritme').insert([
    { trede: 0, dagen: 30 },
    { trede: 1, dagen: 30 },
    { trede: 2, dagen: 14 },
    { trede: 3, dagen: 7 },
    { trede: 4, dagen: 2 },
    { trede: 5, dagen: 1 },
  ]);
}
