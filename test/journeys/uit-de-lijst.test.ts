/** What is asked of the list or card before somebody: the line with the first day on it, the name that one line has, who may do what was refused. */
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { Spreker } from '../support/gesprek';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it.each([
  ['Marjan de Graaf', ['werklijst meldpunt', 'welke ligt het langst?'], /^Melding M-2026-0002/],
  ['Sanne Verhoeven', ['mijn meldingen', 'waarom is de 2e ingetrokken?'], /^Melding M-2026-0005/],
  ['Pieter van Loon', ['wie is aan de beurt', 'plan Lindewal in voor 2 april'], /^Accountgesprek plannen/],
  ['Karel Mulder', ['draaiboek', 'regievoerder aanwijzen moet 3 dagen worden'], /^Regel van het draaiboek/],
  ['Rob Janssen', ['trede vaststellen C-2026-0001', 'wat adviseer jij?'], /stelt er geen voor/],
  ['Femke Dijkstra', ['accountgesprekken Wilgenhoeve', 'oke wie mag dat dan wel'], /Over casus C-2025-0004/],
  ['Esther Kuipers', ['persbericht Mutsaersstichting', 'bureau moet PwC zijn'], /^Feit\nNaam begeleidend bureau/],
  [
    'Esther Kuipers',
    ['persbericht Mutsaersstichting', 'alinea 2: te lang'],
    /^Opmerkingen bij B-.*\nUw opmerking is al ingevuld/,
  ],
  ['Lotte Claessen', ['ik neem het van Rob over vanaf maandag, hij is met vakantie'], /^Waarneming/],
  [
    'Pieter van Loon',
    ['accountgesprek Noorderlicht', 'het was gisteren, met de bestuurder en de controller'],
    /Datum van het gesprek: 11 maart 2026.*Deelnemers: De bestuurder en de controller/,
  ],
  [
    'Pieter van Loon',
    ['accountgesprek Noorderlicht', 'financien zijn zorgelijk', 'de liquiditeit is krap, maar dat blijft tussen ons'],
    /Vertrouwelijk: Ja/,
  ],
  ...[
    ['Lindewal bedoel ik, niet Noorderlicht', /Organisatie: Behandelcentrum De Lindewal/],
    ['niet Noorderlicht maar Lindewal', /Organisatie: Behandelcentrum De Lindewal/],
    ['wat heb je nu staan?', /^Accountgesprek\nStichting Het Noorderlicht/],
    ["hoeveel thema's moet ik nog", /^Accountgesprek\nStichting Het Noorderlicht/],
  ].map(([zin, verwacht]): [string, string[], RegExp] => [
    'Pieter van Loon',
    ['accountgesprek gehad met Noorderlicht gisteren, financien zorgelijk', String(zin)],
    verwacht as RegExp,
  ]),
  ['Femke Dijkstra', ['casus Wilgenhoeve', 'de bank geeft uitstel tot 1 april'], /^Bericht over casus C-2025-0004/],
  ['Femke Dijkstra', ['trede Wilgenhoeve', 'laat de stukken zien waar dat op rustte'], /^Besluiten over de trede/],
  ['Ingrid Peeters', ['ik moest iets tekenen toch?'], /^Brieven van u/],
  ['Pieter van Loon', ['toon mijn laatste verslag'], /^Accountgesprek G-2026-0005/],
  [
    'Pieter van Loon',
    ['mijn laatste verslag van Noorderlicht', 'wie was erbij'],
    /^Alles wat van dit gesprek is vastgelegd[^]*G-2026-0001/,
  ],
  ['Pieter van Loon', ['toon mijn laatste verslag', 'waren er zorgen'], /^Alles wat van dit gesprek is vastgelegd/],
  ['Pieter van Loon', ['toon mijn laatste verslag', 'wie is de adviseur van Noorderlicht'], /^Wie doet wat op casus/],
])('%s: %j', async (naam, zinnen, verwacht) => {
  const wie = new Spreker(huis, naam);
  let antwoord = '';
  for (const zin of zinnen) antwoord = await wie.zeg(zin);
  expect(antwoord).toMatch(verwacht);
});

it('wat onder ons blijft, staat niet als feit in het verslag', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek Noorderlicht');
  await pieter.zeg('financien zijn zorgelijk');
  expect(await pieter.zeg('de liquiditeit is krap, maar dat blijft tussen ons')).not.toContain('Feit: dat blijft');
});

it.each([
  ['Femke Dijkstra', 'mijn taken', 'welke hebben een datum?', /^Op 3 regels van deze lijst staat een datum/],
  ['Femke Dijkstra', 'mijn taken', 'welke zijn te laat', /^Uw taken/],
  [
    'Femke Dijkstra',
    'mijn casussen',
    'welke hebben een herstelplan',
    /^Op 1 regel van deze lijst staat ‘herstelplan’\n\(Mutsaers/,
  ],
  [
    'Marjan de Graaf',
    'werklijst meldpunt',
    'welke zijn in beoordeling',
    /^Op 2 regels van deze lijst staat ‘in beoordeling’/,
  ],
  ['Sanne Verhoeven', 'mijn meldingen', 'alleen de ingetrokken meldingen', /^Op 1 regel[^]*M-2026-0005/],
])('%s, %s: %s', async (naam, lijst, zin, verwacht) => {
  const wie = new Spreker(huis, naam);
  await wie.zeg(lijst);
  expect(await wie.zeg(zin)).toMatch(verwacht);
});
