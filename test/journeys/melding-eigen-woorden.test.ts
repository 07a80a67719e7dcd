/** Meldingen as people type them on a phone: "de onderste", "60 jgdn", a pasted row, "kan ik later wel zeggen", and a story that turns out to be one's own. */
import { isContact } from '../../bot/dialogues/contact-vraag';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it.each([
  ['de eerste', 'Kompasroos Jeugd'],
  ['die tweede', 'Stichting Kompasroos'],
  ['nummer 2', 'Stichting Kompasroos'],
  ['de bovenste', 'Kompasroos Jeugd'],
  ['doe maar de onderste', 'Stichting Kompasroos'],
  ['the first one', 'Kompasroos Jeugd'],
  ['die stichting', 'Stichting Kompasroos'],
])('“%s” kiest uit wat er staat, ook na iets anders: %s', async (keuze, naam) => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('melding');
  expect(await rob.zeg('kompasroos')).toMatch(/Welke bedoelt u/);
  expect(await rob.zeg('ca 60 kids')).toMatch(/Aantal jeugdigen: 60[\s\S]*\(Kompasroos Jeugd\)/);
  expect(await rob.zeg(keuze)).toMatch(/Wat voor melding is het/);
  expect(await rob.zeg('wat heb ik tot nu toe ingevuld')).toContain(`Organisatie\n${naam}`);
  await rob.zeg('weggooien');
  await rob.klik('Weggooien');
});

it('een halve naam en “ja”; geen van deze; twee plaatsen zijn geen organisatie', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('melding');
  expect(await bilal.zeg('de eerste')).toMatch(/Ik herken hier geen organisatie in/);
  await bilal.zeg('iets met wilgen');
  expect(await bilal.zeg('geen van deze')).toMatch(/waaraan het meldpunt de organisatie herkent/);
  expect(await bilal.zeg('Venlo en Roermond')).toMatch(
    /Gemeenten en regio’s: Venlo, Roermond[\s\S]*Over welke organisatie/,
  );
  await bilal.zeg('iets met wilgen');
  expect(await bilal.zeg('ja')).toMatch(/Wat voor melding is het/);
  await bilal.zeg('stop');
  await bilal.klik('Weggooien');
});

it('een rij uit een tabel wordt gelezen, alleen een kop begint niets', async () => {
  const lotte = new Spreker(huis, 'Lotte Claessen');
  const kop = 'Aanbieder\tRegio\tJeugdigen\tProbleem';
  expect(await lotte.zeg(kop)).toMatch(/de kop van een tabel/);
  expect(await lotte.zeg('Kiezelpad\tVenlo\t42')).toMatch(/\(Een melding doen\)/);
  const gelezen = await lotte.zeg(`${kop}\nKiezelpad\tVenlo\t42\tfaillissement dreigt`);
  expect(gelezen).toMatch(/Organisatie\nPraktijk Kiezelpad/);
  expect(gelezen).toMatch(/Aantal jeugdigen\n42/);
  await lotte.zeg('stop');
});

it('geen contact is geen contact, later is openlaten, en bij het nalezen telt alles wat erbij komt', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('Kiezelpad in Venlo betaalt de lonen te laat, 60 jgd geraakt');
  await sanne.zeg('nee');
  await sanne.zeg('rest overslaan');
  const erbij = await sanne.zeg('het zijn er 48 kinderen en het gaat ook om Roermond, en de inspectie weet ervan');
  expect(erbij).toMatch(/Gemeenten en regio’s \(gewijzigd\): Venlo, Roermond/);
  expect(erbij).toMatch(/Aantal jeugdigen \(gewijzigd\): 48/);
  await sanne.zeg('wijzig bereikbaar via');
  const alleen = await sanne.zeg('alleen als het echt moet');
  expect(alleen).toMatch(/Ik lees hier geen telefoonnummer/);
  expect(alleen).not.toMatch(/Bij ‘Wat er speelt’ gezet/);
  expect(await sanne.zeg('kan ik later wel zeggen')).toMatch(/Klopt uw melding/);
  await sanne.zeg('wijzig bereikbaar via');
  expect(await sanne.zeg('via mijn collega Joke op 077 359 12 34')).toMatch(/Bereikbaar via\nvia mijn collega Joke/);
  expect(await sanne.zeg('hmm tja')).toMatch(/hieronder goed zo/);
  expect(await sanne.zeg('versturen')).toMatch(/is verstuurd/);
});

it('wie twee keer hetzelfde soort antwoord geeft, weet hoe hij wordt gevonden; wie het twee keer uitstelt, niet', async () => {
  const tom = new Spreker(huis, 'Tom Hendriks');
  await tom.zeg('Kiezelpad in Venlo betaalt de lonen te laat, 60 jgd geraakt');
  await tom.zeg('nee');
  await tom.zeg('rest overslaan');
  await tom.zeg('wijzig bereikbaar via');
  expect(await tom.zeg('waarom wilt u dat weten?')).toMatch(/Hoe kan het meldpunt/);
  expect(await tom.zeg('liever niet zo')).toMatch(/Ik lees hier geen telefoonnummer/);
  expect(await tom.zeg('liever niet zo')).toMatch(/Ik lees hier geen telefoonnummer/);
  expect(await tom.zeg('kamer drie, rechts van de lift')).toMatch(/Ik lees hier geen telefoonnummer/);
  expect(await tom.zeg('kamer drie, rechts van de lift')).toMatch(/Bereikbaar via\nkamer drie, rechts van de lift/);
  await tom.zeg('stop');
});

it.each([
  ['via Teams', true],
  ['06 12 34 56 78', true],
  ['j.vandam@venlo.nl', true],
  ['bel het secretariaat', true],
  ['via mijn collega Joke', true],
  ['weet ik niet', false],
  ['waarom willen jullie dat weten', false],
  ['liever niet via Teams', false],
  ['dat zoek ik nog wel op', false],
])('“%s” is contact: %s', (tekst, wel) => {
  expect(isContact(tekst)).toBe(wel);
});

it('van het formulier meteen naar de samenvatting: wat niet is gevraagd, staat bovenaan', async () => {
  const yvonne = new Spreker(huis, 'Yvonne Bakker');
  await yvonne.zeg('melding');
  await yvonne.klik('Liever een formulier');
  await yvonne.klik('Volgende', { 'f-over': 'Kiezelpad', 'f-soort': 'vermoeden-financieel' });
  const klaar = await yvonne.klik('Naar de samenvatting', { 'f-omschrijving': 'lonen te laat', 'f-acuut': 'nee' });
  expect(klaar).toMatch(
    /Klopt uw melding\?\n10 vragen heb ik nog niet aan u gesteld[^\n]*‘Uw functie’ en ‘Bereikbaar via’/,
  );
  await yvonne.zeg('stop');
});

it('begonnen namens een beller, toch op eigen naam: met de knop en in woorden', async () => {
  const henk = new Spreker(huis, 'Henk Smeets');
  const zin = 'ik bel namens Joke van Dam van de Rabobank Venlo: Kiezelpad betaalt de rente niet';
  await henk.zeg(zin);
  const eigen = await henk.klik('Toch op mijn eigen naam');
  expect(eigen).toMatch(/Organisatie\nPraktijk Kiezelpad/);
  expect(eigen).not.toContain('Joke van Dam');
  await henk.zeg('stop');
  await henk.klik('Weggooien');
  await henk.zeg(zin);
  expect(await henk.zeg('nee dit is mijn eigen melding')).toMatch(/\(Namens een beller\)[\s\S]*Is het acuut/);
  await henk.zeg('stop');
});

it('wat er zwart wordt in een brief is geen gevaar, en gevaar in een brief wel', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  for (const zin of [
    'Wat komt er zwart in de brief als hij openbaar wordt',
    'welke stukken worden weggelakt als de brief openbaar wordt?',
  ]) {
    const antwoord = await rob.zeg(zin);
    expect(antwoord).toMatch(/Wat wordt weggelakt in een brief/);
    expect(antwoord).not.toMatch(/Veilig Thuis/);
  }
  expect(await rob.zeg('wat moet ik met een afscheidsbrief van haar')).toMatch(/112/);
  expect(await rob.zeg('wordt een kind zwart gemaakt in de brief en geslagen')).toMatch(/Veilig Thuis|112/);
});

it('beleefd, in het Engels, niet weten en een los ja: alleen wat er staat wordt een antwoord', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await ingrid.zeg('Kiezelpad betaalt de lonen te laat, 60 jgd geraakt');
  expect(await ingrid.zeg('yes urgent')).toMatch(/Waarom is het acuut/);
  expect(await ingrid.zeg('zou ik niet durven zeggen')).toMatch(/Sinds wanneer speelt dit/);
  expect(await ingrid.zeg('weet ze niet')).toMatch(/Welke gemeenten/);
  expect(await ingrid.zeg('ja')).toMatch(/Welke gemeenten[\s\S]*Schrijf het in woorden/);
  await ingrid.zeg('Venlo');
  expect(await ingrid.zeg('het gaat om Venlo en Roermond')).toMatch(/\(gewijzigd\): Venlo, Roermond/);
  const bestuur = await ingrid.zeg('ja onze wethouder is geïnformeerd');
  expect(bestuur).toMatch(/Eigen leiding weet het: Ja/);
  expect(bestuur).not.toMatch(/Acuut/);
  await ingrid.zeg('rest overslaan');
  expect(await ingrid.zeg('dank u wel, het klopt zo')).toMatch(/is verstuurd: M-2026-/);
});

it('wie alleen op de toetsen tikt wordt nog eens gevraagd, en wie dat weer doet wordt geloofd', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('Noorderlicht kan de salarissen niet meer betalen');
  await rob.zeg('nee');
  expect(await rob.zeg('asdf')).toMatch(/Sinds wanneer speelt dit[\s\S]*Met ‘asdf’ kan ik niets/);
  expect(await rob.zeg('asdf')).toContain('Welke gemeenten of regio’s');
  await rob.zeg('weggooien');
});
