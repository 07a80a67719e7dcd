/** Meldingen about an organisation that stands in no register find each other by its folded name and its KvK-nummer. */
import type { Knex } from 'knex';
import type { MeldingInvoer } from '../../domain/melding';
import { typwijze } from '../../domain/over-naam';

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('melding', (tabel) => {
    tabel.text('over_naam').index();
    tabel.text('over_kvk').index();
  });
  const getypt = await knex<{ id: string; invoer: string }>('melding')
    .whereNull('over_partij_id')
    .select('id', 'invoer');
  for (const { id, invoer } of getypt) {
    const gelezen = lees(invoer);
    if (gelezen === null) continue;
    const { naam, kvk } = typwijze(gelezen);
    await knex('melding').where({ id }).update({ over_naam: naam, over_kvk: kvk });
  }
}

/** A damaged row stays as it is: it fails when somebody opens it. */
function lees(invoer: string): MeldingInvoer | null {
  try {
    return { nummers: null, ...(JSON.parse(invoer) as Omit<MeldingInvoer, 'nummers'>) };
  } catch {
    return null;
  }
}
