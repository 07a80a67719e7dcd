/** F68 Ten thousand casussen, and one with a thousand events: every list and answer comes, and fits a card of Teams. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { tel } from '../support/tellen';
import { GEBEURTENISSEN, vulVeel } from '../support/veel';
import { mis, stelAlles } from '../support/veel-vragen';
import { bewakers } from '../../app/termijnen-bewaken';
import { SqliteDb } from '../../db/sqlite-db';
import { systeem } from '../../domain/actor';

const CASUSSEN = 10_000;
let huis: Proefhuis;
/** Of the casus that was copied; its own history is long. */
let nummer = '';
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 10_000 });
  nummer = await huis.wereld.eenheid(({ db }) => vulVeel(db, CASUSSEN));
});
afterAll(() => huis.ruimOp());

it('er zijn tienduizend casussen, en een met duizend gebeurtenissen', async () => {
  expect(await tel(huis, 'casus')).toBeGreaterThan(CASUSSEN);
  const meeste = 'gebeurtenis where casus_id = (select id from casus where nummer = ?)';
  expect(await tel(huis, meeste, nummer)).toBeGreaterThan(GEBEURTENISSEN);
});

it('elke lijst en elk antwoord komt, en past in een bericht van Teams', async () => {
  const antwoorden = await stelAlles(huis);
  expect(antwoorden.filter(mis)).toEqual([]);
  expect(antwoorden.filter(({ bytes }) => bytes > 0).length).toBeGreaterThan(25);
});

it('de tijdlijn van duizend gebeurtenissen is tot het einde te lezen', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const laatste = await anouk.drukRuw('tijdlijn.inzien', {
    ...{ action: 'tijdlijn.inzien', casus: nummer, vanaf: GEBEURTENISSEN - 1 },
  });
  expect(laatste).not.toMatch(/ging iets mis/);
  expect(laatste.length).toBeGreaterThan(100);
});

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
});

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
