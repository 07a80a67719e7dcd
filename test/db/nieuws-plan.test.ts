/** How SQLite finds the news of each casus, asked every minute, in a database that counted what its indexes tell apart. */
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { leestGeheel, volgVragen } from '../support/plannen';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('vindt het laatste bericht van elke casus zonder een hele tijdlijn te lezen, ook na een telling', async () => {
  const [casus] = await huis.wereld.eenheid(async ({ db }) => {
    await db.voer(
      `insert into gebeurtenis (id, casus_id, soort, inhoud, gebeurd_op, vastgelegd_op, auteur_naam, vastgelegd_door, zichtbaarheid)
        with recursive n(i) as (select 1 union all select i + 1 from n where i < 300)
        select 'u-' || n.i, c.id, 'update', '{"soort":"update","stap":null,"eigenaar":null}',
          '2026-03-01T09:00:00.000Z', '2026-03-01T09:00:' || (10 + n.i % 50) || '.000Z', 'Henk', 'Henk', 'betrokken'
        from casus c, n where c.nummer = 'C-2023-0001'`,
      [],
    );
    await db.voer('analyze', []);
    return db.rijen<{ id: string }>("select id from casus where nummer = 'C-2023-0001'", []);
  });
  const gevolgd = volgVragen();
  const [ritme] = await huis.wereld.eenheid((turn) => turn.gebeurtenis.ritmes('2026-03-12', casus?.id ?? ''));
  const bericht = await huis.wereld.eenheid((turn) => turn.gebeurtenis.laatsteBericht(casus?.id ?? '', 'betrokken'));
  gevolgd.stop();
  expect(bericht?.inhoud.soort).toBe('update');
  expect(ritme?.bericht).toBe('2026-03-01T09:00:59.000Z');
  expect(gevolgd.vragen()).not.toEqual([]);
  expect(await leestGeheel(huis, gevolgd.vragen(), 100)).toEqual([]);
});
