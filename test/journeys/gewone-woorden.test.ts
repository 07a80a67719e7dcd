/** What people of each role type who do not know the commands, and where it brings them. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const zinnen: readonly (readonly [wie: string, zin: string, verwacht: string])[] = [
  ['Karel Mulder', 'wie heeft om toegang gevraagd', 'Wie heeft toegang'],
  ['Karel Mulder', 'ik wil een tekst in de brief veranderen', 'Formuleringen'],
  ['Karel Mulder', 'zoek de zin over de inspectie', 'Formuleringen'],
  ['Karel Mulder', 'goede vrijdag is bij ons geen vrije dag', 'Feestdagen in 2026'],
  ['Karel Mulder', 'hoeveel dagen heeft het meldpunt om te reageren', 'Termijnen en bereikbaarheid van het meldpunt'],
  ['Karel Mulder', 'maak een backup', 'Dit gebeurt op de server'],
  ['Karel Mulder', 'laat het logboek zien', 'Dit gebeurt op de server'],
  ['Sanne Verhoeven', 'is Goede Vrijdag een vrije dag?', 'Feestdagen in 2026'],
  ['Anouk Wiersma', 'welke casussen zijn deze week niet bijgewerkt', 'Casussen zonder nieuws in 14 dagen'],
  ['Anouk Wiersma', 'welke casussen zijn het meest urgent', 'Alleen trede 4 of hoger.'],
  ['Tom Hendriks', 'is er al een persbericht', 'Brieven van u, en die op u wachten'],
  ['Tom Hendriks', 'wanneer gaat de brief naar onze raad', 'Brieven van u, en die op u wachten'],
  // Who sees one casus is not asked which.
  ['Tom Hendriks', 'vragen en antwoorden', 'Dit stuk spreekt namens allen.'],
  ['Henk Smeets', 'vragen en antwoorden', 'Om welke casus gaat het?'],
  ['Tom Hendriks', 'eerste verklaring Mutsaersstichting', 'Dit stuk spreekt namens allen.'],
  ['Ingrid Peeters', 'wat moet ik tekenen', 'Brieven van u, en die op u wachten'],
  [
    'Esther Kuipers',
    'maak voor alle raden een brief over Mutsaers',
    'Brieven voor alle gemeenteraden, casus C-2023-0001',
  ],
];

it.each(zinnen)('%s: %s', async (wie, zin, verwacht) => {
  const spreker = new Spreker(huis, wie);
  await spreker.zeg(zin);
  expect(spreker.verslag.tekst).toContain(verwacht);
});

it('een vraag of er al een persbericht is, maakt er geen', async () => {
  const tom = new Spreker(huis, 'Tom Hendriks');
  await tom.zeg('casus Mutsaersstichting');
  await tom.zeg('is er al een persbericht over Mutsaersstichting?');
  expect(tom.verslag.tekst).not.toContain('Persbericht B-');
});

it('een stuk van de regie wordt geweigerd zonder iets te bevestigen aan wie de casus niet kent', async () => {
  const lotte = new Spreker(huis, 'Sanne Verhoeven');
  await lotte.zeg('eerste verklaring Vuurbaak');
  expect(lotte.verslag.tekst).toContain('Hierover kan ik u niets laten zien.');
});

it('wie naar 112 of Veilig Thuis wordt gestuurd om wat over de organisatie ging, kan verder', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('Kompas ligt op sterven na dood');
  expect(rob.verslag.tekst).toContain('Speelt er iets bij de organisatie zelf?');
  await rob.klik('Melding doen');
  expect(rob.verslag.tekst.split('[Melding doen]').at(-1)).not.toContain('sterven');
});

it.each([
  ['Sanne Verhoeven', 'wiliam schriker heeft geen contract getekend voor volgend jaar'],
  ['Bilal Amrani', 'mutsaerstichting reorganiseert, 55 fte eruit, ondernemingsraad is gisteren ingelicht'],
  ['Ingrid Peeters', 'Xonar en Zevensprong onderzoeken een fusie'],
])('%s houdt geen casus bij en doet met wat hij vertelt een melding: %s', async (wie, zin) => {
  const spreker = new Spreker(huis, wie);
  await spreker.zeg(zin);
  expect(spreker.verslag.tekst).toContain('Melding doen');
});

it('gevaar gaat voor alles waar de zin ook op lijkt', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('zij durft niet mee met haar vader omdat hij haar de vorige keer heeft geslagen');
  expect(pieter.verslag.tekst).toContain('Veilig Thuis');
  await pieter.zeg('casus Mutsaersstichting');
  await pieter.zeg('wie heeft dat besloten? dat kind wordt thuis geslagen');
  expect(pieter.verslag.tekst.split('thuis geslagen').at(-1)).toContain('Veilig Thuis');
});
