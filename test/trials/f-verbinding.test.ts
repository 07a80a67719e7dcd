/** The database server drops every connection in the middle of what somebody sends: once or not at all, and the work goes on. */
import { setTimeout as even } from 'node:timers/promises';
import knexFactory from 'knex';
import { metGereedschap, postgresUrl } from '../support/gereedschap';
import { Spreker } from '../support/gesprek';
import type { KaartKnop } from '../support/kaarttekst';
import { naarSamenvatting } from '../support/melding-doen';
import { postgresHuis } from '../support/proefhuis';
import { kapotteRegel, telMeldingen } from '../support/tellen';

const naam = `f63-${String(process.pid)}`;

/** A connection that was dropped while nobody used it is noticed by who takes it next: he is told to try again. */
async function drukTotHetLukt(wie: Spreker, knop: KaartKnop): Promise<string | undefined> {
  for (let keer = 0; keer < 5; keer += 1) {
    const antwoord = await wie.druk(knop).catch(() => 'opnieuw');
    const nummer = /M-\d{4}-\d{4}/.exec(antwoord)?.[0];
    if (nummer !== undefined) return nummer;
    expect(antwoord).toMatch(/Er ging iets mis|opnieuw/);
  }
  return undefined;
}

metGereedschap(['postgres'], () => {
  it('F63 PostgreSQL valt weg terwijl een melding wordt vastgelegd: opnieuw sturen geeft er één', async () => {
    const huis = await postgresHuis(naam);
    const beheer = knexFactory({ client: 'pg', connection: postgresUrl() });
    const breek = () =>
      beheer.raw('select pg_terminate_backend(pid) from pg_stat_activity where application_name = ?', [naam]);
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    for (const na of [0, 4, 8, 16]) {
      const kenmerk = `F63 na ${String(na)} ms`;
      await naarSamenvatting(sanne, kenmerk);
      const knop = sanne.knop('Versturen');
      const eerste = sanne.druk(knop).catch(() => '');
      await even(na);
      await breek();
      const antwoord = await eerste;
      const bevestigd = /M-\d{4}-\d{4}/.exec(antwoord)?.[0];
      expect(bevestigd ?? antwoord).toMatch(/M-\d{4}-\d{4}|Er ging iets mis|opnieuw/);
      const nummer = await drukTotHetLukt(sanne, knop);
      expect([kenmerk, nummer]).toEqual([kenmerk, bevestigd ?? expect.stringMatching(/^M-/)]);
      expect(await telMeldingen(huis, kenmerk)).toBe(1);
    }
    expect(await kapotteRegel(huis)).toBeNull();
    await beheer.destroy();
    await huis.ruimOp();
  });
});
