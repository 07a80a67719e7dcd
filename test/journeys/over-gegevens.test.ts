/** What people ask about kept data, about their own organisation and about the press: each role gets an answer and a way on, and no answer confirms anything. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('een aanbieder hoort niet of en door wie er is gemeld, en wel wat hij kan zien', async () => {
  const willem = new Spreker(huis, 'Willem Oosterhof');
  await willem.zeg('wat staat er over ons in het systeem');
  await willem.klik('De eigen trede');
  for (const tekst of ['op welke trede staan wij', 'ik ben het niet eens met onze trede', 'hulp'])
    await willem.zeg(tekst);
  vergelijkReis('over-gegevens-aanbieder', willem.verslag);
});

it('over een aanbieder met meldingen en over een zonder is het antwoord hetzelfde', async () => {
  const willem = new Spreker(huis, 'Willem Oosterhof');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const antwoord = await willem.zeg('wie heeft ons gemeld');
  for (const tekst of [
    'is er een melding over ons gedaan',
    'mogen wij de meldingen over ons lezen',
    'loopt er een casus over ons',
    'welke gegevens hebben jullie over De Wilgenhoeve',
  ])
    expect(await willem.zeg(tekst)).toBe(antwoord);
  const over = async (naam: string): Promise<string> => sanne.zeg(`wie heeft ${naam} gemeld`);
  expect(await over('Zuidervuur')).toBe(await over('Kiezelpad'));
});

it('het meldpunt vraagt met dezelfde woorden om zijn eigen werklijst', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  expect(await marjan.zeg('wie heeft Noorderlicht gemeld')).toContain('Werklijst van het meldpunt');
});

it('een verzoek over persoonsgegevens gaat naar een mens, en de privacybeheerder ziet waar gegevens staan', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('welke gegevens hebben jullie van mij');
  await sanne.klik('Mijn meldingen');
  vergelijkReis('over-gegevens-verzoek', sanne.verslag);
  const noor = new Spreker(huis, 'Noor Visser');
  for (const tekst of ['inzageverzoek van een oud-medewerker', 'iemand wil dat zijn gegevens worden gewist'])
    expect(await noor.zeg(tekst)).toContain('Een verzoek van een betrokkene');
  expect(await noor.zeg('inzageverzoek van iemand met bsn 111222333')).toContain('BSN');
  await noor.klik('Gebruikers');
  vergelijkReis('over-gegevens-privacybeheerder', noor.verslag);
});

it('wie brieven opstelt krijgt bij een vraag van de pers de teksten van die casus, een ander hoort wie er spreekt', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('wat mag ik tegen de pers zeggen');
  await esther.zeg('wat mag ik tegen de pers zeggen over Mutsaers');
  vergelijkReis('over-gegevens-pers', esther.verslag);
  const tom = new Spreker(huis, 'Tom Hendriks');
  const vanGemeente = await tom.zeg('wat zeg ik tegen de krant over Mutsaers');
  expect(vanGemeente).toContain('(Persbericht)');
  expect(vanGemeente).not.toContain('verklaring');
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const [loopt, nietBekend] = [
    await bilal.zeg('een journalist belt over Wilgenhoeve'),
    await bilal.zeg('een journalist belt over Kiezelpad'),
  ];
  expect(loopt).toContain('de woordvoerder of de communicatieafdeling');
  expect(loopt).toBe(nietBekend);
});

it('waar niets op te pakken valt, ziet het meldpunt wat er wel ligt', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('M-2026-0001');
  const antwoord = await marjan.zeg('pak op');
  expect(antwoord).toContain('Hier is nu geen melding die u kunt oppakken');
  expect(antwoord).toContain('M-2026-0006');
  await marjan.zeg('M-2026-0006');
  expect(await marjan.zeg('pak op')).toContain('U heeft de melding in behandeling genomen');
});

it('het meldpunt begint de dag in eigen woorden, en opent een melding bij de naam', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  expect(await marjan.zeg('goedemorgen, wat ligt er?')).toContain('Alles wat openstaat');
  const opNaam = await marjan.zeg('open die van Maanvaren');
  expect(opNaam).toContain('M-2026-0004');
  expect(opNaam).not.toContain('M-2026-0006');
});

it('een aanbieder vraagt naar zijn eigen accounthouder', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  expect(await yvonne.zeg('wie is onze accounthouder')).toContain('Stichting Het Noorderlicht');
});

it('een aantal is geen antwoord op de vraag waar het speelt', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('Kiezelpad kan de huur niet meer betalen');
  await bilal.zeg('nee');
  expect(await bilal.zeg('een stuk of 35')).toContain('Sinds wanneer');
  expect(await bilal.zeg('overslaan')).toContain('Welke gemeenten of regio’s hebben hier last van?');
  expect(await bilal.zeg('een stuk of 35')).toContain('Welke gemeenten of regio’s hebben hier last van?');
  await bilal.zeg('Utrecht en Zeist');
  await bilal.zeg('rest overslaan');
  expect(bilal.verslag.tekst).toMatch(/Gemeenten en regio’s\nUtrecht en Zeist/);
  await bilal.zeg('stop');
});

it('mijn meldingen versmallen tot een organisatie, een stand of een tijd', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const nummers = async (tekst: string): Promise<readonly string[]> => [
    ...new Set((await sanne.zeg(tekst)).match(/M-2026-\d{4}/g) ?? []),
  ];
  expect(await nummers('mijn meldingen')).toEqual(['M-2026-0006', 'M-2026-0005', 'M-2026-0004']);
  expect(await nummers('mijn meldingen over Maanvaren')).toEqual(['M-2026-0004']);
  expect(await nummers('mijn open meldingen')).toEqual(['M-2026-0006', 'M-2026-0004']);
  expect(await nummers('mijn ingetrokken meldingen')).toEqual(['M-2026-0005']);
  expect(await nummers('mijn meldingen van vorige maand')).toEqual(['M-2026-0004']);
  expect(await nummers('mijn meldingen in februari')).toEqual(['M-2026-0004']);
  expect(await nummers('mijn meldingen sinds 1 maart')).toEqual(['M-2026-0006', 'M-2026-0005']);
  expect(await sanne.zeg('mijn afgehandelde meldingen')).toContain('Geen van uw meldingen past hierbij');
});

it('een provincie staat voor wat erin ligt, en is zelf geen regio', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('treden Overijssel')).toContain('Pleegzorg Hazelkamp');
  expect(await anouk.zeg('casussen in Noord-Holland')).toContain('Hierbij zijn nu geen casussen die u kunt zien');
  const regio = await anouk.zeg("welke regio's zijn er in Noord-Holland");
  expect(regio).toContain('Noord-Holland is geen jeugdregio');
  expect(regio).toContain('Gooi en Vechtstreek');
  expect(await anouk.zeg('welke jeugdregio’s liggen in de provincie Utrecht')).toContain(
    'De provincie Utrecht is geen',
  );
});
