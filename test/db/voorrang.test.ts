/** A melding that is sent goes before what waits, also where each turn has a connection of its own and all are taken. */
import { postgresVerbindingen } from '../../db/connection';
import { Wachtrij } from '../../db/wachtrij';
import { metGereedschap } from '../support/gereedschap';
import { postgresWereld } from '../support/werelden';

const wie = (naam: string, voorrang: boolean) => ({ aadObjectId: naam, tenantId: 't', voorrang });

it('hands a place on in order, precedence first, also after work that failed', async () => {
  const rij = new Wachtrij(1);
  const volgorde: string[] = [];
  const een = (naam: string, voorrang = false) =>
    rij.metPlek(voorrang, () => {
      volgorde.push(naam);
      return naam === 'b' ? Promise.reject(new Error(naam)) : Promise.resolve();
    });
  await Promise.allSettled([een('a'), een('b'), een('c'), een('melding', true), een('melding 2', true)]);
  expect(volgorde).toEqual(['a', 'melding', 'melding 2', 'b', 'c']);
  await een('later');
  expect(volgorde.at(-1)).toBe('later');
});

metGereedschap(['postgres'], () =>
  it('on PostgreSQL a sent melding waits for one place and not for five hundred turns', async () => {
    const { wereld, ruimOp } = await postgresWereld();
    const klaar: string[] = [];
    const een = (naam: string, voorrang = false): Promise<void> =>
      wereld.eenheid(
        async ({ db }) => {
          await db.rijen('select pg_sleep(0.005)', []);
          klaar.push(naam);
        },
        wie(naam, voorrang),
      );
    const anderen = Array.from({ length: 500 }, (_, nummer) => een(`a${String(nummer)}`));
    await Promise.all([...anderen, een('melding', true)]);
    await ruimOp();
    expect(klaar).toHaveLength(501);
    // Those that had a place already, and those that end in the same moment.
    expect(klaar.indexOf('melding')).toBeLessThan(3 * postgresVerbindingen);
  }),
);
