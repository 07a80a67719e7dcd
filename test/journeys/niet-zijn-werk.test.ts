/** Who asks for something that is another's work hears whose, and nothing is made of his words that he did not ask for. */
import { Spreker } from '../support/gesprek';
import { ingevuld } from '../support/kaarttekst';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

it.each([
  'ik kom net bij hazelkamp vandaan, wil het gesprek noteren',
  'ik wil het gesprek met hazelkamp opschrijven',
  'ik ben bij hazelkamp geweest en wil daar een gespreksnotitie van maken',
  'wil je het gesprek met hazelkamp van vanmiddag noteren',
])('Femke is geen accountmanager: “%s”', async (zin) => {
  const antwoord = await new Spreker(huis, 'Femke Dijkstra').zeg(zin);
  expect(antwoord).toContain('Dat doen de accountmanagers en adviseurs van de autoriteit');
  expect(antwoord).not.toContain('Vraag 3 van');
});

it.each(['zet de trede op 2', 'verhoog de trede naar 4', 'maak er trede 4 van', 'breng de trede naar 4'])(
  'Ingrid met de casus in beeld: “%s”',
  async (zin) => {
    const ingrid = new Spreker(huis, 'Ingrid Peeters');
    await ingrid.zeg('casus mutsaers');
    const antwoord = await ingrid.zeg(zin);
    expect(antwoord).toContain('deze stap kunt u daar niet zetten. Vraag het Anouk Wiersma (adviseur)');
  },
);

it.each(['welke casussen staan op trede 2', 'maak een lijst van casussen op trede 2', 'toon wat op trede 2 staat'])(
  'wie vraagt welke casussen op een trede staan, krijgt die lijst: “%s”',
  async (zin) => {
    expect(await new Spreker(huis, 'Anouk Wiersma').zeg(zin)).toContain('Alleen trede 2');
  },
);

it.each([
  'regel dat Rob mij vervangt tot 1 april',
  'zorg dat Rob voor mij waarneemt tot 1 april',
  'ik wil dat Rob mij gaat vervangen',
])('“%s” is waarneming, en geen rol die iemand voorgoed krijgt', async (zin) => {
  expect(await new Spreker(huis, 'Femke Dijkstra').zeg(zin)).toContain('Waarneming');
});

it('“gemeente Venlo” is met wie het was, zolang het verslag dat nog vraagt', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('ik wil een gesprek vastleggen van gisteren');
  expect(await pieter.zeg('gemeente Venlo')).toMatch(/Organisatie: Venlo|Venlo/);
});

// What is typed at once is kept, so that each has a talk of its own.
it.each([
  ['lindewal', 'alleen over tarieven: ze vinden ze te laag'],
  ['zevenvlinder', 'het contract loopt af, de tarieven zijn een geschil'],
])('met het verslag van %s open is “%s” tekst van dat verslag', async (met, zin) => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg(`accountgesprek ${met}`);
  expect(await pieter.zeg(zin)).not.toContain('Geschillencommissie');
});

it.each(['waarom staat er nog geen plan?', 'hoe komt het dat er geen plan is?', 'waardoor ligt er nog geen plan'])(
  '“%s” vraagt iets, en zet geen stap',
  async (zin) => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    await anouk.zeg('casus mutsaers');
    const antwoord = await anouk.zeg(zin);
    expect(antwoord).not.toMatch(/Sluiten kan|Evaluatie van|deze stap kunt u/);
  },
);

it.each(['dat word ik', 'dat doe ik wel', 'ik word dat zelf', 'zet mij er maar op'])(
  'onder “wie is regievoerder”: “%s” vult hem in en geeft nog niets',
  async (zin) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg('casus mutsaers');
    await femke.zeg('wie is regievoerder');
    femke.neemKaarten();
    expect(await femke.zeg(zin)).toContain('Rol toewijzen of overdragen');
    expect(ingevuld(femke.neemKaarten())).toMatchObject({ rol: 'regievoerder' });
    expect(await femke.zeg('rollen mutsaers')).toContain('Regievoerder: vacant');
  },
);

it('zonder die kaart is “dat doe ik wel” geen rol', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('mijn taken');
  expect(await femke.zeg('dat word ik')).not.toContain('Rol toewijzen of overdragen');
});
