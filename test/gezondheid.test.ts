/** Questions about the health of the house that come at the same time are one look, and the next question is a new one. */
import { tmpdir } from 'node:os';
import { gezondheid } from '../main-gezondheid';

it('honderd vragen tegelijk kijken één keer, en daarna wordt opnieuw gekeken', async () => {
  let [gevraagd, kapot] = [0, false];
  const wereld = {
    eenheid: <T>() => {
      gevraagd += 1;
      return kapot ? Promise.reject(new Error('weg')) : Promise.resolve({ aantal: 0, oudste: null } as T);
    },
  };
  const klok = { nu: () => '2026-03-12T09:00:00.000Z' };
  const vraag = gezondheid({ wereld, klok, map: tmpdir(), isGaaf: () => Promise.resolve(true) });
  const samen = await Promise.all(Array.from({ length: 100 }, vraag));
  const perKeer = gevraagd;
  expect(perKeer).toBe(2);
  expect(new Set(samen).size).toBe(1);
  kapot = true;
  expect((await vraag()).ok).toBe(false);
  expect(gevraagd).toBe(2 * perKeer);
});
