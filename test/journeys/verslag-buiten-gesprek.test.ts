/** What an accountmanager types while the report of a talk is his work, and that was not told in it: it stands nowhere in the report. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let pieter: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
  pieter = new Spreker(huis, 'Pieter van Loon');
});
afterEach(() => huis.ruimOp());

it.each([
  ['wachtlijst hebben we niet gehad over', 'Passende en tijdige zorg'],
  ['we hebben het niet over de wachtlijst gehad', 'Passende en tijdige zorg'],
  ['aan personeel zijn we vandaag niet toegekomen', 'Personeel'],
  ['over de tarieven is niet gesproken', 'Contracten en tarieven'],
  ['voor de omzet hadden we geen tijd', 'Zekerheid over omzet'],
  ['governance hebben we overgeslagen', 'Bestuur en toezicht'],
])(
  '‘%s’: niet besproken, geen feit, en ook geen ‘rest’',
  async (tekst, thema) => {
    await pieter.zeg('accountgesprek Lindewal');
    expect(await pieter.zeg(tekst)).toContain(`${thema}: Niet besproken.`);
    await pieter.zeg('financiën zorg, de rest geen zorgen');
    const verslag = await pieter.zeg('toon het verslag');
    expect(verslag).toMatch(new RegExp(`Niet besproken\\n${thema}\\n`));
    expect(verslag).not.toContain('Feit:');
  },
  30_000,
);

it.each([
  ['financien toch zorg', 'Financiële situatie: Zorg'],
  ['trouwens financien mag toch wel zorg zijn', 'Financiële situatie: Zorg'],
  ['maak van de financiën een zorg', 'Financiële situatie: Zorg'],
  ['zet personeel maar op aandacht', 'Personeel: Aandacht'],
  ['personeel van zorg naar aandacht', 'Personeel: Aandacht'],
  ['nee, personeel toch geen zorg', 'Personeel: Geen zorgen'],
  ['governance is niet aandacht maar zorg', 'Bestuur en toezicht: Zorg'],
])(
  '‘%s’ is een oordeel en geen feit',
  async (tekst, verwacht) => {
    await pieter.zeg('accountgesprek Lindewal');
    expect(await pieter.zeg(tekst)).toContain(`Ingevuld zoals u zei. ${verwacht}. Uw concept`);
    expect(await pieter.zeg('toon het verslag')).toContain(`${verwacht}\nGeen toelichting vastgelegd.`);
  },
  30_000,
);

it('wat niet zorgelijk is, wordt geen zorg', async () => {
  await pieter.zeg('accountgesprek Lindewal');
  expect(await pieter.zeg('de administratie is niet zorgelijk')).not.toContain('Zorg.');
});

it.each([
  'ik moet weg, morgenochtend de rest',
  'nu weg, morgen verder',
  'moet ophangen, de rest morgen',
  'ik stap zo in de auto, vanavond schrijf ik verder',
  'word gebeld, kom hier later op terug',
  'tot zover, de rest typ ik thuis',
])(
  '‘%s’ staat niet in het verslag',
  async (tekst) => {
    await pieter.zeg('accountgesprek Lindewal');
    await pieter.zeg('personeel gaat goed');
    expect(await pieter.zeg(tekst)).toContain('Typ ‘verder met Behandelcentrum De Lindewal’');
    expect(await pieter.zeg('toon het verslag')).not.toContain('Verder verteld');
  },
  30_000,
);

it('wat hij vlak voor hij weggaat vertelt, blijft', async () => {
  await pieter.zeg('accountgesprek Lindewal');
  const antwoord = await pieter.zeg('omzet prima, moet rennen, morgen de rest');
  expect(antwoord).toContain('Zekerheid over omzet: Geen zorgen. Uw concept is bewaard');
  expect(antwoord).toContain('Typ ‘verder met');
});

it.each(['waar was ik gebleven gisteren', 'wat had ik al opgeschreven', 'hoe ver was ik met dat verslag'])(
  '‘%s’ geeft de volgende dag het verslag terug',
  async (tekst) => {
    await pieter.zeg('net bij zilverwier geweest, met de controller en de nieuwe bestuurder');
    await pieter.zeg('geld is nu aandacht, ze verwachten dit jaar -3 ton');
    await huis.zetKlok('2026-03-13T08:30:00.000Z');
    const terug = await pieter.zeg(tekst);
    expect(terug).toContain('Dit is uw concept, bewaard op 12 maart 2026');
    expect(terug).toContain('Controller en de nieuwe bestuurder');
    const met = await pieter.zeg('afspraak: halfjaarcijfers alsnog voor 1 april, controller doet dat');
    expect(met).toContain('De andere partij: halfjaarcijfers alsnog, controller doet dat (voor 1 april 2026)');
  },
  30_000,
);

it('wat de volgende dag zonder naam gezegd wordt, vraagt of het bij het concept hoort', async () => {
  await pieter.zeg('accountgesprek Lindewal');
  await pieter.zeg('personeel gaat goed');
  await huis.zetKlok('2026-03-13T08:30:00.000Z');
  expect(await pieter.zeg('afspraak: zij sturen de cijfers voor 1 april')).toContain(
    'Hoort dit bij uw concept over Behandelcentrum De Lindewal',
  );
  await pieter.klik('Ja, bij dit concept');
  expect(await pieter.zeg('verzuim is 12 procent')).toContain('Afspraak 1: De andere partij: sturen de cijfers');
}, 30_000);

it('een gepland gesprek dat ‘net geweest’ is, was vandaag', async () => {
  await huis.zetKlok('2026-03-24T15:00:00.000Z');
  const antwoord = await pieter.zeg('het gesprek met noorderlicht is net geweest, geen bijzonderheden');
  expect(antwoord).toContain('stond gepland op 19 maart 2026. Als datum staat er nu 24 maart 2026.');
  await pieter.zeg('financiën: aandacht, ze verwachten een tekort van 2 ton');
  expect(await pieter.zeg('toon het verslag')).toContain('Datum van het gesprek\n24 maart 2026');
}, 30_000);

it('een thema met een feit en zonder oordeel hoort bij ‘de rest’', async () => {
  await pieter.zeg('ik heb vanmiddag met de bestuurder van zevenvlinder gesproken over de fusie');
  await pieter.zeg('feit: de fusie gaat per 1 juli in. hun beleving: de gemeenten werken niet mee');
  await pieter.zeg('governance is een zorg, de rest geen zorgen');
  const verslag = await pieter.zeg('toon het verslag');
  expect(verslag).toContain('Voornemens: Geen zorgen\nFeit: De fusie gaat per 1 juli in');
  expect(verslag).toContain('Bestuurder');
  expect(verslag).not.toContain('zonder oordeel');
}, 30_000);
