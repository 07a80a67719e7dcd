/** What happens to a melding after it was sent: who took it up, its history, questions back, and the receipt that outlives it. */
import { createHash } from 'node:crypto';
import type { Knex } from 'knex';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('melding', (tabel) => {
    tabel.text('behandelaar_id').references('persoon.id');
    tabel.index(['status', 'gemeld_op']);
  });
  await knex.schema.createTable('melding_gebeurtenis', (tabel) => {
    tabel.text('id').primary();
    tabel.text('melding_id').notNullable().references('melding.id').index();
    tabel.text('op').notNullable();
    tabel.text('persoon_id').notNullable();
    tabel.text('stap').notNullable();
    tabel.text('van');
    tabel.text('naar').notNullable();
    tabel.text('toelichting');
    tabel.text('object');
  });
  await knex.schema.createTable('melding_vraag', (tabel) => {
    tabel.text('id').primary();
    tabel.text('melding_id').notNullable().references('melding.id').index();
    tabel.text('vraag').notNullable();
    tabel.text('gesteld_door').notNullable();
    tabel.text('gesteld_op').notNullable();
    tabel.text('herinner_op').notNullable();
    tabel.text('verloopt_op').notNullable();
    tabel.text('status').notNullable();
    tabel.text('antwoord');
    tabel.text('beantwoord_op');
    tabel.index(['status', 'herinner_op']);
  });
  // No reference to the melding: a receipt can be verified after the melding was deleted.
  await knex.schema.createTable('ontvangst', (tabel) => {
    tabel.text('nummer').primary();
    tabel.text('gemeld_op').notNullable();
    tabel.text('inhoud_hash').notNullable();
  });
  await vulAan(knex);
}

interface Bestaand {
  readonly id: string;
  readonly nummer: string;
  readonly melder_id: string;
  readonly invoer: string;
  readonly gemeld_op: string;
}

/** Meldingen from before get their beginning and their receipt; what happened in between nobody wrote down. */
async function vulAan(knex: Knex): Promise<void> {
  for (const { id, nummer, melder_id, invoer, gemeld_op } of await knex<Bestaand>('melding').select('*')) {
    const begin = { stap: 'registreren', van: null, naar: 'ontvangen', toelichting: null, object: null };
    await knex('melding_gebeurtenis').insert({
      ...{ id: `${id}-0`, melding_id: id, op: gemeld_op, persoon_id: melder_id },
      ...begin,
    });
    const inhoud_hash = createHash('sha256').update(invoer).digest('hex');
    await knex('ontvangst').insert({ nummer, gemeld_op, inhoud_hash });
  }
}
