/** A statement that the database cannot read is the error of who asked: nobody else waits for it, and it may be asked again. */
import { databases } from '../support/werelden';
import type { Proefwereld } from '../support/werelden';

const vraag = 'select a from later_gemaakt';
const schrijf = 'insert into later_gemaakt (a) values (?)';

describe.each(databases())('%s', (_naam, open) => {
  let huis: Proefwereld;
  beforeEach(async () => {
    huis = await open();
  });
  afterEach(() => huis.ruimOp());

  it('fails alone, and works as soon as the table is there', async () => {
    const { wereld } = huis;
    const lees = (): Promise<readonly unknown[]> => wereld.eenheid(({ db }) => db.rijen(vraag, []));
    const [gelezen, geschreven, ander] = await Promise.allSettled([
      lees(),
      wereld.eenheid(({ db }) => db.voer(schrijf, ['x'])),
      wereld.eenheid(({ db }) => db.rijen<{ n: number }>('select 1 as n', [])),
    ]);
    expect([gelezen.status, geschreven.status]).toEqual(['rejected', 'rejected']);
    expect(ander).toMatchObject({ value: [{ n: 1 }] });
    await wereld.eenheid(({ db }) => db.voer('create table later_gemaakt (a text)', []));
    expect(await wereld.eenheid(({ db }) => db.voer(schrijf, ['x']))).toBe(1);
    expect(await lees()).toEqual([{ a: 'x' }]);
  });

  it('is not asked of a table of before: another process may change it meanwhile', async () => {
    const { wereld } = huis;
    const alles = (): Promise<readonly unknown[]> =>
      wereld.eenheid(({ db }) => db.rijen('select * from later_gemaakt', []));
    await wereld.eenheid(({ db }) => db.voer('create table later_gemaakt (a text)', []));
    await wereld.eenheid(({ db }) => db.voer(schrijf, ['x']));
    // On as many connections as there are.
    await Promise.all(Array.from({ length: 12 }, alles));
    await wereld.eenheid(({ db }) => db.voer('alter table later_gemaakt add column b text', []));
    expect(await Promise.all(Array.from({ length: 12 }, alles))).toEqual(
      Array.from({ length: 12 }, () => [{ a: 'x', b: null }]),
    );
  });

  it('is never told as done when nothing of it is kept, also when a unit goes on after the error', async () => {
    const { wereld } = huis;
    await wereld.eenheid(({ db }) => db.voer('create table later_gemaakt (a text)', []));
    const slikt = wereld.eenheid(async ({ db }) => {
      await db.voer(schrijf, ['x']);
      await db.voer('insert into er_niet values (1)', []).catch(() => 0);
    });
    const gedaan = await slikt.then(
      () => true,
      () => false,
    );
    expect(await wereld.eenheid(({ db }) => db.rijen(vraag, []))).toEqual(gedaan ? [{ a: 'x' }] : []);
  });

  it('takes along only what came after the point that a unit goes back to', async () => {
    const { wereld } = huis;
    await wereld.eenheid(({ db }) => db.voer('create table later_gemaakt (a text)', []));
    await wereld.eenheid(async ({ db }) => {
      await db.voer(schrijf, ['y']);
      const punt = await db.merk();
      await db.voer('insert into er_niet values (1)', []).catch(() => punt.terug());
      await punt.los();
    });
    expect(await wereld.eenheid(({ db }) => db.rijen(vraag, []))).toEqual([{ a: 'y' }]);
  });
});
