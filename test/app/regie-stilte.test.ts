/** Blijft het stil, dan hoort de tweede persoon het vanaf trede 4 opnieuw, steeds minder vaak; en één stille casus houdt een andere niet op. */
import { bewaakTermijnen, bewakers } from '../../app/termijnen-bewaken';
import { casusBijwerken, casusberichtVoorbereiden } from '../../app/casus-bijwerken';
import { casusrolToewijzen } from '../../app/casusrol-toewijzen';
import { voerUit } from '../../app/use-case';
import type { OpenWorld } from '../../db/world';
import { systeem } from '../../domain/actor';
import { voer } from '../bot/handlers/support/beurt';
import { bepaal, openCasus } from '../bot/handlers/support/casuswereld';
import { tekst } from '../support/proefregister';
import { databases } from '../support/werelden';

const dagMs = 86_400_000;

describe.each(databases())('op %s', (_, open) => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  let casusId: string;
  beforeEach(async () => {
    ({ wereld, ruimOp } = await open());
    casusId = (await openCasus(wereld)).id;
  });
  afterEach(() => ruimOp());

  async function opTrede(trede: 3 | 4 | 5): Promise<void> {
    await bepaal(wereld, casusId, trede);
    for (const [persoonId, rol] of [
      ['accountmanager', 'regievoerder'],
      ['adviseur2', 'plaatsvervanger'],
    ] as const)
      await voer(wereld, 'adviseur', casusrolToewijzen, { casusId, persoonId, rol, van: '2026-02-20' });
  }
  const ronde = (dag: string): Promise<number> =>
    bewaakTermijnen(wereld, {
      ...{ nu: `${dag}T10:00:00.000Z`, vandaag: dag },
      defect: (fout) => {
        throw fout;
      },
    });
  const dagen = (van: string, aantal: number): readonly string[] =>
    Array.from({ length: aantal }, (__, n) => new Date(Date.parse(van) + n * dagMs).toISOString().slice(0, 10));
  const verteld = async (soort = 'casusritme-escalatie') =>
    wereld.eenheid(({ db }) =>
      db.rijen<{ ontvanger_id: string; op: string }>(
        'select ontvanger_id, op from outbox where soort = ? order by op',
        [soort],
      ),
    );
  async function over(van: string, aantal: number): Promise<readonly string[]> {
    for (const dag of dagen(van, aantal)) await ronde(dag);
    return (await verteld()).map(({ op }) => op.slice(0, 10));
  }

  const schrijf = (dag: string): Promise<void> =>
    wereld.eenheid(async (eenheid) => {
      const actor = await eenheid.persoon.actorVanPersoon('accountmanager', dag);
      if (actor === null) throw new Error('no accountmanager');
      const werk = { actor, eenheid, nu: `${dag}T09:00:00.000Z`, vandaag: dag };
      const voorbereid = await voerUit(werk, casusberichtVoorbereiden, { casus: casusId, zicht: 'kernteam' });
      const kenmerk = voorbereid.ok ? voorbereid.value.publiek.kenmerk : '';
      const bericht = { tekst: tekst('Er is niets nieuws.'), stap: null, eigenaar: null, zicht: 'kernteam' } as const;
      const invoer = { casus: casusId, kenmerk, bericht: { ...bericht, akkoord: false, corrigeert: null } };
      expect(await voerUit(werk, casusBijwerken, invoer)).toMatchObject({ ok: true });
    });

  it('trede 4: telkens na tweemaal zo lang, hoogstens vier weken, en steeds naar de plaatsvervanger', async () => {
    await opTrede(4);
    expect(await over('2026-04-01', 120)).toEqual([
      ...['2026-04-02', '2026-04-04', '2026-04-08', '2026-04-16', '2026-05-02'],
      ...['2026-05-30', '2026-06-27', '2026-07-25'],
    ]);
    expect(new Set((await verteld()).map((een) => een.ontvanger_id))).toEqual(new Set(['adviseur2']));
    expect(await verteld('casusritme-herinnering')).toHaveLength(1);
  });

  it('na maanden stilstand één bericht, en na een bericht niets meer tot het opnieuw stil is', async () => {
    await opTrede(5);
    await over('2026-04-01', 3);
    const eerder = (await verteld()).length;
    await ronde('2026-08-20');
    await ronde('2026-08-20');
    expect(await verteld()).toHaveLength(eerder + 1);
    await schrijf('2026-08-21');
    await over('2026-08-21', 2);
    expect(await verteld()).toHaveLength(eerder + 1);
    await over('2026-08-23', 1);
    expect(await verteld()).toHaveLength(eerder + 2);
  });

  it('onder trede 4 één keer', async () => {
    await opTrede(3);
    expect(await over('2026-04-01', 60)).toEqual(['2026-04-02']);
  });

  it('wie al herinnerd is, houdt de volgende niet op', async () => {
    await opTrede(4);
    const werk = <T>(doe: (w: Parameters<(typeof bewakers.casusritme)['vind']>[0]) => Promise<T>): Promise<T> =>
      wereld.eenheid((eenheid) =>
        doe({ actor: systeem, eenheid, nu: '2026-06-01T10:00:00.000Z', vandaag: '2026-06-01' }),
      );
    const eerst = await werk((w) => bewakers.casusritme.vind(w, 1));
    expect(eerst.map(({ objectId }) => objectId)).toEqual([casusId]);
    await ronde('2026-06-01');
    expect(await werk((w) => bewakers.casusritme.vind(w, 1))).toEqual([]);
  });

  it('een hogere trede geeft eerst haar eigen termijn: niemand is te laat voor een besluit van vandaag', async () => {
    await opTrede(3);
    await schrijf('2026-04-01');
    await bepaal(wereld, casusId, 4, '2026-04-06T09:00:00.000Z');
    const herinnerd = async () => (await verteld('casusritme-herinnering')).map(({ op }) => op.slice(0, 10));
    for (const dag of dagen('2026-04-06', 2)) await ronde(dag);
    expect(await herinnerd()).toEqual([]);
    await ronde('2026-04-08');
    expect(await herinnerd()).toEqual(['2026-04-08']);
  });

  it('hetzelfde besluit nog eens, of een herstel ervan, geeft geen nieuwe termijn', async () => {
    await opTrede(3);
    const begin = async () =>
      (await wereld.eenheid((turn) => turn.gebeurtenis.ritmes('2026-04-30', casusId))).map(({ vanaf }) => vanaf);
    expect(await begin()).toEqual(['2026-02-16']);
    await bepaal(wereld, casusId, 3, '2026-04-01T09:00:00.000Z');
    expect(await begin()).toEqual(['2026-02-16']);
    await bepaal(wereld, casusId, 5, '2026-04-02T09:00:00.000Z');
    await bepaal(wereld, casusId, 3, '2026-04-03T09:00:00.000Z');
    expect(await begin()).toEqual(['2026-04-03T09:00:00.000Z']);
  });
});
