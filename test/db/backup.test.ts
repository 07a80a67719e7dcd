/** Backup and restore of SQLite: what was saved comes back, and no number is given out twice. */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { herstel, maakBackup } from '../../db/backup';
import { openKnex } from '../../db/connection';
import { openWorld } from '../../db/world';
import type { Turn } from '../../db/world';

const nu = '2026-03-02T08:00:00.000Z';
const zinMet = (deel: string): unknown => expect.stringContaining(deel);
let map: string;
let url: string;
let backup: string;

const met = async <T>(werk: (turn: Turn) => Promise<T>): Promise<T> => {
  const wereld = await openWorld(url);
  return wereld.eenheid(werk).finally(() => wereld.sluit());
};
const nummer = () => met((turn) => turn.nummer('M', 2026));
const schrijf = (turn: Turn) =>
  turn.logboek.schrijf({
    op: nu,
    persoonId: 'p',
    handeling: 'melding.inzien',
    soort: 'melding',
    objectId: 'm',
    uitkomst: 'gedaan',
  });

beforeEach(async () => {
  map = mkdtempSync(join(tmpdir(), 'tredewijzer-backup-'));
  url = `sqlite:${join(map, 'echt.db')}`;
  backup = join(map, 'backup', 'b.db');
  await met(schrijf);
  expect(await nummer()).toBe('M-2026-0001');
});
afterEach(() => rmSync(map, { recursive: true, force: true }));

describe('backup', () => {
  it('copies while somebody else has the database open', async () => {
    const open = await openWorld(url);
    expect(await maakBackup(url, backup)).toEqual({ ok: true, value: backup });
    await open.sluit();
  });

  it('never overwrites a file', async () => {
    await maakBackup(url, backup);
    expect(await maakBackup(url, backup)).toMatchObject({ ok: false, fout: zinMet('bestaat al') });
  });

  it('says what to do with PostgreSQL', async () => {
    expect(await maakBackup('postgres://x/y', backup)).toMatchObject({ fout: zinMet('pg_dump') });
    expect(await herstel('postgres://x/y', backup, nu)).toMatchObject({ fout: zinMet('pg_restore') });
  });
});

describe('restore', () => {
  beforeEach(async () => {
    await maakBackup(url, backup);
    for (const verwacht of ['M-2026-0002', 'M-2026-0003']) expect(await nummer()).toBe(verwacht);
  });

  it('puts the backup in place, keeps the other and skips the numbers that were given out', async () => {
    await met(schrijf);
    const uit = await herstel(url, backup, nu);
    expect(uit).toMatchObject({ ok: true, value: { overgeslagen: ['M-2026-0002 tot en met M-2026-0003'] } });
    expect(await met(({ db }) => db.rijen('select volgnummer from logboek', []))).toHaveLength(1);
    expect(await nummer()).toBe('M-2026-0004');
    expect(uit.ok && uit.value.vorige !== null && existsSync(uit.value.vorige)).toBe(true);
  });

  it('skips far ahead when the lost database cannot be read', async () => {
    writeFileSync(join(map, 'echt.db'), 'dit was een database');
    expect(await herstel(url, backup, nu)).toMatchObject({ ok: true });
    expect(await nummer()).toBe('M-2026-1002');
  });

  it('skips far ahead when the lost database is gone', async () => {
    for (const staart of ['', '-wal', '-shm']) rmSync(join(map, `echt.db${staart}`), { force: true });
    expect(await herstel(url, backup, nu)).toMatchObject({ ok: true, value: { vorige: null } });
    expect(await nummer()).toBe('M-2026-1002');
  });

  it('refuses while the bot runs', async () => {
    const open = await openWorld(url);
    expect(await herstel(url, backup, nu)).toMatchObject({ fout: zinMet('in gebruik') });
    await open.sluit();
    expect(await nummer()).toBe('M-2026-0004');
  });

  it('refuses a damaged file, a foreign one and one with a broken logboek, and leaves everything as it was', async () => {
    const heel = readFileSync(backup);
    const stuk = Buffer.from(heel);
    stuk.fill(7, 4096 * 3, 4096 * 6);
    writeFileSync(backup, stuk);
    expect(await herstel(url, backup, nu)).toMatchObject({ fout: zinMet('beschadigd') });
    writeFileSync(backup, 'geen database');
    expect(await herstel(url, backup, nu)).toMatchObject({ ok: false });
    rmSync(backup);
    const vreemd = openKnex(`sqlite:${backup}`);
    await vreemd.schema.createTable('iets', (tabel) => tabel.text('x'));
    await vreemd.destroy();
    expect(await herstel(url, backup, nu)).toMatchObject({ fout: zinMet('geen backup') });
    writeFileSync(backup, heel);
    const knex = openKnex(`sqlite:${backup}`);
    await knex('logboek').update({ uitkomst: 'anders' });
    await knex.destroy();
    expect(await herstel(url, backup, nu)).toMatchObject({ fout: zinMet('regel 1') });
    expect(await nummer()).toBe('M-2026-0004');
    expect(existsSync(join(map, 'echt.db.herstel'))).toBe(false);
  });
});
