/** What an operator's dashboard can draw: how many messages wait and how long, what failed, and when Teams slowed us down. */
import { setTimeout as even } from 'node:timers/promises';
import { Spreker } from '../support/gesprek';
import { doeMelding } from '../support/melding-doen';
import { PROEFMOMENT, startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const meting = async (naam: string): Promise<number> => {
  const tekst = await (await fetch(`${huis.url}/metrics`)).text();
  const regel = tekst.split('\n').find((een) => een.startsWith(`${naam} `));
  return Number(regel?.split(' ').at(-1) ?? 'NaN');
};

it('shows the queue with its age, what was sent, and what Teams slowed down or refused', async () => {
  expect([await meting('tredewijzer_outbox_wachtend'), await meting('tredewijzer_outbox_oudste_seconden')]).toEqual([
    0, 0,
  ]);
  let antwoord = 0;
  huis.simulator?.connector.behave(({ activity }) => {
    if (!JSON.stringify(activity ?? {}).includes('Ontvangstbevestiging')) return undefined;
    antwoord += 1;
    return antwoord === 1 ? { status: 429, headers: { 'retry-after': '2' } } : undefined;
  });
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await doeMelding(sanne, 'meting');
  for (let keer = 0; keer < 1_000 && antwoord === 0; keer += 1) await even(20);
  // Counted when the answer of Teams is in, and old enough to be seen in a figure of seconds.
  while (!((await meting('tredewijzer_verzonden_totaal{uitkomst="afgeremd"}')) >= 1)) await even(20);
  await even(200);
  expect(await meting('tredewijzer_outbox_wachtend')).toBeGreaterThanOrEqual(1);
  expect(await meting('tredewijzer_outbox_oudste_seconden')).toBeGreaterThan(0.1);
  expect(await meting('tredewijzer_verzonden_totaal{uitkomst="afgeremd"}')).toBe(1);
  await huis.zetKlok(new Date(Date.parse(PROEFMOMENT) + 900_000).toISOString());
  await sanne.wacht(/Ontvangstbevestiging/);
  expect(await meting('tredewijzer_verzonden_totaal{uitkomst="verzonden"}')).toBeGreaterThanOrEqual(1);
  expect(await meting('tredewijzer_outbox_wachtend')).toBe(0);
});
