/** Units side by side while they read, one alone while it writes, in the order of the batch; a failure ends them all. */
import { Afgebroken, breedte, Rooster } from '../../db/rooster';

const tik = (): Promise<void> => new Promise((los) => setImmediate(los));

/** Plays units that do what is listed for them, and keeps what happened in which order. */
async function speel(units: readonly (readonly ('lees' | 'schrijf' | 'faal')[])[]) {
  const gebeurd: string[] = [];
  let schrijft = 0;
  let samen = 0;
  let lopend = 0;
  const schrijfAlleen = async (rooster: Rooster, nr: number): Promise<void> => {
    lopend -= 1;
    await rooster.alleen(nr);
    lopend += 1;
  };
  const rooster: Rooster = new Rooster(units.length, async (nr) => {
    lopend += 1;
    let alleen = false;
    for (const stap of units[nr] ?? []) {
      if (stap === 'faal') throw new Error(`unit ${String(nr)}`);
      if (stap === 'schrijf') await schrijfAlleen(rooster, nr);
      if (stap === 'schrijf' && !alleen) schrijft += 1;
      alleen ||= stap === 'schrijf';
      gebeurd.push(`${stap} ${String(nr)}`);
      samen = Math.max(samen, lopend);
      if (schrijft > 0 && !alleen) gebeurd.push(`${String(nr)} leest naast een schrijver`);
      await tik();
    }
    if (alleen) schrijft -= 1;
    lopend -= 1;
  });
  const fout = await rooster.draai().then(
    () => null,
    (reden: unknown) => reden,
  );
  return { gebeurd, samen, fout };
}

it('reads side by side, no more than so many at once', async () => {
  const { gebeurd, samen, fout } = await speel(Array.from({ length: 20 }, () => ['lees', 'lees'] as const));
  expect([gebeurd.length, samen, fout]).toEqual([40, breedte, null]);
});

it('lets one write alone, in the order of the batch, and begins nobody meanwhile', async () => {
  const { gebeurd, fout } = await speel([
    ['lees', 'lees', 'schrijf', 'schrijf'],
    ['schrijf', 'lees', 'schrijf'],
    ['lees'],
    ['schrijf'],
    ['lees', 'lees', 'lees'],
  ]);
  expect(fout).toBeNull();
  expect(gebeurd.filter((een) => een.includes('naast'))).toEqual([]);
  expect(gebeurd.filter((een) => een.startsWith('schrijf'))).toEqual([
    'schrijf 0',
    'schrijf 0',
    'schrijf 1',
    'schrijf 1',
    'schrijf 3',
  ]);
});

it('fails with the first failure, after the others have ended, and lets nobody write any more', async () => {
  const { gebeurd, fout } = await speel([
    ['lees', 'faal'],
    ['lees', 'lees', 'lees', 'schrijf'],
    ['lees', 'lees'],
  ]);
  expect(fout).toEqual(new Error('unit 0'));
  expect(gebeurd.filter((een) => een.startsWith('schrijf'))).toEqual([]);
  expect(gebeurd.filter((een) => een === 'lees 1')).toHaveLength(3);
});

it('tells a unit that waits to write that the batch is undone', async () => {
  const gehoord: unknown[] = [];
  const rooster = new Rooster(2, async (nr) => {
    await tik();
    if (nr === 1) await tik();
    if (nr === 1) throw new Error('de ander');
    await Promise.resolve(rooster.alleen(nr)).catch((fout: unknown) => gehoord.push(fout));
  });
  await expect(rooster.draai()).rejects.toThrow('de ander');
  expect(gehoord).toEqual([expect.any(Afgebroken)]);
});

it('ends at once when there is nothing to do', async () => {
  expect((await speel([])).fout).toBeNull();
});

it('lets two writes of one unit that do not wait for each other both pass', async () => {
  const gebeurd: number[] = [];
  const rooster = new Rooster(2, async (nr) => {
    await tik();
    await Promise.all([1, 2].map(async (deel) => (await rooster.alleen(nr), gebeurd.push(nr * 10 + deel))));
  });
  await rooster.draai();
  expect(gebeurd).toEqual([1, 2, 11, 12]);
});
