/** What is due soon is found by the day of its next step, among the casussen that are open. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw("create index casus_stapdag on casus (stap_voor) where status <> 'gesloten'");
}
