/** Results of one-time keys are forgotten after a while: the few that still hold one are found without reading the rest. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.raw("create index sleutel_met_uitkomst on sleutel (op) where uitkomst <> ''");
}
