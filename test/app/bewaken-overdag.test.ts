/** Days turn at midnight, and what falls due with them wakes nobody. */
import { bewakers } from '../../app/termijnen-bewaken';
import type { Bewaker } from '../../app/bewaker';
import { systeem } from '../../domain/actor';
import { dagVan } from '../../domain/nederlandse-tijd';
import type { OpenWorld } from '../../db/world';
import { sqliteWereld } from '../support/werelden';

/** Each of these asks for something that can wait until morning. Tasks and a waarneming have hours of their own, and an acute melding has none. */
const wachten = [
  'casusritme',
  'casusritme-escalatie',
  'casusbericht-akkoord',
  'afspraak-nadert',
  'afspraak-te-laat',
  'passage-nazien',
] as const;

let wereld: OpenWorld;
let ruimOp: () => Promise<void>;
beforeAll(async () => {
  ({ wereld, ruimOp } = await sqliteWereld());
});
afterAll(() => ruimOp());

/** Whether anything was looked for at all. */
async function kijkt(bewaker: Bewaker, utcDag: string, uur: string): Promise<boolean> {
  const nu = `${utcDag}T${uur}.000Z`;
  let gevraagd = false;
  await wereld.eenheid(async (eenheid) => {
    const deze = new Proxy(eenheid, {
      get(doel, naam) {
        gevraagd = true;
        return Reflect.get(doel, naam) as unknown;
      },
    });
    await bewaker.vind({ actor: systeem, eenheid: deze, nu, vandaag: dagVan(nu) }, 10);
  });
  return gevraagd;
}

it.each(wachten)('%s komt niet om middernacht, niet laat op de avond, en wel in de ochtend', async (naam) => {
  expect(await kijkt(bewakers[naam], '2026-03-12', '23:00:30')).toBe(false);
  expect(await kijkt(bewakers[naam], '2026-03-12', '19:00:00')).toBe(false);
  expect(await kijkt(bewakers[naam], '2026-03-12', '06:59:59')).toBe(false);
  expect(await kijkt(bewakers[naam], '2026-03-12', '07:00:00')).toBe(true);
});

it('telt de uren van de klok in Nederland, ook in de zomer', async () => {
  expect(await kijkt(bewakers.casusritme, '2026-07-13', '05:59:59')).toBe(false);
  expect(await kijkt(bewakers.casusritme, '2026-07-13', '06:00:00')).toBe(true);
  expect(await kijkt(bewakers.casusritme, '2026-07-13', '18:00:00')).toBe(false);
});
