/** The clock of the try-out is set: what was due then leaves at once, and stands in the chat at the new time. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wat weggaat terwijl de klok wordt verzet, draagt de nieuwe tijd', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('overzicht accountgesprekken');
  await pieter.klik('Gesprek plannen');
  await pieter.klik('Gesprek plannen', { organisatie: 'Stichting De Wilgenhoeve', datum: '2026-03-17' });
  await huis.zetKlok('2026-03-16T12:00:00.000Z');
  await pieter.wacht(/U spreekt deze organisatie op 17 maart/);
  const berichten = huis.simulator?.connector.messages(pieter.plaats.id) ?? [];
  const herinnering = berichten.filter(({ activity }) => JSON.stringify(activity).includes('Gepland accountgesprek'));
  expect(herinnering.map(({ at }) => at.slice(0, 13))).toEqual(['2026-03-16T12']);
});
