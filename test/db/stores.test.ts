/** One suite for every database: what the stores promise, on SQLite and on PostgreSQL. */
import { noteerGebeurtenis } from '../../app/gebeurtenis-noteren';
import { meldingRegistreren } from '../../app/melding-registreren';
import { voerUit } from '../../app/use-case';
import { eersteKapotteRegel } from '../../db/logboek-store';
import type { OpenWorld, Turn } from '../../db/world';
import { directVanafStandaard } from '../../domain/bezorgmoment';
import { standVan } from '../../domain/gebeurtenis';
import { melderVan, proefInvoer, tekst, vulRegister } from '../support/proefregister';
import { metGereedschap } from '../support/gereedschap';
import { postgresWereld, sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';
import { alles } from '../support/bereik';

const nu = '2026-03-02T10:00:00.000Z';

function storesuite(open: () => Promise<Proefwereld>): void {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeAll(async () => {
    ({ wereld, ruimOp } = await open());
    await wereld.eenheid(vulRegister);
  });
  afterAll(() => ruimOp());

  const registreer = (turn: Turn, sleutel: string | null = null) =>
    voerUit(
      { actor: melderVan('p1'), nu, vandaag: '2026-03-02', eenheid: turn },
      meldingRegistreren,
      proefInvoer,
      sleutel,
    );

  it('hands out each number once, also to twenty writers at the same time', async () => {
    const gedaan = await Promise.all(Array.from({ length: 20 }, () => wereld.eenheid((turn) => registreer(turn))));
    const nummers = gedaan.map((uitkomst) => (uitkomst.ok ? uitkomst.value.nummer : ''));
    expect(new Set(nummers).size).toBe(20);
    expect(nummers).toContain('M-2026-0001');
  });

  it('undoes a failing unit without taking its neighbours along', async () => {
    const goed = wereld.eenheid((turn) => registreer(turn));
    const stuk = wereld.eenheid(async (turn) => {
      await registreer(turn);
      throw new Error('stuk');
    });
    const ookGoed = wereld.eenheid((turn) => registreer(turn));
    await expect(stuk).rejects.toThrow('stuk');
    const nummers = [await goed, await ookGoed].map((uitkomst) => (uitkomst.ok ? uitkomst.value.nummer : ''));
    const opgeslagen = await wereld.eenheid((turn) => turn.melding.lijst(alles, 100));
    expect(opgeslagen.map((melding) => melding.nummer)).toEqual(expect.arrayContaining(nummers));
    expect(opgeslagen).toHaveLength(22);
  });

  it('gives the first result again for the same one-time key', async () => {
    const eerste = await wereld.eenheid((turn) => registreer(turn, 'sleutel-1'));
    const tweede = await wereld.eenheid((turn) => registreer(turn, 'sleutel-1'));
    expect(tweede).toEqual(eerste);
  });

  it('tells another person with the same key who was first', async () => {
    const ander = await wereld.eenheid((turn) =>
      voerUit(
        { actor: melderVan('p2'), nu, vandaag: '2026-03-02', eenheid: turn },
        meldingRegistreren,
        proefInvoer,
        'sleutel-1',
      ),
    );
    expect(ander).toEqual({ ok: false, fout: { soort: 'al-gedaan', door: 'Persoon p1', op: nu } });
  });

  it('finds a broken row in the logboek by its number', async () => {
    expect(await wereld.eenheid((turn) => eersteKapotteRegel(turn.db, 7))).toBeNull();
    await wereld.eenheid((turn) => turn.db.voer("update logboek set uitkomst = 'anders' where volgnummer = 9", []));
    expect(await wereld.eenheid((turn) => eersteKapotteRegel(turn.db, 7))).toBe(9);
    await wereld.eenheid((turn) => turn.db.voer("update logboek set uitkomst = 'gedaan' where volgnummer = 9", []));
  });

  it('takes an activity in once and keeps its answer', async () => {
    const neemAan = () => wereld.eenheid((turn) => turn.inbox.neemAan('a1', 'g1', nu));
    // PostgreSQL gives each its own connection: either may be first.
    const beide = await Promise.all([neemAan(), neemAan()]);
    expect(beide).toHaveLength(2);
    expect(beide).toEqual(expect.arrayContaining([{ soort: 'nieuw' }, { soort: 'herhaald', antwoord: null }]));
    await wereld.eenheid((turn) => turn.inbox.bewaarAntwoord('a1', '{"berichten":[]}'));
    expect(await neemAan()).toEqual({ soort: 'herhaald', antwoord: '{"berichten":[]}' });
  });

  it('reads a person with partij and roles by verified identity only', async () => {
    const actor = await wereld.eenheid((turn) => turn.persoon.actor('aad-p1', 'tenant-1', '2026-03-02'));
    expect(actor).toMatchObject({ persoonId: 'p1', partijId: 'gm', rollen: ['melder'] });
    expect(await wereld.eenheid((turn) => turn.persoon.actor('aad-p1', 'tenant-2', '2026-03-02'))).toBeNull();
  });

  it('adds events to a timeline, newest first, and keeps those of the kernteam apart', async () => {
    const gezien = await wereld.eenheid(async (turn) => {
      const casus = {
        id: 'c-tijdlijn',
        nummer: 'C-2026-0901',
        nu,
        aanbiederId: 'noorderlicht',
        geopendOp: '2026-03-02',
      };
      await turn.casus.open({ ...casus, betrokkenIds: ['gm'], aanleiding: 'eigen-signaal', meldingIds: [] });
      const werk = { actor: melderVan('adviseur'), nu, vandaag: '2026-03-02', eenheid: turn };
      const inhoud = { soort: 'update', stap: { wat: 'bellen', voor: '2026-03-06' }, eigenaar: 'p1' } as const;
      const eerste = await noteerGebeurtenis(werk, casus.id, inhoud, {
        tekst: tekst('overleg'),
        gebeurdOp: '2026-03-01',
      });
      const opties = { zichtbaarheid: 'kernteam', tekst: tekst('anders'), corrigeert: eerste, bron: 'l/1' } as const;
      const tweede = await noteerGebeurtenis(werk, casus.id, { soort: 'correctie' }, opties);
      return {
        ids: [eerste, tweede],
        kern: await turn.gebeurtenis.vanCasus(casus.id, 'kernteam', 10),
        betrokken: await turn.gebeurtenis.vanCasus(casus.id, 'betrokken', 10),
        over: await turn.gebeurtenis.over(eerste),
        bron: await turn.gebeurtenis.vanBron(casus.id, 'l/1'),
        laatste: await turn.gebeurtenis.laatsteUpdate(casus.id),
      };
    });
    const [eerste, tweede] = gezien.ids;
    expect(gezien.kern.map(({ id }) => id)).toEqual([tweede, eerste]);
    expect(gezien.betrokken.map(({ id }) => id)).toEqual([eerste]);
    expect(gezien.over).toEqual([gezien.bron]);
    expect(gezien.betrokken[0]).toMatchObject({
      gebeurdOp: '2026-03-01',
      vastgelegdOp: nu,
      auteurNaam: 'Persoon adviseur',
    });
    expect(gezien.kern.map((een) => standVan(een, gezien.kern))).toEqual(['geldig', 'gecorrigeerd']);
    expect(gezien.laatste).toBe(nu);
  });

  it('keeps one message in the ledgers of several casussen, among those of one, newest first', async () => {
    const gezien = await wereld.eenheid(async (turn) => {
      for (const [plek, id] of ['c-boek-1', 'c-boek-2'].entries()) {
        const casus = {
          id,
          nummer: `C-2026-091${String(plek)}`,
          nu,
          aanbiederId: 'noorderlicht',
          geopendOp: '2026-03-02',
        };
        await turn.casus.open({ ...casus, betrokkenIds: [], aanleiding: 'eigen-signaal', meldingIds: [] });
      }
      const rij = (id: string, op: string) =>
        ({ id, soort: 'taken-herinnering', objectId: 'p1', ontvangerId: 'p1', op }) as const;
      await turn.outbox.voegToe({ ...rij('o-boek-1', '2026-03-02T08:00:00.000Z'), casusId: 'c-boek-1' });
      await turn.outbox.voegToe(rij('o-boek-2', '2026-03-02T09:00:00.000Z'));
      await turn.outbox.zetCasussen('o-boek-2', ['c-boek-1', 'c-boek-2', 'c-boek-1']);
      const boek = async (casusId: string, grens = 10) =>
        (await turn.outbox.vanCasus(casusId, grens)).map(({ id }) => id);
      const eerst = [await boek('c-boek-1'), await boek('c-boek-1', 1), await boek('c-boek-2')];
      const van = await turn.outbox.casussenVan('o-boek-2');
      await turn.outbox.zetCasussen('o-boek-2', ['c-boek-2']);
      return { eerst, van, daarna: [await boek('c-boek-1'), await boek('c-boek-2')] };
    });
    expect(gezien).toEqual({
      eerst: [['o-boek-2', 'o-boek-1'], ['o-boek-2'], ['o-boek-2']],
      van: ['c-boek-1', 'c-boek-2'],
      daarna: [['o-boek-1'], ['o-boek-2']],
    });
  });

  it('gives a page of all casussen, and several by id, as the whole list has them', async () => {
    const dag = '2026-03-02';
    const gezien = await wereld.eenheid(async ({ casus }) => {
      const lijst = await casus.lijst(alles, dag, 100);
      const zicht = { bereik: alles, trede: alles, persoonId: 'p1', partijId: 'gm' };
      const vraag = { zicht, dag, filter: {}, vanaf: 0, aantal: 100 };
      const perId = await casus.vindAlle([...lijst.map(({ id }) => id), 'bestaat-niet'], dag);
      return { lijst, blad: await casus.blad(vraag), perId };
    });
    expect(gezien.lijst.length).toBeGreaterThan(0);
    expect(gezien.blad).toEqual({ casussen: gezien.lijst, totaal: gezien.lijst.length });
    expect([...gezien.perId.keys()].sort()).toEqual(gezien.lijst.map(({ id }) => id).sort());
  });

  it('names the autoriteit in a decision as it was called on that day', async () => {
    const namen = await wereld.eenheid(async (turn) => {
      await turn.partij.bewaarAutoriteitsnaam({
        naam: 'Jeugdautoriteit',
        afkorting: 'JA',
        van: '2019-01-01',
        tot: '2026-01-01',
      });
      await turn.partij.bewaarAutoriteitsnaam({
        naam: 'Nederlandse Zorgautoriteit',
        afkorting: 'NZa',
        van: '2026-01-01',
        tot: null,
      });
      const [casus] = await turn.casus.lijst(alles, '2026-03-02', 1);
      const uit: string[] = [];
      // The last of these is the first hour of 2026 in the Netherlands and still 2025 by UTC.
      for (const op of ['2023-06-14T09:00:00.000Z', '2025-12-31T22:30:00.000Z', '2025-12-31T23:30:00.000Z']) {
        const id = turn.nieuwId(op);
        const partijen = ['nza', 'gm'].map((partijId) => ({ partijId, standpunt: 'eens' as const }));
        const invoer = {
          ...({
            trede: 3,
            ingangsdatum: op.slice(0, 10),
            grond: tekst('grond'),
            bewijs: null,
            plan: null,
            partijen,
          } as const),
          ...{ opmerking: null, corrigeert: null },
        };
        await turn.tredebepaling.voegToe({
          id,
          casusId: casus?.id ?? '',
          invoer,
          voorgelegdDoor: 'adviseur',
          voorgelegdOp: op,
        });
        uit.push((await turn.tredebepaling.vind(id))?.partijNamen.join(', ') ?? '');
      }
      return uit;
    });
    const [toen, nu] = ['Jeugdautoriteit, Gemeente Venlo', 'Nederlandse Zorgautoriteit, Gemeente Venlo'];
    expect(namen).toEqual([toen, toen, nu]);
  });

  it('keeps agreements of accountgesprekken: soonest first, without a date last, and one change at a time', async () => {
    const gezien = await wereld.eenheid(async ({ db, gespreksafspraak }) => {
      await db.voer(
        `insert into accountgesprek (id, nummer, maker_id, partij_id, datum, status, invoer, vastgelegd_op)
          values ('g1', 'G-2026-0001', 'p1', 'noorderlicht', '2026-03-02', 'definitief', '{}', ?)`,
        [nu],
      );
      const afspraak = {
        gesprekId: 'g1',
        wat: tekst('cijfers sturen'),
        wie: 'andere-partij',
        persoonId: 'p1',
      } as const;
      await gespreksafspraak.voegToe({ ...afspraak, id: 'a1', termijn: null });
      await gespreksafspraak.voegToe({ ...afspraak, id: 'a2', termijn: '2026-04-01' });
      await gespreksafspraak.voegToe({ ...afspraak, id: 'a3', termijn: '2026-03-10' });
      await gespreksafspraak.voegToe({ ...afspraak, id: 'a4', termijn: '2026-03-11', persoonId: 'p2' });
      const klaar = { status: 'gereed', klaarOp: nu, klaarDoor: 'p1' } as const;
      const open = await gespreksafspraak.open('p1', null, 10);
      const voor = await gespreksafspraak.open('p1', '2026-03-31', 10);
      const vervallend = await gespreksafspraak.vervallend('2026-03-11', 'afspraak', 10);
      const eerst = await gespreksafspraak.wijzig('a3', 1, klaar);
      const nogeens = await gespreksafspraak.wijzig('a3', 1, klaar);
      const { vind, vanGesprek } = gespreksafspraak;
      const over = await gespreksafspraak.open('p1', null, 10);
      return { open, voor, vervallend, eerst, nogeens, over, a3: await vind('a3'), alle: await vanGesprek('g1') };
    });
    const ids = (lijst: readonly { readonly id: string }[]) => lijst.map(({ id }) => id);
    expect(ids(gezien.open)).toEqual(['a3', 'a2', 'a1']);
    expect(ids(gezien.voor)).toEqual(['a3']);
    expect(ids(gezien.vervallend)).toEqual(['a3', 'a4']);
    expect([gezien.eerst, gezien.nogeens]).toEqual([true, false]);
    expect(gezien.a3).toMatchObject({
      status: 'gereed',
      klaarDoorNaam: 'Persoon p1',
      versie: 2,
      gesprekNummer: 'G-2026-0001',
    });
    expect(ids(gezien.over)).toEqual(['a2', 'a1']);
    expect(ids(gezien.alle)).toEqual(['a1', 'a2', 'a3', 'a4']);
  });

  it('claims messages once, reads for many people at once, and writes down together what arrived', async () => {
    const rij = (id: string) => ({ id, soort: 'toegang-verleend', objectId: 'v1', ontvangerId: 'p1', op: nu }) as const;
    const [tot, bekend] = ['2026-03-02T10:00:30.000Z', ['p1', 'p2', 'niemand'] as const];
    const gezien = await wereld.eenheid(async ({ outbox, verzending, persoon, chat }) => {
      for (const id of ['o1', 'o2', 'o3']) await outbox.voegToe(rij(id));
      await chat.onthoud({ gesprek: 'c1', soort: 'persoonlijk', persoonId: 'p1', verwijzing: '{"oud":1}' }, nu);
      await chat.onthoud({ gesprek: 'c2', soort: 'persoonlijk', persoonId: 'p1', verwijzing: '{"nieuw":1}' }, tot);
      await chat.onthoud({ gesprek: 'c3', soort: 'groep', persoonId: null, verwijzing: '{}' }, tot);
      const genomen = await verzending.neem(['o1', 'o2', 'weg'], nu, tot);
      const nogeens = await verzending.neem(['o1', 'o2', 'o3'], nu, tot);
      const plaats = { op: nu, tekstHash: 'h', gesprek: '{"id":"a"}' };
      await verzending.verzonden([
        { id: 'o1', berichtId: "b'1", ...plaats },
        { id: 'o2', berichtId: 'half \ud83d', ...plaats },
      ]);
      const regels = [await outbox.vind('o1'), await outbox.vind('o2'), await outbox.vind('o3')];
      const plekken = [await verzending.plaatsVan('o1'), await verzending.plaatsVan('o2')];
      const wie = {
        actoren: await persoon.actorenVan(bekend, '2026-03-02'),
        chats: await chat.persoonlijkeVan(bekend),
      };
      const los = [await persoon.actorVanPersoon('p1', '2026-03-02'), await chat.persoonlijkVan('p1')];
      return { genomen, nogeens, regels, plekken, ...wie, los };
    });
    expect([[...gezien.genomen].sort(), [...gezien.nogeens]]).toEqual([['o1', 'o2'], ['o3']]);
    expect(gezien.regels.map((een) => [een?.status, een?.pogingen, een?.verzondenOp])).toEqual([
      ['verzonden', 1, nu],
      ['verzonden', 1, nu],
      ['wachtend', 0, null],
    ]);
    expect(gezien.plekken).toEqual(["b'1", 'half \ufffd'].map((berichtId) => ({ gesprek: '{"id":"a"}', berichtId })));
    expect([...gezien.actoren.keys()].sort()).toEqual(['p1', 'p2']);
    expect([...gezien.chats.keys()]).toEqual(['p1']);
    expect([gezien.actoren.get('p1'), gezien.chats.get('p1')]).toEqual(gezien.los);
  });

  it('reads for many people at once how much rest they are left, and lets many messages wait, but none that left', async () => {
    const rij = (id: string, ontvangerId: string) =>
      ({ id, soort: 'melding-nieuw', objectId: 'v1', ontvangerId, op: nu }) as const;
    const later = '2026-03-02T15:00:00.000Z';
    const gezien = await wereld.eenheid(async ({ outbox, verzending }) => {
      for (const id of ['rust-1', 'rust-2']) await outbox.voegToe(rij(id, 'p1'));
      await outbox.voegToe(rij('rust-3', 'p2'));
      await outbox.kiesOverzichtUur('p2', 9);
      const eerst = await verzending.rustVan(['p1', 'p2', 'niemand']);
      await verzending.verzonden([{ id: 'rust-1', op: nu, tekstHash: 'h', gesprek: '{}', berichtId: 'b' }]);
      const wachten = ['rust-1', 'rust-2', 'rust-3'].map((id) => ({ id, tot: later }));
      await verzending.stelUit(wachten);
      const over = (await verzending.wachtend(nu, 100)).map(({ id }) => id);
      const straks = (await verzending.wachtend(later, 100)).map(({ id }) => id);
      return { eerst, daarna: await verzending.rustVan(['p1']), over, straks };
    });
    const leeg = { directVanaf: null, overzichtUur: null, laatste: null };
    expect(gezien.eerst.get('p1')).toEqual(leeg);
    expect(gezien.eerst.get('p2')).toEqual({ ...leeg, directVanaf: directVanafStandaard, overzichtUur: 9 });
    expect(gezien.eerst.get('niemand')).toEqual(leeg);
    expect(gezien.daarna.get('p1')).toEqual({ ...leeg, laatste: nu });
    expect(gezien.over.filter((id) => id.startsWith('rust-'))).toEqual([]);
    expect(gezien.straks).toEqual(expect.arrayContaining(['rust-2', 'rust-3']));
    expect(gezien.straks).not.toContain('rust-1');
  });

  it('refuses a stale version', async () => {
    const [melding] = await wereld.eenheid((turn) => turn.melding.lijst(alles, 1));
    const zet = () => wereld.eenheid((turn) => turn.melding.zetStatus(melding?.id ?? '', 1, 'in-beoordeling'));
    expect(await zet()).toBe(true);
    expect(await zet()).toBe(false);
  });
}

describe('stores on SQLite', () => storesuite(sqliteWereld));
metGereedschap(['postgres'], () => describe('stores on PostgreSQL', () => storesuite(postgresWereld)));
