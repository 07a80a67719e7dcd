/** Who does the next step stands beside it, so that it is in the list of what that person has to do. */
import type { Knex } from 'knex';

interface Bericht {
  readonly casus_id: string;
  readonly inhoud: string;
}

interface Inhoud {
  readonly stap?: { readonly wat: string } | null;
  readonly eigenaar?: string | null;
}

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('casus', (tabel) => {
    tabel.string('stap_eigenaar');
  });
  const casussen = await knex<{ id: string; stap_wat: string | null }>('casus').whereNotNull('stap_wat');
  for (const { id, stap_wat: wat } of casussen) {
    const berichten = await knex<Bericht>('gebeurtenis')
      .where({ casus_id: id })
      .whereIn('soort', ['update', 'correctie'])
      .orderBy([
        { column: 'gebeurd_op', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .select('casus_id', 'inhoud');
    const genoemd = berichten.map(({ inhoud }) => JSON.parse(inhoud) as Inhoud).find(({ stap }) => stap?.wat === wat);
    if (genoemd?.eigenaar) await knex('casus').where({ id }).update({ stap_eigenaar: genoemd.eigenaar });
  }
}
