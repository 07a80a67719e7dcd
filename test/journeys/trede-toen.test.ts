/** Somebody asks which trede held on another day: the answer says that of that day, and that what stands below is of now. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it.each([
  [
    'welke trede gold er op 1 december 2025 bij Wilgenhoeve',
    'Op 1 december 2025: Trede 3: zorgelijk, vanaf 14 november 2025. Hieronder staat wat nu geldt.',
  ],
  ['trede op 1 december 2025 bij Wilgenhoeve', 'Op 1 december 2025: Trede 3: zorgelijk'],
  [
    'wat was de trede van Wilgenhoeve op 10 februari 2026',
    'Op 10 februari 2026: Trede 4: problematisch, vanaf 7 februari 2026. Die geldt nu nog.',
  ],
  ['welke trede gold er op 1 oktober 2025 bij Wilgenhoeve', 'Op 1 oktober 2025 gold nog geen trede'],
])('wie alles mag lezen: %s', async (zin, antwoord) => {
  const gezegd = await new Spreker(huis, 'Anouk Wiersma').zeg(zin);
  expect(gezegd).toContain(antwoord);
  expect(gezegd).toContain('Trede\nTrede 4: problematisch');
});

it('wie de historie niet mag lezen, leest dat de kaart van nu is, en niets van toen', async () => {
  const gezegd = await new Spreker(huis, 'Rob Janssen').zeg('welke trede gold er op 1 december 2025 bij Wilgenhoeve');
  expect(gezegd).toContain('Wat op 1 december 2025 gold, kan ik u niet laten zien.');
  expect(gezegd).not.toContain('Trede 3');
});

it.each([
  ['trede Wilgenhoeve'],
  ['wat is vandaag de trede van Wilgenhoeve'],
  ['welke trede heeft Wilgenhoeve op 1 juni 2026'],
])('een gewone vraag, en een dag waarvoor niets is besloten, krijgen geen zin erboven: %s', async (zin) => {
  expect(await new Spreker(huis, 'Anouk Wiersma').zeg(zin)).toMatch(/^Trede\nStichting De Wilgenhoeve\nTrede\nTrede 4/);
});

it('een termijn in werkdagen na een dag wordt uitgerekend, ook zonder vraagteken', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('3 werkdagen na 1 april 2026')).toContain('3 werkdagen na 1 april 2026 is 8 april 2026');
  expect(await anouk.zeg('10 werkdagen na 22 oktober 2026')).toContain('is 5 november 2026');
});

it.each(['9999-12-31', '1999-01-01', '0000-00-00', '2026-02-30'])(
  'C18 een uiterste datum die niet kan (%s) krijgt een zin, en gaat niet mee',
  async (stapVoor) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg('update Wilgenhoeve: overleg gehad');
    const velden = { tekst: 'Overleg gehad.', stapWat: 'Plan bespreken', zicht: 'kernteam' };
    const uit = await femke.klik('Laat zien wie dit leest', { ...velden, stapVoor });
    expect(uit).not.toContain('Nog niet verstuurd');
    expect(uit).toContain('datum');
  },
);
