/** What the register says of a jeugdregio that is the accounthouder itself stands in the facts of the casus. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';

it('de naam van de regio en haar gemeenten hoeft niemand in te vullen', async () => {
  const huis = await startProefhuis();
  try {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    const feiten = await anouk.zeg('feiten C-2026-0001');
    expect(feiten).toContain('Accounthoudende regio: 3 bekend');
    expect(feiten).not.toContain('naam van de accounthoudende regio');
    expect(await anouk.zeg('aanbiedingsbrief C-2026-0001')).toContain('van de regio Zuid-Limburg over');
  } finally {
    await huis.ruimOp();
  }
});
