/** What an older version wrote is still there after the migrations of this one. */
import { openKnex } from '../../db/connection';
import { NieuwerSchema, migraties } from '../../db/migrations';
import { openWorld } from '../../db/world';
import { databases } from '../support/werelden';

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

describe.each(databases())('on %s', (_, open) => {
  it('refuses a database that a newer version made, and leaves it as it is', async () => {
    const { wereld, databaseUrl, ruimOp } = await open();
    const namen = () => wereld.eenheid(({ db }) => db.rijen<{ name: string }>('select name from schema_versie', []));
    await wereld.eenheid(({ db }) =>
      db.voer(
        "insert into schema_versie (name, batch, migration_time) values ('9999-from-the-future', 99, '2027-01-01')",
        [],
      ),
    );
    const voor = await namen();
    await expect(openWorld(databaseUrl)).rejects.toThrow(NieuwerSchema);
    expect(await namen()).toEqual(voor);
    await ruimOp();
  });
});
