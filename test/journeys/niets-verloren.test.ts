/** What is said in a few words with a letter or its casus before him is used, or said back (ADR 213). */
import { ingevuld } from '../support/kaarttekst';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const velden = (spreker: Spreker) => ingevuld(spreker.neemKaarten().at(-1));

it('een deel van de brief dat weg moet is geen intrekking van de brief', async () => {
  const tom = new Spreker(huis, 'Tom Hendriks');
  await tom.zeg('persbericht mutsaers');
  for (const zin of ['haal die quote weer weg, hij belt net af', 'gooi die alinea weg, klopt niet meer']) {
    const antwoord = await tom.zeg(zin);
    expect([zin, antwoord]).toEqual([zin, expect.not.stringContaining('intrekken\n')]);
    expect([zin, antwoord]).toEqual([zin, expect.stringContaining('De tekst')]);
  }
  expect(await tom.zeg('schrap het citaat, de bestuurder wil het niet')).toContain('Uw opmerking is al ingevuld');
  await tom.zeg('laat maar');
  expect(await tom.zeg('trek dit persbericht maar in, de quote klopt niet')).toContain('intrekken');
});

it('een feit in een paar woorden opent ingevuld, en wat erbij werd gezegd staat bij de reden', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('rib mutsaers voor raden buiten de regio graag');
  esther.neemKaarten();
  const bureau = await esther.zeg('bureau is pwc, heb ik van harm vd rvb');
  expect(bureau).toMatch(/^Feit\nNaam begeleidend bureau/i);
  expect(bureau).toContain('staat bij de reden');
  expect(velden(esther)).toMatchObject({ waarde: 'pwc', reden: 'Heb ik van harm vd rvb' });
  expect(await esther.zeg('of nee dat bureau noemen we niet')).toMatch(/^Feit\nNaam begeleidend bureau/i);
  expect(velden(esther)).toMatchObject({ grond: 'zwijgen', reden: 'Of nee dat bureau noemen we niet' });
  for (const zin of ['bureau is nog niet bekend', 'het bureau is klaar']) {
    await esther.zeg(zin);
    expect([zin, velden(esther)['waarde'] ?? '']).toEqual([zin, '']);
  }
});

it('een embargo zonder ‘tot’ opent het embargo, en een tweede vraag wordt teruggezegd', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht mutsaers');
  esther.neemKaarten();
  expect(await esther.zeg('embargo di 9u. en wie krijgt m eerst')).toContain('‘en wie krijgt m eerst’');
  expect(velden(esther)['waarde']).toBe('17 maart 2026, 9.00 uur');
  await esther.zeg('embargo do 12u');
  expect(velden(esther)['waarde']).toBe('19 maart 2026, 12.00 uur');
  const tom = new Spreker(huis, 'Tom Hendriks');
  await tom.zeg('persbericht mutsaers');
  expect(await tom.zeg('embargo di 9u. en wie krijgt m eerst')).toContain(
    'Met ‘embargo di 9u. en wie krijgt m eerst’ heb ik hier niets gedaan',
  );
});

it('een functie met een naam die nog komt is geen naam', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('rib mutsaers voor raden buiten de regio graag');
  esther.neemKaarten();
  const zin = 'ondertekenaar is de directeur, naam krijg ik maandag pas van sdln';
  expect(await esther.zeg(zin)).toContain('nog geen naam');
  expect(velden(esther)['waarde'] ?? '').toBe('');
});

it('wat hij deze week voor een casus moet doen, noemt ook zijn eigen volgende stap met de dag', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const antwoord = await femke.zeg('wat moet ik deze week nog voor maanvaren');
  expect(antwoord).toContain('Tredebepaling laten vaststellen door een tweede adviseur');
  expect(antwoord).toContain('14 maart 2026');
  expect(antwoord).not.toContain('staat nu niets open');
});
