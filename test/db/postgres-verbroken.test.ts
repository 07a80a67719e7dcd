/** A connection that went while nobody used it costs nobody his work; one that goes half-way is told to who waits. */
import type { Knex } from 'knex';
import { PostgresUnits } from '../../db/postgres-units';

const fout = (code: string): Error => Object.assign(new Error(code), { code });

/** A pool whose first connections are gone: each loses its transaction as it begins. */
function bad(codes: readonly string[]) {
  const over = [...codes];
  const trx = { client: { acquireConnection: () => Promise.resolve({}) } };
  const transaction = (werk: (trx: unknown) => Promise<unknown>): Promise<unknown> => {
    const code = over.shift();
    return code === undefined ? werk(trx) : Promise.reject(fout(code));
  };
  return { eenheden: new PostgresUnits({ transaction } as unknown as Knex), over };
}

it.each([[['ECONNRESET']], [['EPIPE', '57P01', 'ECONNRESET']]])('begint opnieuw na %j', async (codes) => {
  const { eenheden } = bad(codes);
  expect(await eenheden.eenheid(() => Promise.resolve('gedaan'))).toBe('gedaan');
});

it('houdt op als de database er echt niet is, en begint niet opnieuw om iets anders', async () => {
  const weg = bad(Array.from({ length: 9 }, () => 'ECONNRESET'));
  await expect(weg.eenheden.eenheid(() => Promise.resolve())).rejects.toThrow('ECONNRESET');
  expect(weg.over).toHaveLength(5);
  const dicht = bad(['28P01']);
  await expect(dicht.eenheden.eenheid(() => Promise.resolve())).rejects.toThrow('28P01');
});

it('doet geen werk twee keer: wat begonnen was kan al bewaard zijn', async () => {
  const { eenheden } = bad([]);
  let keer = 0;
  const werk = (): Promise<never> => {
    keer += 1;
    return Promise.reject(fout('ECONNRESET'));
  };
  await expect(eenheden.eenheid(werk)).rejects.toThrow('ECONNRESET');
  expect(keer).toBe(1);
});

it.each(['23505', '40001', '40P01'])('doet ongedaan gemaakt werk opnieuw na %s, en niet eindeloos', async (code) => {
  const { eenheden } = bad([]);
  let keer = 0;
  const na = (botsingen: number) => (): Promise<string> => {
    keer += 1;
    return keer > botsingen ? Promise.resolve('gedaan') : Promise.reject(fout(code));
  };
  expect(await eenheden.eenheid(na(1))).toBe('gedaan');
  expect(keer).toBe(2);
  keer = 0;
  await expect(eenheden.eenheid(na(99))).rejects.toThrow(code);
  expect(keer).toBe(4);
});
