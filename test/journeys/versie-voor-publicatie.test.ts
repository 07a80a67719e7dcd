/** Met een brief voor zich vraagt iemand om de Woo-versie: dat is de versie waarin alles met een grond is weggelakt, en niet het verloop. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('hoe men haar ook noemt', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  for (const zin of [
    'Woo-versie',
    'maak een woo versie',
    'Kunt u een Woo-versie maken?',
    'publicatieversie graag',
    'versie voor publicatie',
    'ik wil de gelakte versie van deze brief',
    'de versie voor de website',
    'Woo-versie van B-2026-0001',
  ])
    expect([zin, await esther.zeg(zin)]).toEqual([zin, expect.stringContaining('B-2026-0001: versie voor publicatie')]);
  for (const zin of ['welke versies zijn er', 'vorige versie', 'versie 1'])
    expect([zin, await esther.zeg(zin)]).toEqual([zin, expect.not.stringContaining('versie voor publicatie')]);
});
