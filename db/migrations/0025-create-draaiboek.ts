/** Tables of the draaiboek and the holidays with what they begin with, and what beheerders change in them. */
import type { Knex } from 'knex';
import { draaiboekregels } from '../register/draaiboek';
import { leesFeestdagen } from '../register/feestdagen';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('feestdag', (tabel) => {
    tabel.text('datum').primary();
    tabel.text('naam').notNullable();
    tabel.text('bron').notNullable();
    tabel.integer('geldt').notNullable();
  });
  await knex.schema.createTable('draaiboektaak', (tabel) => {
    tabel.text('id').primary();
    tabel.integer('volgorde').notNullable();
    tabel.text('inhoud').notNullable();
  });
  await knex.schema.createTable('beheerwijziging', (tabel) => {
    tabel.text('id').primary();
    tabel.text('soort').notNullable();
    tabel.text('sleutel').notNullable();
    tabel.text('oud');
    tabel.text('nieuw').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('op').notNullable();
    tabel.text('reden').notNullable();
    tabel.index(['soort', 'sleutel']);
  });
  const dagen = leesFeestdagen().map(({ geldt, ...dag }) => ({ ...dag, geldt: Number(geldt) }));
  for (let deel = 0; deel < dagen.length; deel += 100) await knex('feestdag').insert(dagen.slice(deel, deel + 100));
  const regels = draaiboekregels.map((regel, volgorde) => ({ id: regel.id, volgorde, inhoud: JSON.stringify(regel) }));
  await knex('draaiboektaak').insert(regels);
}
