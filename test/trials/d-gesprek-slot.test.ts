/** Two processes on one database: what one answers in a conversation waits for the turn the other is busy with there. */
import { setTimeout as even } from 'node:timers/promises';
import { metGereedschap } from '../support/gereedschap';
import { Spreker } from '../support/gesprek';
import { postgresHuis } from '../support/proefhuis';

metGereedschap(['postgres'], () => {
  it('D12 een beurt wacht op die van hetzelfde gesprek in een ander proces, en op geen ander gesprek', async () => {
    const huis = await postgresHuis();
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    const bilal = new Spreker(huis, 'Bilal Amrani');
    let bezig: Promise<string> | undefined;
    let klaar = false;
    await huis.wereld.eenheid(async (ander) => {
      await ander.vergrendel(sanne.plaats.id);
      bezig = sanne.zeg('hulp');
      void bezig.then(() => (klaar = true));
      // The rest of the house goes on meanwhile.
      expect(await bilal.zeg('hulp')).not.toBe('');
      await even(300);
      expect(klaar).toBe(false);
    });
    expect(await bezig).not.toBe('');
    await huis.ruimOp();
  });
});
