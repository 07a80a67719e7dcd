/** With one letter before somebody and another kind in his sentence, the other kind is meant. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wie de brief aan de medewerkers voor zich heeft en het persbericht noemt, krijgt wat hij vraagt van het persbericht', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  for (const zin of ['verstuur het persbericht', 'trek het persbericht in', 'is het persbericht al vastgesteld?']) {
    await esther.zeg('brief aan de medewerkers van Mutsaersstichting');
    const gezegd = await esther.zeg(zin);
    expect(gezegd).toContain('B-2026-0001');
    expect(gezegd).not.toMatch(/B-2026-0002, versie \d: (?:vrijgeven|intrekken)/);
  }
  await esther.zeg('brief aan de medewerkers van Mutsaersstichting');
  expect(await esther.zeg('trek de brief in')).toContain('B-2026-0002 intrekken');
});

it('met de lijst voor zich opent hij de brief van de soort die hij noemt, en van twee kiest hij', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await esther.zeg('brieven Mutsaersstichting');
  expect(await esther.zeg('open de raadsbrief')).toContain('Voor wie: gemeenteraden in de eigen regio');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden buiten de regio');
  await esther.zeg('brieven Mutsaersstichting');
  expect(await esther.zeg('open de raadsbrief')).toContain('Brieven van casus');
});

it('‘verklaring’ met een casus erachter is de eerste verklaring, en die van een accountant niet', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  expect(await esther.zeg('verklaring Mutsaersstichting')).toMatch(/^(?:Eerste v|V)erklaring .*B-2026-/m);
  expect(await esther.zeg('verklaring van de accountant van Mutsaersstichting')).not.toMatch(
    /^(?:Eerste v|V)erklaring .*B-2026-/m,
  );
});
