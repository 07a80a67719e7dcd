/** Two people write the same thing before either could read the other: the second one reads it, and is answered by the rules. */
import type { OpenWorld } from '../../db/world';
import { metGereedschap } from '../support/gereedschap';
import { tel } from '../support/tellen';
import { postgresWereld } from '../support/werelden';

/** Nobody goes on before that many have come. */
function samen(aantal: number): () => Promise<void> {
  let gekomen = 0;
  let laatGaan = (): void => undefined;
  const allen = new Promise<void>((klaar) => (laatGaan = klaar));
  return () => {
    gekomen += 1;
    if (gekomen === aantal) laatGaan();
    return allen;
  };
}

metGereedschap(['postgres'], () => {
  let wereld: OpenWorld;
  let ruimOp: () => Promise<void>;
  beforeAll(async () => {
    ({ wereld, ruimOp } = await postgresWereld());
  });
  afterAll(() => ruimOp());

  it('wie hetzelfde schrijft als een ander op dat moment, leest het bij de tweede keer', async () => {
    const beiden = samen(2);
    const schrijf = (dagen: number) =>
      wereld.eenheid(async ({ db }) => {
        const er = await db.rijen('select dagen from ritme where trede = 5', []);
        await beiden();
        if (er.length > 0) return 'staat er al';
        await db.voer('insert into ritme (trede, dagen) values (5, ?)', [dagen]);
        return 'gedaan';
      });
    await wereld.eenheid(({ db }) => db.voer('delete from ritme where trede = 5', []));
    const uit = await Promise.all([schrijf(1), schrijf(2)]);
    expect(uit.sort()).toEqual(['gedaan', 'staat er al']);
    expect(await tel({ wereld }, 'ritme where trede = 5')).toBe(1);
  });
});
