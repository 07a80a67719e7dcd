/** "Zet op de tijdlijn dat gisteren …": the day of what happened is changed in the message, and never becomes the last day of a step; the order itself stands in no other form. */
import { ingevuld } from '../support/kaarttekst';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let femke: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  femke = new Spreker(huis, 'Femke Dijkstra');
});
afterEach(() => huis.ruimOp());

const velden = () => ingevuld(femke.neemKaarten().at(-1));
const GISTEREN = 'zet op de tijdlijn dat gisteren de inspectie is geweest bij Wilgenhoeve';

it.each([
  ['nee, eergisteren', 'op 10 maart 2026'],
  ['het was 3 maart', 'op 3 maart 2026'],
  ['dat was op 6 maart', 'op 6 maart 2026'],
  ['de datum moet 5 maart zijn', 'op 5 maart 2026'],
  ['verander gisteren in eergisteren', 'eergisteren'],
])('‘%s’ zet de dag in de tekst, en geen dag bij een stap', async (zin, dag) => {
  await femke.zeg(GISTEREN);
  femke.neemKaarten();
  await femke.zeg(zin);
  const gevuld = velden();
  expect(gevuld['tekst']).toContain(dag);
  expect(gevuld['tekst']).not.toMatch(/(?<!eer)gisteren/);
  expect(gevuld['stapVoor'] ?? '').toBe('');
});

it('met een stap op het formulier is een dag die nog komt van die stap', async () => {
  await femke.zeg('update Wilgenhoeve: gisteren met de bank gesproken, plan vrijdag');
  expect(velden()).toMatchObject({ stapVoor: '2026-03-13' });
  await femke.zeg('nee, 20 maart');
  expect(velden()).toMatchObject({ stapVoor: '2026-03-20' });
});

it('terwijl een rol wordt gegeven, begint het een bericht over de casus die erin staat', async () => {
  await femke.zeg('draag de regie van Wilgenhoeve over aan Esther');
  expect(
    await femke.zeg('zet op de tijdlijn dat gisteren de bestuurder is vertrokken bij Mutsaersstichting'),
  ).toContain('Bericht over casus C-2023-0001');
  expect(velden()['tekst']).toBe('gisteren de bestuurder is vertrokken bij Mutsaersstichting');
});

it('met een bericht open is het een nieuw bericht, zonder de opdracht in de tekst', async () => {
  await femke.zeg('update Mutsaersstichting: plan besproken');
  expect(await femke.zeg(GISTEREN)).toContain('Bericht over casus C-2025-0004');
  expect(velden()['tekst']).not.toMatch(/tijdlijn|plan besproken/i);
});

it('wie er niets mag vastleggen, krijgt geen formulier', async () => {
  expect(await new Spreker(huis, 'Sanne Verhoeven').zeg(GISTEREN)).not.toContain('Bericht over casus');
});
