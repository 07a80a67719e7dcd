/** Days turn at midnight, and what falls due with them wakes nobody. */
import { bewakers } from '../../app/termijnen-bewaken';
import type { Bewaker } from '../../app/bewaker';
import { systeem } from '../../domain/actor';
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
async function kijkt(bewaker: Bewaker, uur: string, vandaag: string): Promise<boolean> {
  let gevraagd = false;
  await wereld.eenheid(async (eenheid) => {
    const deze = new Proxy(eenheid, {
      get(doel, naam) {
        gevraagd = true;
        return Reflect.get(doel, naam) as unknown;
      },
    });
    await bewaker.vind({ actor: systeem, eenheid: deze, nu: `2026-03-12T${uur}.000Z`, vandaag }, 10);
  });
  return gevraagd;
}

it.each(wachten)('%s komt niet om middernacht, niet laat op de avond, en wel in de ochtend', async (naam) => {
  expect(await kijkt(bewakers[naam], '23:00:30', '2026-03-13')).toBe(false);
  expect(await kijkt(bewakers[naam], '19:00:00', '2026-03-12')).toBe(false);
  expect(await kijkt(bewakers[naam], '06:59:59', '2026-03-12')).toBe(false);
  expect(await kijkt(bewakers[naam], '07:00:00', '2026-03-12')).toBe(true);
});
