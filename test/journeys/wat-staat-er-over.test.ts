/** What somebody asks about a casus that no page answers is looked for in what was written: shown with its author, or said that it is not there. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const NIETS = /is bij Stichting De Wilgenhoeve niets vastgelegd dat u kunt lezen/;

async function bij(wie: string, zaak = 'casus C-2025-0004'): Promise<Spreker> {
  const spreker = new Spreker(huis, wie);
  await spreker.zeg(zaak);
  return spreker;
}

it.each([
  ['is er al een curator benoemd', 'curator'],
  ['hebben ze eigenlijk nog wel een bedrijfsarts', 'bedrijfsarts'],
  ['wat vindt de vakbond hiervan', 'vakbond'],
  ['hoe staat het met de verkoop', 'verkoop'],
  ['wat is de rol van het ministerie?', 'ministerie'],
])('%s: dat staat nergens, en wie het kan weten staat erbij', async (vraag, woord) => {
  const antwoord = await (await bij('Femke Dijkstra')).zeg(vraag);
  expect(antwoord).toContain(`‘${woord}’`);
  expect(antwoord).toMatch(NIETS);
  expect(antwoord).toContain('Vraag het dan Henk Smeets, de adviseur van deze casus.');
  expect(antwoord).not.toMatch(/\((?:De casus afsluiten|Een tredebepaling voorleggen|Een bericht schrijven)\)/);
});

describe('wat in een bericht staat', () => {
  const schrijf = async (wie: Spreker, tekst: string, zicht: 'kernteam' | 'betrokken'): Promise<void> => {
    await wie.zeg(`update Mutsaersstichting ${tekst}`);
    await wie.klik('Laat zien wie dit leest', { tekst, zicht, eigenaar: '-' });
    await wie.klik('Versturen');
  };

  it('wordt gevonden met andere woorden, met wie het schreef, en alleen door wie het mag lezen', async () => {
    const anouk = await bij('Anouk Wiersma', 'casus Mutsaersstichting');
    await schrijf(anouk, 'De huisbank verlengt de kredietlijn tot 1 juni.', 'kernteam');
    await schrijf(anouk, 'De ondernemingsraad adviseert volgende week.', 'betrokken');
    await anouk.zeg('casus Mutsaersstichting');
    const bank = await anouk.zeg('wat zegt de bank ervan?');
    expect(bank).toContain('verlengt de kredietlijn');
    expect(bank).toContain('Anouk Wiersma');
    expect(bank).toContain('(Lezen)');
    expect(await anouk.klik('Lezen')).toContain('De huisbank verlengt de kredietlijn tot 1 juni.');

    const ingrid = await bij('Ingrid Peeters', 'casus Mutsaersstichting');
    const dicht = await ingrid.zeg('wat zegt de bank ervan?');
    expect(dicht).toMatch(/niets vastgelegd dat u kunt lezen|Ik zoek op woorden/);
    expect(dicht).not.toContain('kredietlijn');
    await ingrid.zeg('casus Mutsaersstichting');
    expect(await ingrid.zeg('wat vindt de medezeggenschap ervan')).toContain('De ondernemingsraad adviseert');
  });

  it('wordt niet meer gevonden als het is ingetrokken', async () => {
    const anouk = await bij('Anouk Wiersma', 'casus Mutsaersstichting');
    await schrijf(anouk, 'De accountant tekent de jaarrekening niet.', 'kernteam');
    await anouk.zeg('casus Mutsaersstichting');
    expect(await anouk.zeg('wie is hun accountant?')).toContain('tekent de jaarrekening niet');
    await anouk.klik('Lezen');
    await anouk.klik('Intrekken', { reden: 'Het klopt niet.' });
    await anouk.zeg('casus Mutsaersstichting');
    expect(await anouk.zeg('wie is hun accountant?')).not.toContain('tekent de jaarrekening niet');
  });
});

it('een feit dat niemand weet staat er met wie het kan weten', async () => {
  const antwoord = await (await bij('Femke Dijkstra')).zeg('wat gaat dit de gemeente kosten?');
  expect(antwoord).toMatch(/begroting van de gemeente: .*portefeuillehouder/);
});

it('met een naam in de vraag gaat het over die casus, en van een casus die niet voor hem is zegt het niets', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('is er bij De Wilgenhoeve al een curator?')).toMatch(NIETS);
  const verboden = await femke.zeg('is er bij Het Noorderlicht al een curator?');
  expect(verboden).not.toMatch(/vastgelegd dat u kunt lezen|C-20/);
});

it('wie alleen de trede mag zien, zoekt nergens in', async () => {
  const willem = new Spreker(huis, 'Willem Oosterhof');
  await willem.zeg('trede De Wilgenhoeve');
  expect(await willem.zeg('is er al een curator benoemd')).not.toMatch(/vastgelegd|Henk Smeets/);
});

it('in het kanaal van de casus komt het antwoord in de eigen chat', async () => {
  const kanaal = new Spreker(huis, 'Femke Dijkstra', 'channel');
  await kanaal.zeg('koppel C-2025-0004');
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await kanaal.zeg('is er al een curator benoemd?')).not.toContain('curator’');
  await femke.wacht(/‘curator’/);
});

it('een vraag met een eigen pagina blijft van die pagina', async () => {
  const femke = await bij('Femke Dijkstra');
  expect(await femke.zeg('zijn de ouders al ingelicht')).toContain('Wie is geïnformeerd');
  await femke.zeg('casus C-2025-0004');
  expect(await femke.zeg('heeft het bestuur ingestemd met de trede')).not.toMatch(NIETS);
});

it('in de verslagen van een organisatie wordt ook gezocht, voor wie ze mag lezen', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  const antwoord = await pieter.zeg('wat zeiden ze bij Zilverwier over het verzuim');
  expect(antwoord).toContain('Personeel: Het verzuim is hoger dan vorig jaar.');
  expect(antwoord).toContain('van 3 september 2025');
  const rob = new Spreker(huis, 'Rob Janssen');
  expect(await rob.zeg('wat zeiden ze bij Zilverwier over het verzuim')).not.toContain('hoger dan vorig jaar');
});

describe('in een brief', () => {
  const metBrief = async (): Promise<Spreker> => {
    const esther = new Spreker(huis, 'Esther Kuipers');
    await esther.zeg('raadsbrief De Wilgenhoeve eigen regio');
    return esther;
  };

  it.each(['wordt Weert nog genoemd?', 'staat Weert erin', 'staat er iets over Weert in'])('%s', async (vraag) => {
    const antwoord = await (await metBrief()).zeg(vraag);
    expect(antwoord).toContain('‘weert’ in B-2026-');
    expect(antwoord).toContain('Stichting De Wilgenhoeve in Weert');
  });

  it.each([
    ['staat die advocaat er ook in dan', 'advocaat'],
    ['komt het woord faillissement erin voor?', 'faillissement'],
    ['noem je de wachtlijst nog', 'wachtlijst'],
  ])('%s: nee, en dat op woorden is gezocht', async (vraag, woord) => {
    expect(await (await metBrief()).zeg(vraag)).toMatch(new RegExp(`Over ‘${woord}’ staat in B-2026-\\d+ niets`));
  });

  it.each([
    ['en over het herstelplan?', 'herstelplan'],
    ['en de wachtlijst dan', 'wachtlijst'],
    ['en over de inspectie', 'inspectie'],
    ['maar het bureau?', 'bureau'],
  ])('%s: de vraag gaat verder over dezelfde brief', async (vraag, woord) => {
    const esther = await metBrief();
    await esther.zeg('staat die advocaat er ook in dan');
    expect(await esther.zeg(vraag)).toMatch(new RegExp(`Over ‘${woord}’ staat in B-2026-\\d+ niets`));
  });

  it('een halve zin over de brief zelf blijft daarvan', async () => {
    const esther = await metBrief();
    expect(await esther.zeg('en de ondertekenaar?')).toContain('Naam van de ondertekenaar');
    expect(await esther.zeg('en de pers?')).toContain('Persbericht');
  });
});

it('een halve zin na zo een vraag gaat over dezelfde casus', async () => {
  const femke = await bij('Femke Dijkstra');
  await femke.zeg('is er al een curator');
  expect(await femke.zeg('en over de wachtlijst?')).toContain('‘wachtlijst’ bij casus C-2025-0004');
});
