/** A day at the meldpunt in ordinary words: the worklist, a question to the melder and the answer, and what is done with a melding. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('de werklijst komt bij wat iemand van het meldpunt vraagt', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  expect(await marjan.zeg('goedemorgen, wat ligt er vandaag')).toContain('Alles wat openstaat: 4 meldingen');
  expect(await marjan.zeg('wat is er nieuw binnengekomen')).toContain('Nieuw: 1 melding');
  expect(await marjan.zeg('welke meldingen liggen te lang')).toContain('Niet opgepakt: 1 melding');
  expect(await marjan.zeg('heeft de melder al gereageerd')).toContain('M-2026-0003');
  expect(await marjan.zeg('wat heb ik vandaag afgehandeld')).toContain('Afgehandeld');
});

it.each(['ik wil de melder iets vragen', 'verwijs deze melding door naar de inspectie', 'sluit de melding af'])(
  'zonder melding voor zich hoort iemand dat hij die eerst opent: %s',
  async (zin) => {
    const marjan = new Spreker(huis, 'Marjan de Graaf');
    expect(await marjan.zeg(zin)).toContain('Open de melding eerst, of typ het nummer.');
  },
);

it('een melding wordt in woorden opgepakt, bevraagd, beantwoord en verder gebracht', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await marjan.zeg('M-2026-0006');
  expect(await marjan.zeg('ik pak hem op')).toContain('U heeft de melding in behandeling genomen.');
  expect(await marjan.zeg('vraag de melder sinds wanneer dit speelt')).toContain('Uw vraag aan de melder');
  await marjan.klik('Vraag stellen', { vraag: 'Sinds wanneer speelt dit?' });
  expect(await sanne.wacht(/Sinds wanneer speelt dit/)).toContain('M-2026-0006');
  await sanne.zeg('antwoord: dat speelt al sinds januari');
  expect(await marjan.wacht(/sinds januari/)).toContain('M-2026-0006');
  await marjan.zeg('M-2026-0006');
  expect(await marjan.zeg('verwijs deze melding door naar de inspectie')).toContain('M-2026-0006 doorverwijzen');
  await marjan.zeg('M-2026-0006');
  expect(await marjan.zeg('dit hoort bij de casus van Mutsaersstichting')).toContain(
    'M-2026-0006 koppelen aan een casus',
  );
  await marjan.zeg('M-2026-0006');
  expect(await marjan.zeg('deze kan dicht')).toContain('M-2026-0006 afsluiten');
});

it('halverwege een eigen melding blijft het werk aan die van een ander werken, en de vraag staat er weer onder', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('melding over Hazelkamp, financieel');
  await marjan.zeg('M-2026-0006');
  const gezegd = await marjan.zeg('ik pak hem op');
  expect(gezegd).toContain('U heeft de melding in behandeling genomen.');
  expect(gezegd).toContain('Wat speelt er?');
});
