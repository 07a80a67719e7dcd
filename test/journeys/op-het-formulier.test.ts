/** What is said while a form stands there: what goes along, which words go out, how long, and that it is right; also after something that was not understood. Nothing is recorded by it. */
import { hulpTekst } from '../../texts/hulp';
import { conceptTekst } from '../../texts/concept';
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

/** With only the cards of what is said last. */
async function zeg(spreker: Spreker, zin: string): Promise<string> {
  spreker.neemKaarten();
  return spreker.zeg(zin);
}

it('wat bij een overdracht hoort, komt bij wat de opvolger moet weten', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('draag de regie van vuurbaak over aan Lotte');
  expect(await zeg(rob, 'zet erbij: bankgesprek loopt, bel eerst de accountant')).toContain('Rol toewijzen');
  expect(waarde(rob, 'notitie')).toBe('Bankgesprek loopt, bel eerst de accountant');
  await zeg(rob, 'mijn opvolger moet weten dat de curator vrijdag belt');
  expect(waarde(rob, 'notitie')).toMatch(/^Bankgesprek loopt, bel eerst de accountant.+De curator belt vrijdag$/);
});

it('een bericht: erbij, een woord eruit, voor wie, ook na wat niet is begrepen', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('update vuurbaak: overleg gehad, maandag praten we met de curator');
  expect(await zeg(rob, 'haal dat woord curator er even uit')).toContain(conceptTekst.eruit('curator'));
  const zonder = JSON.stringify(rob.neemKaarten());
  expect(zonder).toContain('met de"');
  expect(zonder).not.toContain('curator"');
  expect(await rob.zeg('blauwe stoelen zingen zacht')).toContain(hulpTekst.nietBegrepenKop);
  await zeg(rob, 'alle betrokkenen hoor');
  const kaart = JSON.stringify(rob.neemKaarten());
  expect(kaart).toContain('met de"');
  expect(kaart).not.toContain('curator"');
  expect(kaart).toContain('"value":"betrokken"');
  await zeg(rob, 'zet erbij dat de bank meeleest');
  expect(waarde(rob, 'tekst')).toContain('De bank leest mee');
});

it('wat erbij moet komt in het bericht, en niet in de volgende stap die nog leeg is', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('Leg vast bij de Wilgenhoeve: bestuurlijk overleg gehad');
  await zeg(femke, 'zet erbij dat de bank meeleest');
  expect(waarde(femke, 'tekst')).toBe('bestuurlijk overleg gehad. De bank leest mee');
});

it.each(['ja dat klopt', 'ja zo', 'is goed', 'doe dan toch maar'])(
  '“%s” op een bericht: eerst wie het leest',
  async (zin) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg('update wilgenhoeve: de bank wacht');
    expect(await femke.zeg(zin)).toContain(conceptTekst.eerstLezers);
  },
);

it('‘correctie’ in het kanaal verbetert zijn eigen bericht, en van wie niets schreef niets', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  const kanaal = new Spreker(huis, 'Rob Janssen', 'channel');
  await kanaal.zeg('koppel vuurbaak');
  await rob.zeg('update vuurbaak: er zijn 12 plekken');
  const velden = { tekst: 'Er zijn 12 plekken.', zicht: 'kernteam', akkoord: 'nee', stapWat: '', stapVoor: '' };
  await rob.klik('Laat zien wie dit leest', { ...velden, eigenaar: '-' });
  await rob.klik('Versturen');
  rob.luister();
  await kanaal.zeg('correctie, het zijn 14 plekken');
  expect(rob.luister()).toContain('Correctie bij casus C-2026-0001');
  const lotte = new Spreker(huis, 'Lotte Claessen');
  await lotte.zeg('hulp');
  lotte.luister();
  await new Spreker(huis, 'Lotte Claessen', 'channel').zeg('correctie, het zijn 14 plekken');
  expect(lotte.luister()).not.toContain('Correctie bij casus');
});

it.each([
  ['wat is er bij maanvaren gebeurd vandaag', 'Sinds 12 maart 2026 is er niets vastgelegd'],
  ['wat is er deze week gebeurd bij maanvaren', 'Sinds 9 maart 2026 is er niets vastgelegd'],
  ['wat is er gewijzigd bij maanvaren', 'Bijgepraat over casus C-2026-0004'],
  ['is er nog iets nieuws bij maanvaren?', 'Bijgepraat over casus C-2026-0004'],
])('%s', async (zin, antwoord) => {
  expect(await new Spreker(huis, 'Femke Dijkstra').zeg(zin)).toContain(antwoord);
});

it('wat een eigen bladzijde heeft, houdt die', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('wat is er veranderd aan de trede van de wilgenhoeve')).not.toContain('Bijgepraat');
});
