/**
 * In whose name a letter was begun: its first writer may work elsewhere since. Of letters of before this it was not written down; they
 * get the partij their first writer is of now, which is what decided until now.
 */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('brief', (tabel) => {
    tabel.text('huis_id').references('id').inTable('partij');
  });
  await knex.raw(`update brief set huis_id = (select p.partij_id from brief e join persoon p on p.id = e.maker_id
    where e.nummer = brief.nummer and e.versie = 1)`);
}
