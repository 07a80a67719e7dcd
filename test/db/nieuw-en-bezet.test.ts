/** Two processes that make one new database: the second waits until the first has written. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database } from 'sqlite3';
import { openWorld } from '../../db/world';
import { vergrendel } from '../support/slot';

let map: string;
beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-'));
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

it('opens a new database that another process is still writing in its first way', async () => {
  const pad = join(map, 'nieuw.db');
  await new Promise<void>((klaar, mis) => {
    const maker = new Database(pad);
    maker.exec('create table eerste (id text)', (fout) => (fout ? mis(fout) : maker.close(() => klaar())));
  });
  const laatLos = await vergrendel({ databaseUrl: `sqlite:${pad}` });
  let open = false;
  const geopend = openWorld(`sqlite:${pad}`).finally(() => (open = true));
  await new Promise((verder) => setTimeout(verder, 200));
  expect(open).toBe(false);
  await laatLos();
  const wereld = await geopend;
  expect(await wereld.eenheid(({ db }) => db.rijen('select id from melding', []))).toEqual([]);
  await wereld.sluit();
});
