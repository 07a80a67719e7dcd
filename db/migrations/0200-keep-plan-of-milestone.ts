/** A milestone belongs to the plan it was set for. Of those that are open the plan of their casus is the best that anybody knows. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('taak', (tabel) => {
    tabel.text('plan');
  });
  await knex.raw(
    `update taak set plan = (select c.plan from casus c where c.id = taak.casus_id) where soort = 'mijlpaal' and status = 'open'`,
  );
}
