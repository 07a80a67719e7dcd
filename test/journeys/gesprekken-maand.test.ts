/** Once a month an account manager hears who was not spoken with for too long, without asking; in between it stays quiet. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

it('elke maand één keer, op het uur van het overzicht; in de maand van het begin niet', async () => {
  const huis = await startProefhuis();
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('hulp');
  const gehoord: string[] = [];
  const dagen = ['2026-03-12', '2026-03-30', '2026-04-01', '2026-04-02', '2026-04-30', '2026-05-04'];
  for (const moment of dagen.flatMap((dag) => [`${dag}T08:00`, `${dag}T15:30`])) {
    await huis.zetKlok(`${moment}:00.000Z`);
    if (/Wie is aan de beurt\?/.test(pieter.luister())) gehoord.push(moment);
  }
  expect(gehoord).toEqual(['2026-04-01T15:30', '2026-05-04T15:30']);
  await huis.ruimOp();
});

it('wat voor een gesprek is aangekondigd maar pas daarna weg kan, komt niet naast het bericht van daarna', async () => {
  const huis = await startProefhuis();
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('hulp');
  // Booked two days before the nineteenth, to leave with the overview of that afternoon; then the house stands still.
  await huis.zetKlok('2026-03-17T09:30:00.000Z');
  const gehoord: string[] = [];
  for (const moment of ['2026-03-25T09:00', '2026-03-25T09:30', '2026-03-25T15:30', '2026-03-26T15:30']) {
    await huis.zetKlok(`${moment}:00.000Z`);
    if (pieter.luister().includes('19 maart 2026')) gehoord.push(moment);
  }
  await huis.ruimOp();
  expect(gehoord).toEqual(['2026-03-25T15:30']);
});
