/** Quiet by default: news that nobody asked for reaches a person once in ten minutes, and nothing of it is lost. */
import { meldingRegistreren } from '../../app/melding-registreren';
import { voerUit } from '../../app/use-case';
import gebruikers from '../../simulator/users.json';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { proefInvoer } from '../support/proefregister';

const bilal = gebruikers.find(({ naam }) => naam === 'Bilal Amrani');

const over = { partijId: null, naam: 'Stichting Het Noorderlicht' };

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const opMinuut = (minuut: number): string => `2026-03-12T09:${String(minuut).padStart(2, '0')}:00.000Z`;

/** Bilal files one at that minute; the clock of the house stands there afterwards. */
async function meld(minuut: number, acuut: 'ja' | 'nee' = 'nee'): Promise<void> {
  const nu = opMinuut(minuut);
  await huis.wereld.eenheid(async (turn) => {
    const actor = await turn.persoon.actor(bilal?.aadObjectId ?? '', bilal?.tenantId ?? '', nu.slice(0, 10));
    if (!actor) throw new Error('nobody to file it');
    const werk = { actor, nu, vandaag: nu.slice(0, 10), eenheid: turn };
    const uit = await voerUit(werk, meldingRegistreren, { ...proefInvoer, acuut, over });
    if (!uit.ok) throw new Error(uit.fout.soort);
  });
  await huis.zetKlok(nu);
}

it('R53 vijf meldingen in acht minuten: het meldpunt leest de eerste meteen en de rest in één bericht, tien minuten later', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('hulp');
  for (const minuut of [1, 2, 4, 6, 8]) await meld(minuut);
  expect(marjan.luister().match(/Nieuwe melding M-/g)).toHaveLength(1);
  await huis.zetKlok(opMinuut(10));
  expect(marjan.luister()).toBe('');
  await huis.zetKlok(opMinuut(12));
  const later = await marjan.wacht(/4 berichten voor u/);
  expect(later.match(/Nieuwe melding M-/g)).toHaveLength(5);
  expect(later.match(/Stichting Het Noorderlicht/g)?.length).toBeGreaterThanOrEqual(4);
});

it('R53 een acute melding wacht niet, en haalt de andere niet naar voren', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('hulp');
  for (const minuut of [1, 2]) await meld(minuut);
  await meld(3, 'ja');
  const gelezen = marjan.luister();
  expect(gelezen.match(/Nieuwe melding M-/g)).toHaveLength(2);
  expect(gelezen).toContain('acuut');
  await huis.zetKlok(opMinuut(12));
  expect(await marjan.wacht(/M-2026-0008/)).toContain('Nieuwe melding');
});
