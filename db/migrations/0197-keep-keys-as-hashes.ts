/** A one-time key is kept as its hash: whoever writes one of his own leaves no word and no number behind. */
import type { Knex } from 'knex';
import { kenmerkBegin, kenmerkVan } from '../sleutelkenmerk';

const perKeer = 5_000;

export async function up(knex: Knex): Promise<void> {
  let na = '';
  for (;;) {
    const rijen = await knex<{ sleutel: string }>('sleutel')
      .where('sleutel', '>', na)
      .whereNot('sleutel', 'like', `${kenmerkBegin}%`)
      .orderBy('sleutel')
      .limit(perKeer)
      .select('sleutel');
    for (const { sleutel } of rijen)
      await knex('sleutel')
        .where({ sleutel })
        .update({ sleutel: kenmerkVan(sleutel) });
    const laatste = rijen.at(-1);
    if (laatste === undefined) return;
    na = laatste.sleutel;
  }
}
