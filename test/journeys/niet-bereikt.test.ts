/** Wie niet is bereikt: de reden blijft bij de vastlegging, en wie klaarstond blijft klaarstaan. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('casus Mutsaersstichting');
});
afterAll(() => huis.ruimOp());

/** What stands on the forms that came: who, whether it arrived and why not. */
const formulieren = (): readonly (readonly (string | undefined)[])[] =>
  esther.neemKaarten().map((kaart) => {
    const json = JSON.stringify(kaart);
    return ['wie', 'bereikt', 'waarom'].map((id) => {
      const veld = new RegExp(`"id":"${id}"[^{}]*?"value":"([^"]*)"`, 'u').exec(json);
      return veld?.[1];
    });
  });

it('op het open formulier: wie onbestelbaar was staat apart met de reden, de anderen blijven klaarstaan', async () => {
  await esther.zeg('wie weet het');
  await esther.zeg('venlo, venray en nederweert zijn gemaild');
  formulieren();
  await esther.zeg('nederweert toch niet, die was onbestelbaar');
  expect(formulieren()).toEqual([
    ['raad Nederweert', 'nee', 'Nederweert toch niet, die was onbestelbaar'],
    ['raad Venlo,raad Venray', 'ja', ''],
  ]);
});

it('een tweede die niet is bereikt maakt van de eerste niet alsnog iemand die het weet', async () => {
  await esther.zeg('venlo is gisteren gemaild maar de mail kwam terug');
  formulieren();
  await esther.zeg('weert nam niet op');
  const [weert, venlo] = formulieren();
  expect(weert).toEqual(['raad Weert', 'nee', 'Weert nam niet op']);
  expect(venlo?.slice(0, 2)).toEqual(['raad Venlo', 'nee']);
});

it('vastgelegd staat er dat het niet aankwam, en waarom; zonder reden wordt er niets vastgelegd', async () => {
  await esther.zeg('wie weet het');
  const zonder = await esther.klik('Vastleggen', { wie: 'raad Nederweert', hoe: 'e-mail', bereikt: 'nee', waarom: '' });
  expect(zonder).toContain('Schrijf eerst waarom het niet is aangekomen.');
  expect(zonder).not.toContain('Geprobeerd, niet aangekomen');
  expect(formulieren().at(-1)?.slice(0, 2)).toEqual(['raad Nederweert', 'nee']);
  const met = { wie: 'raad Nederweert', hoe: 'e-mail', bereikt: 'nee', waarom: 'Onbestelbaar' };
  const na = await esther.klik('Vastleggen', met);
  expect(na).toMatch(
    /Nederweert: per e-mail op .*, niet aangekomen: “Onbestelbaar”\. Vastgelegd door Esther Kuipers\./u,
  );
  expect(na).toMatch(/De gemeenteraden \(volgens de wet\): [^\n]*Nederweert/u);
});

it('van wie al als geïnformeerd staat, opent het terugnemen met de zin als reden', async () => {
  await esther.zeg('wie weet het');
  await esther.klik('Vastleggen', { wie: 'raad Venray', hoe: 'telefoon', bereikt: 'ja' });
  esther.neemKaarten();
  expect(await esther.zeg('venray was toch onbestelbaar')).toContain('Vastlegging terugnemen');
  expect(JSON.stringify(esther.neemKaarten().at(-1))).toContain('"value":"Venray was toch onbestelbaar"');
});

it('wie alleen leest, legt niets vast en hoort dat', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg('nederweert was onbestelbaar')).not.toMatch(/niet aangekomen|Vastleggen/u);
});
