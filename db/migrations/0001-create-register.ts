/** Tables of the register: partijen, their names and relations, people, roles and requests for access. */
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.createTable('partij', (tabel) => {
    tabel.text('id').primary();
    tabel.text('soort').notNullable().index();
    tabel.text('naam').notNullable();
    tabel.text('kvk');
    tabel.text('agb');
    tabel.text('vestigingsplaats');
    tabel.text('code').unique();
  });
  await knex.schema.createTable('partij_alias', (tabel) => {
    tabel.text('partij_id').notNullable().references('partij.id').onDelete('CASCADE');
    tabel.text('alias').notNullable();
    tabel.primary(['partij_id', 'alias']);
  });
  await knex.schema.createTable('relatie', (tabel) => {
    tabel.text('van_partij_id').notNullable().references('partij.id');
    tabel.text('soort').notNullable();
    tabel.text('naar_partij_id').notNullable().references('partij.id');
    tabel.text('van').notNullable();
    tabel.text('tot');
    tabel.primary(['van_partij_id', 'soort', 'naar_partij_id', 'van']);
    tabel.index(['naar_partij_id', 'soort']);
  });
  await knex.schema.createTable('autoriteitsnaam', (tabel) => {
    tabel.text('van').primary();
    tabel.text('tot');
    tabel.text('naam').notNullable();
    tabel.text('afkorting').notNullable();
  });
  await knex.schema.createTable('persoon', (tabel) => {
    tabel.text('id').primary();
    tabel.text('naam').notNullable();
    tabel.text('functie');
    tabel.text('contact');
    tabel.text('partij_id').notNullable().references('partij.id');
  });
  await knex.schema.createTable('identiteit', (tabel) => {
    tabel.text('aad_object_id').notNullable();
    tabel.text('tenant_id').notNullable();
    tabel.text('persoon_id').notNullable().references('persoon.id').onDelete('CASCADE').index();
    tabel.primary(['aad_object_id', 'tenant_id']);
  });
  await knex.schema.createTable('persoon_rol', (tabel) => {
    tabel.text('persoon_id').notNullable().references('persoon.id').onDelete('CASCADE');
    tabel.text('rol').notNullable().index();
    tabel.primary(['persoon_id', 'rol']);
  });
  await knex.schema.createTable('toegangsverzoek', (tabel) => {
    tabel.text('id').primary();
    tabel.text('aad_object_id').notNullable();
    tabel.text('tenant_id').notNullable();
    tabel.text('naam').notNullable();
    tabel.text('status').notNullable();
    tabel.text('gevraagd_op').notNullable();
    tabel.text('beslist_door');
    tabel.text('beslist_op');
    tabel.index(['aad_object_id', 'tenant_id']);
  });
}
