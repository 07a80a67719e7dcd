/** What comes in together is done together, and a group that fails takes nobody along. */
import { inGroepen } from '../../../bot/outbox/groep';

/** Notes each group, and fails for as long as `stuk` is in it. */
function maak(grens: number) {
  const groepen: (readonly string[])[] = [];
  const doe = inGroepen(grens, async (groep: readonly string[]) => {
    groepen.push(groep);
    await new Promise((klaar) => setImmediate(klaar));
    if (groep.includes('stuk')) throw new Error('stuk');
    return groep.map((een) => een.toUpperCase());
  });
  return { groepen, doe };
}

it('does at once what is asked at one moment, in its order, and no more than fits', async () => {
  const { groepen, doe } = maak(3);
  expect(await Promise.all(['a', 'b', 'c', 'd'].map(doe))).toEqual(['A', 'B', 'C', 'D']);
  expect(groepen).toEqual([['a', 'b', 'c'], ['d']]);
});

it('lets what comes in meanwhile wait for the next group', async () => {
  const { groepen, doe } = maak(9);
  const eerste = doe('a');
  await Promise.resolve();
  await Promise.resolve();
  await Promise.all([eerste, doe('b'), doe('c')]);
  expect(groepen).toEqual([['a'], ['b', 'c']]);
  expect(await doe('d')).toBe('D');
});

it('does a group that fails again piece by piece', async () => {
  const { groepen, doe } = maak(9);
  const [a, stuk, b] = await Promise.allSettled([doe('a'), doe('stuk'), doe('b')]);
  expect([a, b].map((een) => een.status === 'fulfilled' && een.value)).toEqual(['A', 'B']);
  expect(stuk.status).toBe('rejected');
  expect(groepen).toEqual([['a', 'stuk', 'b'], ['a'], ['stuk'], ['b']]);
});
