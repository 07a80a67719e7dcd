/** A statement that failed on somebody else's lock leaves nothing behind: what comes after it is committed when it says so. */
import { Database } from 'sqlite3';
import type { Turn } from '../../db/world';
import { vergrendel } from '../support/slot';
import { sqliteWereld } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const nu = '2026-03-02T10:00:00.000Z';
const straks = '2026-04-02T10:00:00.000Z';
/** One statement, that stands outside a transaction. */
const enkel = ({ chat }: Turn): Promise<void> =>
  chat.bewaarConcept('p', { dialoog: 'melding', over: '', antwoorden: 'bewaard', op: nu }, straks);
/** Begins a transaction. */
const heel = async ({ db }: Turn): Promise<void> => {
  await db.voer("update persoon set naam = 'later' where id = 'niemand'", []);
};
const soorten = { enkel, heel } as const;

let huis: Proefwereld;
beforeEach(async () => {
  huis = await sqliteWereld();
});
afterEach(() => huis.ruimOp());

/** What another process finds on disk. */
function vanBuiten(databaseUrl: string): Promise<readonly unknown[]> {
  const ander = new Database(databaseUrl.replace('sqlite:', ''));
  return new Promise((los, weiger) => {
    ander.all('select antwoorden from concept', (fout, rijen) => ander.close(() => (fout ? weiger(fout) : los(rijen))));
  });
}

it.each([
  ['enkel', 'heel'],
  ['heel', 'enkel'],
  ['enkel', 'enkel'],
  ['heel', 'heel'],
] as const)('after a failed %s write the next %s one stands on disk', async (eerst, daarna) => {
  const { wereld, databaseUrl } = huis;
  await wereld.eenheid(({ db }) => db.rijen('PRAGMA busy_timeout = 50', []));
  const laatLos = await vergrendel({ databaseUrl });
  await expect(wereld.eenheid(soorten[eerst])).rejects.toThrow('SQLITE_BUSY');
  await laatLos();
  await wereld.eenheid(soorten[daarna]);
  // Whatever the next write was, the database is free for another process, and one more of each kind is there for it.
  await (
    await vergrendel({ databaseUrl })
  )();
  await wereld.eenheid(enkel);
  expect(await vanBuiten(databaseUrl)).toEqual([{ antwoorden: 'bewaard' }]);
  await wereld.eenheid(heel);
  await (
    await vergrendel({ databaseUrl })
  )();
});
