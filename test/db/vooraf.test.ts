/** What is read for a whole batch before its units run is never older than what they changed themselves. */
import { isLezing } from '../../db/sqlite-db';
import type { OpenWorld, Turn } from '../../db/world';
import { sqliteWereld } from '../support/werelden';

const nu = '2026-03-02T10:00:00.000Z';
const straks = '2026-04-02T10:00:00.000Z';
const wie = { aadObjectId: 'aad-1', tenantId: 'tenant-1' };

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
beforeEach(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
  await wereld.eenheid(async ({ partij, persoon }) => {
    const leeg = { kvk: null, agb: null, vestigingsplaats: null, code: null, aliassen: [] };
    await partij.bewaar({ id: 'ja', soort: 'autoriteit', naam: 'De autoriteit', ...leeg });
    await persoon.bewaar(mens('Sanne', ['adviseur']));
  });
});
afterEach(() => ruimOp());

const mens = (naam: string, rollen: readonly 'adviseur'[]) => ({
  ...{ id: 'p1', naam, functie: null, contact: null, partijId: 'ja', rollen: [...rollen] },
  identiteiten: [wie],
});

const actorVan = async ({ persoon }: Turn): Promise<string> => {
  const actor = await persoon.actor(wie.aadObjectId, wie.tenantId, '2026-03-02');
  return actor === null ? 'onbekend' : `${actor.naam} ${actor.rollen.join(' ')}`;
};

it('knows everyone who waits, and nobody by another tenant', async () => {
  const vreemd = { ...wie, tenantId: 'tenant-2' };
  const namen = await Promise.all([
    wereld.eenheid(actorVan, wie),
    wereld.eenheid(({ persoon }) => persoon.actor(vreemd.aadObjectId, vreemd.tenantId, '2026-03-02'), vreemd),
    wereld.eenheid(actorVan, wie),
  ]);
  expect(namen).toEqual(['Sanne adviseur', null, 'Sanne adviseur']);
});

it('sees a right that ended earlier in the same batch', async () => {
  const [, na] = await Promise.all([
    wereld.eenheid(({ persoon }) => persoon.bewaar(mens('Sanne', [])), wie),
    wereld.eenheid(async (turn) => {
      await turn.bijdrage.ruimOp('2000-01-01');
      return actorVan(turn);
    }, wie),
  ]);
  expect(na).toBe('Sanne ');
});

it('gives a draft as it was read, and as it is after it changed', async () => {
  const bewaar = ({ chat }: Turn, antwoorden: string): Promise<void> =>
    chat.bewaarConcept('p1', { dialoog: 'melding', over: '', antwoorden, op: nu }, straks);
  const gelezen = async ({ chat }: Turn, dag = nu): Promise<readonly string[]> =>
    (await chat.concepten('p1', dag)).map(({ antwoorden }) => antwoorden);
  await wereld.eenheid((turn) => bewaar(turn, 'eerst'), wie);
  const reeks = await wereld.eenheid(async (turn) => {
    const voor = await gelezen(turn);
    await bewaar(turn, 'daarna');
    return [voor, await gelezen(turn), await gelezen(turn, '2026-05-01T00:00:00.000Z')];
  }, wie);
  expect(reeks).toEqual([['eerst'], ['daarna'], []]);
});

it('keeps what a unit changed in the order of the database, and shows another unit only what it came to', async () => {
  const zet = ({ chat }: Turn, over: string, op: string): Promise<void> =>
    chat.bewaarConcept('p1', { dialoog: 'melding', over, antwoorden: over, op }, straks);
  const welke = async ({ chat }: Turn): Promise<string> =>
    (await chat.concepten('p1', nu)).map(({ antwoorden }) => antwoorden).join(' ');
  await wereld.eenheid((turn) => zet(turn, 'een', '2026-03-02T08:00:00.000Z'), wie);
  let begonnen = (): void => undefined;
  const halverwege = new Promise<void>((los) => (begonnen = los));
  const gezien = await Promise.all([
    wereld.eenheid(async (turn) => {
      await turn.chat.wisConcept('p1', { dialoog: 'melding', over: 'een' });
      begonnen();
      // The other unit looks now.
      await turn.db.rijen('select 1', []);
      await zet(turn, 'twee', '2026-03-02T10:00:00.000Z');
      await zet(turn, 'drie', '2026-03-02T09:00:00.000Z');
      return welke(turn);
    }, wie),
    wereld.eenheid(async (turn) => {
      await halverwege;
      return welke(turn);
    }, wie),
  ]);
  expect(gezien).toEqual(['twee drie', 'twee drie']);
  expect(await wereld.eenheid(welke)).toBe('twee drie');
});

it.each([
  ['select id from partij', true],
  ['\n  with gevonden as (select 1) select * from gevonden', true],
  ['with nieuw as (select 1) insert into partij select * from nieuw', false],
  ['insert into nummer values (1) returning laatste', false],
  ['update partij set naam = 1', false],
  ['PRAGMA max_page_count = 1', false],
  ['SAVEPOINT deel', false],
])('lets %j run beside other units only when it changes nothing', (sql, leest) => {
  expect(isLezing(sql)).toBe(leest);
});
