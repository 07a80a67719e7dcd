/** Who may read a message and confirms it, said in words; and a correction of what was just sent. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const waarde = (spreker: Spreker, id: string): string | undefined =>
  new RegExp(`"id":"${id}"[^{}]*?"value":"([^"]*)"`).exec(JSON.stringify(spreker.neemKaarten()))?.[1];

it.each([
  [
    'laat alle betrokkenen bij de wilgenhoeve weten dat het overleg vervalt, en laat ze dat bevestigen',
    'het overleg vervalt',
  ],
  ['informeer alle betrokkenen bij de wilgenhoeve dat de bank wacht; iedereen moet dat bevestigen', 'de bank wacht'],
  ['laat iedereen bij de wilgenhoeve weten dat het plan er is, graag met bevestiging', 'het plan er is'],
])('%s', async (zin, tekst) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg(zin);
  const kaart = JSON.stringify(femke.neemKaarten());
  expect(/"id":"tekst"[^{}]*?"value":"([^"]*)"/.exec(kaart)?.[1]).toBe(tekst);
  expect(/"id":"akkoord"[^{}]*?"value":"([^"]*)"/.exec(kaart)?.[1]).toBe('ja');
  expect(/"id":"zicht"[^{}]*?"value":"([^"]*)"/.exec(kaart)?.[1]).toBe('betrokken');
});

it('met het bericht open zet een zin over de lezers alleen de lezers', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  for (const [zin, zicht, akkoord] of [
    ['alle regio’s mogen het lezen en moeten bevestigen', 'betrokken', 'ja'],
    ["alle regio's mogen het lezen en moeten bevestigen", 'betrokken', 'ja'],
    ['dit mag iedereen lezen die betrokken is', 'betrokken', 'nee'],
    ['alleen voor het kernteam', 'kernteam', 'nee'],
  ] as const) {
    await femke.zeg('update Wilgenhoeve: de bank is akkoord');
    femke.neemKaarten();
    await femke.zeg(zin);
    const kaart = JSON.stringify(femke.neemKaarten());
    const staat = (id: string): string | undefined =>
      new RegExp(`"id":"${id}"[^{}]*?"value":"([^"]*)"`).exec(kaart)?.[1];
    expect([zin, staat('zicht'), staat('akkoord'), staat('tekst')]).toEqual([
      zin,
      zicht,
      akkoord,
      'de bank is akkoord',
    ]);
  }
});

it('‘correctie’ na een verstuurd bericht verbetert dat bericht, en zonder bericht niet', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('mijn taken');
  expect(await femke.zeg('correctie, het zijn 14 plekken')).not.toContain('Correctie bij casus');
  await femke.zeg('update Wilgenhoeve: er zijn 12 plekken');
  const velden = { tekst: 'Er zijn 12 plekken.', zicht: 'kernteam', akkoord: 'nee', stapWat: '', stapVoor: '' };
  await femke.klik('Laat zien wie dit leest', { ...velden, eigenaar: '-' });
  await femke.klik('Versturen');
  femke.neemKaarten();
  expect(await femke.zeg('correctie, het zijn 14 plekken')).toContain('C-2025-0004');
  expect(waarde(femke, 'tekst')).toBe('Het zijn 14 plekken.');
});
