/** What an older version wrote is still there after the migrations of this one. */
import { openKnex } from '../../db/connection';
import { migraties } from '../../db/migrations';

const op = '2026-03-02T10:00:00.000Z';

it('keeps a draft from before somebody could have several', async () => {
  const knex = openKnex('sqlite::memory:');
  for (const { naam, up } of migraties) {
    if (naam < '0010') await up(knex);
  }
  const oud = { persoon_id: 'p1', dialoog: 'melding', antwoorden: '{}', op, verloopt_op: '2026-04-01T10:00:00.000Z' };
  await knex('concept').insert(oud);
  for (const { naam, up } of migraties) {
    if (naam >= '0010') await up(knex);
  }
  expect(await knex('concept').select('*')).toEqual([{ ...oud, over: '', gewaarschuwd_op: null }]);
  await knex.destroy();
});
