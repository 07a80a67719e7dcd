/** A next step that was named to the kernteam alone is not for everyone else who may see the casus. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('casus', (tabel) => {
    tabel.integer('stap_kernteam').notNullable().defaultTo(0);
  });
  // Which message named the step of today was not kept: where the kernteam ever named one, it stays with them until a new one is named.
  await knex.raw(`update casus set stap_kernteam = 1 where stap_wat is not null and exists (select 1 from gebeurtenis g
    where g.casus_id = casus.id and g.soort = 'update' and g.zichtbaarheid = 'kernteam' and g.inhoud like '%"stap":{%')`);
}
