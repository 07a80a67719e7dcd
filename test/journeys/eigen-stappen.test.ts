/** What somebody has to do himself: his next steps on casussen stand between his tasks, on the day or in the week he names. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
});
afterAll(() => huis.ruimOp());

const overleg = 'Bestuurlijk overleg over het continuïteitsplan';
const laten = 'Tredebepaling laten vaststellen door een tweede adviseur';
/** The value of the choice with this name on a form. */
const persoonIdOp = (kaart: string, naam: string): string =>
  new RegExp(`"title":"${naam}[^"]*","value":"([^"]+)"`).exec(kaart)?.[1] ?? '';
const zegt = async (naam: string, zin: string): Promise<string> => new Spreker(huis, naam).zeg(zin);

it('de volgende stap van wie de regie heeft, staat bij zijn taken', async () => {
  const uit = await zegt('Femke Dijkstra', 'mijn taken');
  expect(uit).toContain('2 volgende stappen en 4 taken');
  expect(uit).toContain(`${laten}\nC-2026-0004, Gezinshuizen Maanvaren\nUiterlijk 14 maart 2026`);
  expect(uit).toContain('Volgende stap op de casus, voor u');
});

it.each([
  ['wat moet er volgende week af?', [overleg, laten]],
  ['wat moet ik deze week nog doen', [overleg, laten]],
  ['welke deadlines verlopen er zaterdag', [laten]],
])('%s', async (zin, stappen) => {
  const uit = await zegt('Femke Dijkstra', zin);
  expect(uit).toContain('Uw taken');
  expect(uit).not.toContain('Welke taak bedoelt u?');
  expect([overleg, laten].filter((stap) => uit.includes(stap))).toEqual(stappen);
});

it('wat morgen afloopt is niet wat te laat is', async () => {
  expect(await zegt('Femke Dijkstra', 'welke deadlines verlopen er morgen')).toContain('op 13 maart 2026 klaar');
  expect(await zegt('Femke Dijkstra', 'welke taken zijn verlopen')).toContain('Alleen wat te laat is.');
});

it('eerst wat van hemzelf is, en dan pas wat een ander moet doen', async () => {
  const uit = await zegt('Rob Janssen', 'wat moet ik deze week nog doen');
  expect(uit).toContain('Uw taken');
  expect(uit).toContain('Overzicht van overnamekandidaten per zorgvorm');
  expect(uit).not.toContain('Nagaan wat de gevolgen zijn');
});

it('een stap op naam van een ander staat bij die ander', async () => {
  const lotte = new Spreker(huis, 'Lotte Claessen');
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('update vuurbaak: overleg gehad');
  const kaart = JSON.stringify(rob.neemKaarten());
  await rob.klik('Laat zien wie dit leest', {
    tekst: 'Overleg gehad over de overname.',
    stapWat: 'Kandidaten bellen',
    stapVoor: '2026-03-16',
    eigenaar: persoonIdOp(kaart, 'Lotte Claessen'),
    zicht: 'kernteam',
    akkoord: 'false',
  });
  await rob.klik('Versturen');
  expect(await lotte.zeg('mijn taken')).toContain('Kandidaten bellen');
  expect(await rob.zeg('mijn taken')).not.toContain('Kandidaten bellen');
});
