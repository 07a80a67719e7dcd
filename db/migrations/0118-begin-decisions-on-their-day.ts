/** A decision with a later effective date begins on that day: plan and tasks wait for it. What was set before had begun at once. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tredebepaling', (tabel) => {
    tabel.text('verwerkt_op');
  });
  await knex.raw("update tredebepaling set verwerkt_op = vastgesteld_op where status = 'vastgesteld'");
  await knex.raw(`create index tredebepaling_wacht on tredebepaling (ingangsdatum)
    where verwerkt_op is null and status = 'vastgesteld'`);
}
