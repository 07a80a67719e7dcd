/** F68 Ten thousand casussen, and one with a thousand events: every list and answer comes, and fits a card of Teams. */
import type { Db } from '../../db/db';
import { model, run } from '../../bench/year-fill';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';
import { bewakers } from '../../app/termijnen-bewaken';
import { SqliteDb } from '../../db/sqlite-db';
import { systeem } from '../../domain/actor';

const CASUSSEN = 10_000;
const GEBEURTENISSEN = 1_000;
/** What Teams takes of one message. */
const meesteBytes = 28 * 1024;
/** Not how fast, but that it stays an answer and does not grow into minutes; the speed is measured by the bench. */
const langsteMs = 10_000;

let huis: Proefhuis;
/** Of the casus that was copied; its own history is long. */
let nummer = '';
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 10_000 });
  await huis.wereld.eenheid(({ db }) => vul(db));
}, 120_000);
afterAll(() => huis.ruimOp(), 120_000);

const ander = (kolom: string): string => `t.${kolom} || '-' || n.i`;
const dag = (dagen: number): string => `date('2026-03-12', '-' || (n.i * 7 % ${String(dagen)}) || ' days')`;

/** Years of work: one in twenty of them still runs. */
const alsOpen = (open: string, dicht: string): string => `case when n.i % 20 = 0 then ${open} else ${dicht} end`;

/** Copies one played casus, with the partijen around it, and gives the first one a long history. */
async function vul(db: Db): Promise<void> {
  const sql = 'select id, nummer from casus where aanbieder_id = ?';
  const [casus] = await db.rijen<{ id: string; nummer: string }>(sql, [model.aanbieder]);
  nummer = casus?.nummer ?? '';
  const van = { where: 't.casus_id = ?', values: [casus?.id ?? ''], times: CASUSSEN };
  const perCasus = (table: string, change: Readonly<Record<string, string>> = {}) =>
    run(db, { table, ...van, change: { casus_id: ander('casus_id'), ...change } });
  const aanbieder = (table: string, column: string, change: Readonly<Record<string, string>>) =>
    run(db, {
      ...{ table, where: `t.${column} = ?`, values: [model.aanbieder], times: CASUSSEN },
      change: { [column]: ander(column), ...change },
    });
  await aanbieder('partij', 'id', {
    naam: `'Proefhuis ' || n.i || ' Jeugdhulp'`,
    kvk: 'null',
    agb: 'null',
    code: 'null',
  });
  await aanbieder('relatie', 'van_partij_id', {});
  await run(db, {
    ...{ table: 'casus', where: 't.id = ?', values: [casus?.id ?? ''], times: CASUSSEN },
    change: {
      ...{ id: ander('id'), nummer: `'C-2025-' || (10000 + n.i)`, aanbieder_id: ander('aanbieder_id') },
      status: alsOpen('t.status', "'gesloten'"),
      ...{ geopend_op: dag(365), bijgewerkt_op: `${dag(60)} || 'T09:00:00.000Z'` },
    },
  });
  for (const table of ['casus_betrokken', 'casus_rol']) await perCasus(table);
  await perCasus('casus_onderwerp', { partij_id: ander('partij_id') });
  await perCasus('tredebepaling', { id: ander('id') });
  await perCasus('taak', { id: ander('id'), termijn: dag(90), status: alsOpen('t.status', "'gereed'") });
  await run(db, {
    ...{ table: 'gebeurtenis', where: 't.id = (select min(id) from gebeurtenis where casus_id = ?)' },
    ...{ values: [casus?.id ?? ''], times: GEBEURTENISSEN, change: { id: ander('id') } },
  });
  await db.voer('analyze', []);
}

interface Antwoord {
  readonly vraag: string;
  readonly ms: number;
  readonly bytes: number;
  readonly gezegd: string;
}

/** The adviseur of the authority sees all of them, who works for that regio sees as many, and the others some. */
const vragen: Readonly<Record<string, readonly string[]>> = {
  'Anouk Wiersma': [
    ...['trede Vuurbaak', 'alle treden', 'trede regio Zuid-Limburg', 'mijn casussen', 'alle casussen', 'casussen 2025'],
    ...['casussen met proefhuis', 'mijn taken', 'werkvoorraad', 'casus Vuurbaak', 'feiten Vuurbaak', 'taken Vuurbaak'],
    ...['bijpraten Vuurbaak', 'tijdlijn Vuurbaak', 'raadsinformatiebrief Vuurbaak', 'regio Proefhuis 4711 Jeugdhulp'],
    ...['casus C-2025-14711', 'gesloten casussen', 'update Vuurbaak er is overleg geweest', 'rollen Vuurbaak'],
  ],
  'Rob Janssen': [
    ...['mijn casussen', 'mijn taken', 'werkvoorraad', 'alle treden', 'tijdlijn Vuurbaak', 'bijpraten Vuurbaak'],
    ...['trede Vuurbaak', 'casus C-2025-14711', 'taken Vuurbaak'],
  ],
  'Marjan de Graaf': ['werklijst', 'mijn casussen'],
  'Pieter van Loon': ['accountgesprekken', 'planning', 'wie heb ik lang niet gesproken'],
  'Sanne Verhoeven': ['hulp', 'melding over Vuurbaak', 'stop', 'trede Vuurbaak'],
  'Karel Mulder': ['gebruikers', 'draaiboek'],
};

async function stel(wie: Spreker, vraag: string): Promise<Antwoord> {
  const begin = performance.now();
  const gezegd = await wie.zeg(vraag);
  const ms = performance.now() - begin;
  const bytes = Math.max(0, ...wie.neemKaarten().map((kaart) => Buffer.byteLength(JSON.stringify(kaart))));
  return { vraag: `${wie.naam}: ${vraag}`, ms, bytes, gezegd };
}

async function stelAlles(): Promise<readonly Antwoord[]> {
  const antwoorden: Antwoord[] = [];
  for (const [naam, zinnen] of Object.entries(vragen)) {
    const wie = new Spreker(huis, naam);
    for (const zin of zinnen) antwoorden.push(await stel(wie, zin));
  }
  return antwoorden;
}

it('er zijn tienduizend casussen, en een met duizend gebeurtenissen', async () => {
  expect(await tel(huis, 'casus')).toBeGreaterThan(CASUSSEN);
  const meeste = 'gebeurtenis where casus_id = (select id from casus where nummer = ?)';
  expect(await tel(huis, meeste, nummer)).toBeGreaterThan(GEBEURTENISSEN);
});

const mis = ({ ms, bytes, gezegd }: Antwoord): boolean =>
  ms > langsteMs || bytes > meesteBytes || gezegd.trim() === '' || /ging iets mis/.test(gezegd);

it('elke lijst en elk antwoord komt, en past in een bericht van Teams', async () => {
  const antwoorden = await stelAlles();
  expect(antwoorden.filter(mis)).toEqual([]);
  expect(antwoorden.filter(({ bytes }) => bytes > 0).length).toBeGreaterThan(25);
}, 240_000);

it('de tijdlijn van duizend gebeurtenissen is tot het einde te lezen', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const laatste = await anouk.drukRuw('tijdlijn.inzien', {
    ...{ action: 'tijdlijn.inzien', casus: nummer, vanaf: GEBEURTENISSEN - 1 },
  });
  expect(laatste).not.toMatch(/ging iets mis/);
  expect(laatste.length).toBeGreaterThan(100);
}, 60_000);

/** What the clock asks every minute about vacancies: from trede 4 each is told after half an hour. */
async function vacatureronde(tijd: string): Promise<{ readonly gevonden: number; readonly opdrachten: number }> {
  const spionnen = [jest.spyOn(SqliteDb.prototype, 'rijen'), jest.spyOn(SqliteDb.prototype, 'voer')];
  const nu = `2026-03-12T${tijd}:00.000Z`;
  const { length: gevonden } = await huis.wereld.eenheid((eenheid) =>
    bewakers['casusrol-vacant'].vind({ actor: systeem, nu, vandaag: '2026-03-12', eenheid }, 200),
  );
  const opdrachten = spionnen.reduce((som, spion) => som + spion.mock.calls.length, 0);
  for (const spion of spionnen) spion.mockRestore();
  return { gevonden, opdrachten };
}

it('tienduizend vacatures kosten de klok een handvol opdrachten, elke minuut', async () => {
  await huis.wereld.eenheid(async ({ db }) => {
    await db.voer('update tredebepaling set trede = 5', []);
    await db.voer("update casus set status = 'geopend' where nummer like 'C-2025-1%'", []);
    await db.voer("delete from casus_rol where rol <> 'regievoerder'", []);
  });
  const eerste = await vacatureronde('20:00');
  expect(await tel(huis, 'casus_vacature')).toBeGreaterThan(CASUSSEN);
  const halfUurLater = await vacatureronde('20:31');
  expect(halfUurLater.gevonden).toBe(200);
  // A handful, and what the house does by itself meanwhile; one for each vacancy would be more than ten thousand.
  expect(Math.max(eerste.opdrachten, halfUurLater.opdrachten)).toBeLessThan(CASUSSEN / 20);
}, 60_000);

it('welke taken over een bericht gaan, vindt de database zonder alle open taken te lezen', async () => {
  const plan = await huis.wereld.eenheid(async ({ db, outbox }) => {
    const spion = jest.spyOn(SqliteDb.prototype, 'rijen');
    await outbox.casussenVan('geen');
    const [sql = '', waarden = []] = spion.mock.calls[0] ?? [];
    spion.mockRestore();
    return db.rijen<{ detail: string }>(`explain query plan ${sql}`, waarden);
  });
  const taak = plan.map(({ detail }) => detail).filter((detail) => /\btaak\b/.test(detail));
  expect(taak).toEqual([expect.stringContaining('taak_over_bericht_index')]);
});
