/** Who names readers and no kind of letter means the kind before him, or the one that is written for those readers. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('raden buiten de regio krijgen geen aanbiedingsbrief', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  expect(await esther.zeg("raadsinformatiebrief mutsaers voor andere regio's")).toMatch(/^Raadsinformatiebrief B-/);
  expect(await esther.zeg('raden buiten de regio')).toMatch(/^Raadsinformatiebrief B-2026-0001/);
  expect(await esther.zeg('en ook voor de raden in de eigen regio')).toMatch(
    /^Raadsinformatiebrief B-2026-0002[^]*Voor wie: gemeenteraden in de eigen regio/,
  );
  expect(await esther.zeg("aanbiedingsbrief mutsaers voor andere regio's")).toMatch(/^Aanbiedingsbrief B-/);
  expect(await esther.zeg('brief voor de raden buiten de regio over mutsaers')).toMatch(/^Raadsinformatiebrief B-/);
});
