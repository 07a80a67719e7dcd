/** Whom to ask, who can give a part, and to whom work can be given: said to who may see the casus, and promised to nobody. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const wie = (naam: string): Spreker => new Spreker(huis, naam);

it.each([
  'waar kan ik Femke te pakken krijgen',
  'op welk nummer bereik ik Pieter?',
  'wat is het mailadres van Zebedeus',
])('een collega bij naam: %s', async (zin) => {
  const naam = /Femke|Pieter|Zebedeus/u.exec(zin)?.[0] ?? '';
  const uit = await wie('Lotte Claessen').zeg(zin);
  expect(uit).toContain(`Zoek in Teams op de naam ${naam}`);
  expect(uit).not.toMatch(/C-20\d\d|regievoerder/u);
});

it('erbij zijn: dat weet hier niemand, en wie de casus leidt wel', async () => {
  const lotte = wie('Lotte Claessen');
  await lotte.zeg('wilgenhoeve');
  expect(await lotte.zeg('mogen wij donderdag ook aanschuiven bij dat overleg?')).toContain(
    'Of u erbij kunt zijn, staat hier niet. Vraag het Femke Dijkstra: die leidt deze casus.',
  );
  const daarbuiten = wie('Tom Hendriks');
  expect(await daarbuiten.zeg('mogen wij donderdag ook aanschuiven bij dat overleg?')).not.toContain('Femke');
});

it.each([
  'schrijf bij Mutsaers dat ik maandag de griffier spreek',
  'ik wil een actiepunt bij mutsaers: griffier bellen',
])('bestuurder zonder rol: %s', async (zin) => {
  const uit = await wie('Ingrid Peeters').zeg(zin);
  expect(uit).toContain('een rol krijgt u van Anouk Wiersma (adviseur).');
  expect(uit).not.toContain('Melding doen');
});

it('bestuurder over een casus die hij niet ziet: dezelfde stilte als over een die er niet is', async () => {
  const uit = await wie('Ingrid Peeters').zeg('schrijf bij Vuurbaak dat ik maandag de griffier spreek');
  expect(uit).not.toMatch(/rol krijgt|C-2026/u);
});

it('werk voor een collega: wie het kan krijgen staat klaar, wie niet wordt niet beloofd', async () => {
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('hulp');
  expect(await anouk.zeg('vraag Henk om de cijfers na te rekenen')).not.toContain('ken ik niet');
  await anouk.zeg('casus mutsaers');
  expect(await anouk.zeg('vraag Henk om de cijfers na te rekenen')).toContain('op naam van Henk komt');
  const onbekend = await anouk.zeg('vraag Zebedeus om de cijfers na te rekenen');
  expect(onbekend).toContain('Op naam van Zebedeus kan deze taak niet');
  expect(onbekend).not.toContain('Daarna vraag ik');
});

it('wie zegt dat een collega de casus van hem overneemt, krijgt het formulier voor de rol en geen melding', async () => {
  const uit = await wie('Femke Dijkstra').zeg('ik heb vrij vanaf dinsdag, Esther neemt de Wilgenhoeve van mij over');
  expect(uit).toContain('Rol toewijzen of overdragen');
  expect(uit).not.toContain('Melding doen');
});

it('sluiten zonder reden opent het sluiten, en geen bericht', async () => {
  const anouk = wie('Anouk Wiersma');
  expect(await anouk.zeg('rond casus wilgenhoeve af')).not.toMatch(/^Bericht over casus/u);
});

it('een woord waarover casussen gaan, wordt in de casussen gezocht', async () => {
  const uit = await wie('Anouk Wiersma').zeg('welke casussen gaan over kwartaalcijfers');
  expect(uit).toContain('Gezocht op dit woord');
  expect(uit).not.toContain('Mutsaersstichting');
});
