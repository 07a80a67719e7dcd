/** What is before somebody is not meant when he names another casus. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let femke: Spreker;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
  femke = new Spreker(huis, 'Femke Dijkstra');
});
afterAll(() => huis.ruimOp());

it('een bericht van de ene casus wordt niet verbeterd of ingetrokken bij de naam van de andere', async () => {
  await femke.zeg('update Wilgenhoeve: overleg gehad');
  const velden = { stapWat: '', stapVoor: '', eigenaar: '-', akkoord: 'ja', zicht: 'kernteam' };
  await femke.klik('Laat zien wie dit leest', { ...velden, tekst: 'Overleg gehad.' });
  expect(await femke.klik('Versturen')).toContain('(Corrigeren)');
  expect(await femke.zeg('trek dat bericht in')).toContain('Overleg gehad.');
  for (const zin of ['trek het bericht over Mutsaersstichting in', 'verbeter dat bericht over Mutsaersstichting'])
    expect([zin, await femke.zeg(zin)]).toEqual([zin, expect.not.stringContaining('Overleg gehad.')]);
});

it('een taak van de ene casus is niet gedaan bij de naam van de andere', async () => {
  expect(await femke.zeg('bestuurlijk monitoringsoverleg is gedaan')).toContain('Taak op casus C-2025-0004');
  expect(await femke.zeg('Mutsaersstichting is klaar')).not.toContain('C-2025-0004');
});
