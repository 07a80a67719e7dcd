/** News that nobody asked for leaves once in ten minutes per person: a journey that waits for it lets the clock go on. */
import { hoeLaat } from './proefhuis';
import type { Proefhuis } from './proefhuis';

const rustMs = 11 * 60_000;

/** Until nothing waits any more that leaves within that time; what comes with the daily overview stays where it is. */
export async function laatRusten(huis: Proefhuis): Promise<void> {
  for (;;) {
    const nu = await hoeLaat(huis.url);
    // Runs a round and waits for what is under way: a row that was claimed looks as if it waits.
    await huis.zetKlok(nu);
    const volgende = await eerstVolgende(huis);
    if (volgende === null || Date.parse(volgende) > Date.parse(nu) + rustMs) return;
    if (volgende > nu) await huis.zetKlok(new Date(Date.parse(volgende) + 1_000).toISOString());
  }
}

const eerstVolgende = async ({ wereld }: Proefhuis): Promise<string | null> => {
  const sql = "select min(volgende_op) as op from outbox where status = 'wachtend'";
  return (await wereld.eenheid(({ db }) => db.rijen<{ op: string | null }>(sql, [])))[0]?.op ?? null;
};
