/** Who may do less than the regie gets what he may: the decision he was asked about, and the dates of the messages without a button that refuses. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const voorstel = {
  ...{ trede: '4', ingangsdatum: '2026-03-12', bewijs: '', plan: 'continuiteitsplan', corrigeert: 'geen' },
  ...{ grond: 'De afgesproken maatregelen zijn niet gehaald.', partijen: 'SV-LIMBURG-NOORD,NZA', opmerking: '' },
};

it('wie gevraagd is om mee te beslissen, komt met dezelfde woorden bij dat besluit; wie niet gevraagd is, hoort niets', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const zin = 'trede vaststellen Mutsaersstichting';
  expect(await femke.zeg(zin)).toContain('deze stap kunt u daar niet zetten. Vraag het Anouk Wiersma (adviseur)');
  const toeschouwers = ['Bilal Amrani', 'Lotte Claessen'].map((naam) => new Spreker(huis, naam));
  const eerder: string[] = [];
  for (const wie of toeschouwers) eerder.push(await wie.zeg(zin));
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg(zin);
  await anouk.klik('Voorleggen', voorstel);
  expect(await femke.zeg(zin)).toContain('Wij zijn het niet eens');
  for (const [plek, wie] of toeschouwers.entries()) expect(await wie.zeg(zin)).toBe(eerder[plek]);
});

it('wie het ritme mag zien en niet mag uitstellen, krijgt geen knop die weigert', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const gezien = await femke.zeg('ritme C-2023-0001');
  expect(gezien).toContain('Ritme van berichten');
  expect(gezien).not.toContain('Uitstellen');
  expect(await new Spreker(huis, 'Anouk Wiersma').zeg('ritme C-2023-0001')).toContain('Uitstellen');
});
