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
  ['Karel Mulder', 'zoek de zin over de inspectie', 'Gevonden zinnen'],
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
  await rob.zeg('niemand is geslagen of mishandeld, het gaat om de huurschuld van Kornalijn');
  expect(rob.verslag.tekst).toContain('Speelt er iets bij de organisatie zelf?');
  await rob.klik('Melding doen');
  expect(rob.verslag.tekst.split('[Melding doen]').at(-1)).not.toContain('huurschuld');
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

it.each([
  'alle ouders zijn vandaag geïnformeerd',
  'gebeld met de bestuurder, concept-herstelplan komt maandag',
  'ik wil een update plaatsen',
])('wie wel een casus bijhoudt, krijgt de vraag bij welke casus dit hoort en geen melding: %s', async (zin) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const antwoord = await femke.zeg(zin);
  expect(antwoord).toContain('Om welke casus gaat het?');
  expect(antwoord).not.toContain('Melding doen');
  // Only casussen that she may write to: of the others she may see some.
  expect(antwoord.match(/\(C-\d{4}-\d{4}, /g)).toHaveLength(3);
});

it('wie geen casus bijhoudt en wel een bericht bij een casus wil zetten, hoort dat eerlijk en begint geen melding', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('stop');
  const antwoord = await sanne.zeg('ik wil een update plaatsen');
  expect(antwoord).toContain('Er is nu geen casus waarbij u dit kunt doen.');
  expect(await sanne.zeg('notitie bij casus 4: bewindvoerder gesproken')).not.toContain('Vraag 2 van 14');
});

it('een signaal over een casus die iemand niet mag zien, gaat niet verloren: van de weigering kan een melding worden gemaakt', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const zin = 'Vanochtend gebeld met de directeur van Noorderlicht, zij zeggen de krimp in februari af te ronden';
  expect(await femke.zeg(zin)).toContain('Is het een signaal voor het meldpunt?');
  await femke.klik('Melding doen');
  expect(femke.verslag.tekst).toContain('Stichting Het Noorderlicht');
});

it('een dag die iemand bij eigen meldingen noemt, ligt achter ons', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('stop');
  // The day of this house is Thursday 12 March 2026.
  expect(await bilal.zeg('heb vrijdag een signaal gestuurd maar nog geen reactie gehad')).toContain('6 maart 2026');
  expect(await bilal.zeg('krijg ik nog antwoord op mijn melding van donderdag')).toContain('5 maart 2026');
});

it('gesloten casussen staan in een lijst van hun eigen', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('afgesloten casussen')).toContain('Alleen wat gesloten is.');
});

it('een regiomedewerker vraagt naar de eigen regio en een trede zonder dat woord erbij', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('stop');
  const antwoord = await femke.zeg('welke aanbieders in onze regio staan op 3 of hoger');
  expect(antwoord).toContain('MGR sociaal domein Limburg-Noord');
  expect(antwoord).toContain('Alleen trede 3 of hoger.');
  expect(await femke.zeg('wie zitten er nu op drie')).toContain('Alleen trede 3.');
});

it('wie al zegt voor welke raden een brief is, wordt dat niet meer gevraagd', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const antwoord = await esther.zeg('maak rib mutsaers voor raden buiten de regio');
  expect(antwoord).toContain('Raadsinformatiebrief B-');
  expect(antwoord).not.toContain('Voor wie is de brief?');
});
