/** A series that is begun or gone on with while a run is ending does not wait for the next minute. */
import { setImmediate as straks } from 'node:timers/promises';
import { maakReekswerk } from '../../../bot/brieven/reeks-werk';
import type { ReeksDeps } from '../../../bot/brieven/reeks-werk';
import type { Gespreksverwijzing } from '../../../bot/messages';

it('wie verdergaat terwijl een ronde ophoudt, wordt daarna opgepakt', async () => {
  let keren = 0;
  const poort: { open: () => void } = { open: () => undefined };
  const dicht = new Promise<void>((open) => (poort.open = open));
  const turn = {
    lease: { neem: () => Promise.resolve(true) },
    briefreeks: {
      async lopend() {
        keren += 1;
        await dicht;
        return [];
      },
      lopendeRondes: () => Promise.resolve([]),
    },
  };
  const deps = {
    wereld: { eenheid: (deel: (een: typeof turn) => unknown) => deel(turn) },
    klok: { nu: () => '2026-03-12T09:00:00.000Z', vandaag: () => '2026-03-12' },
    houder: 'proef',
    adem: () => Promise.resolve(),
    defect: (fout: unknown) => {
      throw fout;
    },
  } as unknown as ReeksDeps;
  const werk = maakReekswerk(deps);
  const loopt = werk.draai();
  await straks();
  werk.wek('reeks-1', {} as Gespreksverwijzing);
  await straks();
  expect(keren).toBe(1);
  poort.open();
  await loopt;
  await straks();
  expect(keren).toBe(2);
});
