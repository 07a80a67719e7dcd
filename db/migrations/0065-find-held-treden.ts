/** What a list asks of a tredebepaling in columns of its own: from when it holds, what it corrects and whose place it takes; and indexes for lists. */
import type { Knex } from 'knex';

interface Rij {
  readonly id: string;
  readonly invoer: string;
  readonly volgorde: number | null;
}

interface Gelezen {
  readonly ingangsdatum: string;
  readonly corrigeert?: string | null;
}

export async function up(knex: Knex): Promise<void> {
  await knex.schema.alterTable('tredebepaling', (tabel) => {
    tabel.text('ingangsdatum');
    tabel.text('corrigeert');
    // The place in the order of its casus: its own, or that of what it corrects.
    tabel.integer('plaats');
    tabel.index(['casus_id', 'status', 'plaats']);
  });
  const rijen = await knex<Rij>('tredebepaling').orderBy('volgorde').select('id', 'invoer', 'volgorde');
  const plaatsen = new Map<string, number>();
  for (const { id, invoer, volgorde } of rijen) {
    const gelezen = lees(invoer);
    const corrigeert = gelezen?.corrigeert ?? null;
    const plaats = volgorde === null ? null : (plaatsen.get(corrigeert ?? '') ?? volgorde);
    if (plaats !== null) plaatsen.set(id, plaats);
    await knex('tredebepaling')
      .where({ id })
      .update({ ingangsdatum: gelezen?.ingangsdatum ?? null, corrigeert, plaats });
  }
  await knex.schema.alterTable('gebeurtenis', (tabel) => {
    tabel.index(['casus_id', 'gebeurd_op', 'id']);
    tabel.dropIndex(['casus_id', 'gebeurd_op']);
  });
  await knex.schema.alterTable('accountgesprek', (tabel) => tabel.index(['maker_id', 'status', 'datum']));
  await knex.schema.alterTable('taak', (tabel) => tabel.index(['eigenaar', 'status', 'casus_id']));
}

/** A damaged row stays as it is: it fails when somebody opens it. */
function lees(invoer: string): Gelezen | null {
  try {
    return JSON.parse(invoer) as Gelezen;
  } catch {
    return null;
  }
}
