/** A vacancy is of one role: what was noted per casus is noted again, per role, at the next round. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.dropTable('casus_vacature');
  await knex.schema.createTable('casus_vacature', (tabel) => {
    tabel.text('casus_id').notNullable().references('id').inTable('casus');
    tabel.text('rol').notNullable();
    tabel.text('sinds').notNullable();
    tabel.primary(['casus_id', 'rol']);
  });
}
