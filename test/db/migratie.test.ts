/** What an older version wrote is still there after the migrations of this one. */
import { openKnex } from '../../db/connection';
import { NieuwerSchema, migraties } from '../../db/migrations';
import * as keepKeysAsHashes from '../../db/migrations/0197-keep-keys-as-hashes';
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

it('gives a letter of before the partij was kept that of its first writer, also in later versions', async () => {
  const knex = openKnex('sqlite::memory:');
  for (const { naam, up } of migraties) if (naam < '0165') await up(knex);
  await knex('partij').insert(['gm', 'regio', 'st'].map((id) => ({ id, naam: id, soort: 'gemeente' })));
  await knex('persoon').insert([
    { id: 'p1', naam: 'een', partij_id: 'gm' },
    { id: 'p2', naam: 'twee', partij_id: 'regio' },
  ]);
  const casus = { id: 'c', nummer: 'C-2026-0001', aanbieder_id: 'st', status: 'open', geopend_op: '2026-03-02' };
  await knex('casus').insert({ ...casus, bijgewerkt_op: op, aanleiding: 'eigen-signaal', versie: 1 });
  const brief = { casus_id: 'c', soort: 'persbericht', publiek: 'pers', document: '{}', hash: 'x', gemaakt_op: op };
  await knex('brief').insert([
    { ...brief, id: 'b1', nummer: 'B-2026-0001', versie: 1, status: 'vervangen', maker_id: 'p1', schrijvers: '["p1"]' },
    {
      ...brief,
      id: 'b2',
      nummer: 'B-2026-0001',
      versie: 2,
      status: 'concept',
      maker_id: 'p2',
      schrijvers: '["p1","p2"]',
    },
    { ...brief, id: 'b3', nummer: 'B-2026-0002', versie: 1, status: 'concept', maker_id: 'weg', schrijvers: '["weg"]' },
  ]);
  for (const { naam, up } of migraties) if (naam >= '0165') await up(knex);
  expect(await knex('brief').select('id', 'huis_id').orderBy('id')).toEqual([
    { id: 'b1', huis_id: 'gm' },
    { id: 'b2', huis_id: 'gm' },
    { id: 'b3', huis_id: null },
  ]);
  await knex.destroy();
});

it('forgets a chat of two people that was kept as the private chat of one of them, and no other', async () => {
  const knex = openKnex('sqlite::memory:');
  for (const { naam, up } of migraties) if (naam < '0204') await up(knex);
  const chat = { persoon_id: 'p1', verwijzing: '{}', op };
  const eigen = { ...chat, gesprek: 'a:p1', soort: 'persoonlijk' };
  const kanaal = { ...chat, gesprek: '19:team@thread.tacv2', soort: 'kanaal', persoon_id: null };
  await knex('chat').insert([eigen, kanaal, { ...chat, gesprek: '19:a_b@unq.gbl.spaces', soort: 'persoonlijk' }]);
  for (const { naam, up } of migraties) if (naam >= '0204') await up(knex);
  expect(await knex('chat').select('*').orderBy('gesprek', 'desc')).toEqual([eigen, kanaal]);
  await knex.destroy();
});

it('counts what followed a fact in weken in weken still', async () => {
  const knex = openKnex('sqlite::memory:');
  for (const { naam, up } of migraties) if (naam < '0180') await up(knex);
  const oud = { wat: 'Zij zei "weken":3', termijn: { soort: 'na-feit', feit: 'igj.bezoekOp', weken: 6 } };
  const nieuw = { ...oud, termijn: { soort: 'na-feit', feit: 'igj.bezoekOp', aantal: 6, eenheid: 'weken' } };
  await knex('draaiboektaak')
    .where({ id: 'igj-bevindingen' })
    .update({ inhoud: JSON.stringify(oud) });
  const wijziging = { soort: 'draaiboektaak', sleutel: 'x', persoon_id: 'p', op, reden: 'r' };
  const rijen = { oud: JSON.stringify(oud), nieuw: JSON.stringify({ termijn: { soort: 'geen' } }) };
  await knex('beheerwijziging').insert({ ...wijziging, ...rijen, id: 'w1' });
  for (const { naam, up } of migraties) if (naam >= '0180') await up(knex);
  const lees = (tekst: string | undefined): unknown => JSON.parse(tekst ?? 'null');
  const [regel] = await knex<{ id: string; inhoud: string }>('draaiboektaak').where({ id: 'igj-bevindingen' });
  expect(lees(regel?.inhoud)).toEqual(nieuw);
  const [gewijzigd] = await knex<{ oud: string; nieuw: string }>('beheerwijziging');
  expect([lees(gewijzigd?.oud), gewijzigd?.nieuw]).toEqual([nieuw, rijen.nieuw]);
  await knex.destroy();
});

describe.each(databases())('on %s', (_, open) => {
  it('gives for a one-time key of before what it gave, and keeps no key as it came in', async () => {
    const { wereld, databaseUrl, ruimOp } = await open();
    const knex = openKnex(databaseUrl);
    const rij = { persoon_id: 'p', handeling: 'melding.registreren', uitkomst: '{"over":"","waarde":1}', op };
    const sleutels = ['woord:p:a:1', '01J5', 'zz-kim', 'A-1', '_1'];
    await knex('sleutel').insert(sleutels.map((sleutel) => ({ ...rij, sleutel })));
    for (const keer of [1, 2]) {
      await keepKeysAsHashes.up(knex);
      const bewaard = await knex<{ sleutel: string }>('sleutel').select('sleutel');
      expect([keer, bewaard.length, bewaard.filter(({ sleutel }) => sleutels.includes(sleutel))]).toEqual([
        keer,
        5,
        [],
      ]);
    }
    await knex.destroy();
    for (const sleutel of sleutels)
      expect(await wereld.eenheid((turn) => turn.sleutel.vind(sleutel))).toMatchObject({ sleutel, persoonId: 'p' });
    await ruimOp();
  });

  it('writes a term that was kept in weken in the new form, whatever stands around it, and a second time changes nothing', async () => {
    const { wereld, databaseUrl, ruimOp } = await open();
    const grond = { soort: 'na-feit', feit: 'igj.bezoekOp', weken: 6, feitdatum: '2026-03-09' };
    const regel = {
      wat: 'Zij zei "weken":3, \\u0022weken\\u0022:9',
      termijn: { soort: 'na-feit', feit: 'igj.bezoekOp', weken: 12 },
    };
    const geen = JSON.stringify({ wat: '"weken":3', termijn: { soort: 'geen' } });
    const knex = openKnex(databaseUrl);
    const rij = { soort: 'draaiboektaak', sleutel: 'x', persoon_id: 'p', op, reden: 'r' };
    await knex('beheerwijziging').insert([
      { ...rij, id: 'w1', oud: JSON.stringify(regel), nieuw: geen },
      { ...rij, id: 'w2', oud: null, nieuw: JSON.stringify({ termijn: grond }) },
    ]);
    const migratie = migraties.find(({ naam }) => naam.startsWith('0180'));
    const na = async () => {
      await migratie?.up(knex);
      return knex<{ id: string; oud: string | null; nieuw: string }>('beheerwijziging')
        .select('id', 'oud', 'nieuw')
        .orderBy('id');
    };
    const eerste = await na();
    const lees = (tekst: string | null | undefined): unknown => JSON.parse(tekst ?? 'null');
    const { weken: _weken, ...rest } = grond;
    expect(eerste.map(({ oud, nieuw }) => [lees(oud), lees(nieuw)])).toEqual([
      [{ ...regel, termijn: { soort: 'na-feit', feit: 'igj.bezoekOp', aantal: 12, eenheid: 'weken' } }, lees(geen)],
      [null, { termijn: { ...rest, aantal: 6, eenheid: 'weken' } }],
    ]);
    expect(await na()).toEqual(eerste);
    await knex.destroy();
    await wereld.sluit().catch(() => undefined);
    await ruimOp().catch(() => undefined);
  });

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
