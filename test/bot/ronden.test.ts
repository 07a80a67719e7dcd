/** Rounds of the scheduler and jumps of a trial's clock never run through one another. */
import { Ronden } from '../../bot/klok';
import type { KlokwerkDeps } from '../../bot/klok';

const wereldDie = (neemLease: () => Promise<boolean>, gebeurd: string[]): KlokwerkDeps =>
  ({
    wereld: { eenheid: neemLease },
    klok: { nu: () => '2026-03-12T09:00:00.000Z', vandaag: () => '2026-03-12' },
    aangekomen: { leeg: () => Promise.resolve(void gebeurd.push('wat aankwam is opgeschreven')) },
    outbox: { leeg: () => Promise.resolve(void gebeurd.push('wat onderweg was is weg')) },
    houder: 'test',
  }) as unknown as KlokwerkDeps;

test('the clock jumps when the round that saw the old time is over, and a round in the new time follows', async () => {
  const gebeurd: string[] = [];
  let laatDoor = (): void => undefined;
  const poort = new Promise<void>((los) => (laatDoor = los));
  const ronden = new Ronden(
    wereldDie(async () => {
      gebeurd.push('ronde begint');
      await poort;
      gebeurd.push('ronde is klaar');
      return false;
    }, gebeurd),
  );
  const ronde = ronden.ronde();
  const sprong = ronden.sprong(() => gebeurd.push('de klok springt'));
  await new Promise((los) => setImmediate(los));
  expect(gebeurd).toEqual(['ronde begint']);
  laatDoor();
  await Promise.all([ronde, sprong]);
  expect(gebeurd).toEqual([
    ...['ronde begint', 'ronde is klaar'],
    ...['wat aankwam is opgeschreven', 'wat onderweg was is weg', 'de klok springt'],
    ...['ronde begint', 'ronde is klaar'],
  ]);
});

test('a round that fails is told to who asked for it, and the next one comes anyway', async () => {
  let keer = 0;
  const ronden = new Ronden(
    wereldDie(() => ((keer += 1) === 1 ? Promise.reject(new Error('kapot')) : Promise.resolve(false)), []),
  );
  await expect(ronden.ronde()).rejects.toThrow('kapot');
  await expect(ronden.ronde()).resolves.toBe(false);
});

test('who stops gives back the scheduled work, after the round that runs: the next process need not wait for the term', async () => {
  const gebeurd: string[] = [];
  const turn = {
    lease: {
      neem: () => Promise.resolve(void gebeurd.push('genomen')),
      geefTerug: (naam: string, houder: string) => Promise.resolve(void gebeurd.push(`${naam} terug van ${houder}`)),
    },
  };
  const wereld = { eenheid: (werk: (een: typeof turn) => Promise<unknown>) => werk(turn) };
  const ronden = new Ronden({
    ...wereldDie(() => Promise.resolve(false), gebeurd),
    wereld,
  } as unknown as KlokwerkDeps);
  const stop = ronden.begin();
  void ronden.ronde();
  await stop();
  expect(gebeurd).toEqual(['genomen', 'klok terug van test']);
});
