/** The clock of the try-out is set: what was due then leaves at once, and stands in the chat at the new time. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

const even = (ms: number): Promise<void> => new Promise((klaar) => void setTimeout(klaar, ms));

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
  const herinneringen = () =>
    (huis.simulator?.connector.messages(pieter.plaats.id) ?? []).filter(
      ({ fromBot, activity }) => fromBot && JSON.stringify(activity).includes('Gepland accountgesprek'),
    );
  await huis.zetKlok('2026-03-16T12:00:00.000Z');
  for (let over = 400; over > 0 && herinneringen().length === 0; over -= 1) await even(25);
  expect(herinneringen().map(({ at }) => at.slice(0, 13))).toEqual(['2026-03-16T12']);
});
