/** What people ask back, in the middle of a melding and before it: answered, and never taken for an answer. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wie wil weten waar hij aan toe is, krijgt antwoord voordat hij iets meldt', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  for (const vraag of [
    'wie leest dit mee?',
    'hoort de aanbieder dat ik het was',
    'kan ik anoniem melden?',
    'is dit gesprek woo-baar?',
    'heeft iemand anders dit al gemeld',
    'mag ik ook een vermoeden melden',
    'hoe lang duurt het',
    'wat kan ik hier melden?',
    'kan mijn collega dit overnemen',
    'welke gegevens bewaren jullie',
    'ik wil iemand spreken',
    'dank je',
  ])
    await bilal.zeg(vraag);
  vergelijkReis('wedervragen-vooraf', bilal.verslag);
});

it('midden in een melding is een wedervraag geen antwoord, en wat er al staat blijft staan', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('hoi');
  await rob.zeg('Vuurbaak kan de huur van twee groepen niet meer betalen');
  await rob.klik('Melding doen');
  await rob.zeg('hoe bedoel je?');
  await rob.zeg('ja, want de verhuurder heeft de huur per 1 mei opgezegd');
  await rob.zeg('hoi');
  await rob.zeg('waarom vraag je dat');
  await rob.zeg('hoort de aanbieder mijn naam');
  await rob.zeg('wat heb ik tot nu toe ingevuld');
  await rob.zeg('dat weet ik eigenlijk niet');
  await rob.zeg('dat zei ik net al');
  await rob.zeg('Zuidervuur kan de lonen niet meer betalen');
  await rob.klik('Nee, eerst deze melding afmaken');
  vergelijkReis('wedervragen-tussendoor', rob.verslag);
});

it('wie weet het al: wat niemand zegt wordt niet ‘niemand’', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('Maanvaren kan de huur niet meer betalen');
  let gezegd = await femke.klik('Melding doen');
  for (let keer = 0; keer < 12 && !gezegd.includes('Wie weet hier al van?'); keer += 1)
    gezegd = await femke.zeg(gezegd.includes('(Overslaan)') ? 'overslaan' : 'nee');
  expect(await femke.zeg('de griffier misschien')).toMatch(
    /Wie weet hier al van\?[\s\S]*Ik lees hier niet in wie het weet/,
  );
  expect(await femke.zeg('nog niemand')).toMatch(/Wat is er al geprobeerd/);
});

it('een andere organisatie midden in een melding: eerst gevraagd, en de tekst gaat niet verloren', async () => {
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await ingrid.zeg('melding over Vuurbaak');
  await ingrid.zeg('Zuidervuur kan de lonen niet meer betalen');
  const antwoord = await ingrid.klik('Nee, ook melden over Jeugdhulp Zuidervuur');
  expect(antwoord).toMatch(/Jeugdhulp Zuidervuur[\s\S]*Zuidervuur kan de lonen niet meer betalen/);
  expect(antwoord.match(/Vuurbaak/g)).toHaveLength(1);
  await ingrid.zeg('stop');
  expect(await ingrid.zeg('verder met Vuurbaak')).toContain('Wat voor melding is het?');
});

it('een geplakte mail vult niet het nummer van de schrijver in als het uwe', async () => {
  const tom = new Spreker(huis, 'Lotte Claessen');
  const gezegd = await tom.zeg(
    'Van: Jan de Wit <jan@roermond.nl>\nVerzonden: dinsdag 3 maart 2026\nOnderwerp: Maanvaren\n\nMaanvaren kan de huur niet meer betalen.\n\nIk ben inkoper jeugd, 0475-123456',
  );
  expect(gezegd).toMatch(/Gezinshuizen Maanvaren/);
  expect(gezegd).not.toMatch(/Bereikbaar via|Uw functie/);
});

it('een naam die niet klopt: wat erop lijkt als knop, en in de melding net zo', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('open de casus van Lindenbos')).toMatch(
    /‘Lindenbos’ ken ik niet[\s\S]*niet bekend, of u kunt die niet zien[\s\S]*\(Behandelcentrum De Lindewal\)[\s\S]*C-2026-/,
  );
  expect(await anouk.zeg('trede Zilverwierd')).toMatch(/Zilverwier/);
  expect(await anouk.zeg('trede Hazeldonk')).toMatch(/‘Hazeldonk’ ken ik niet[\s\S]*\(Pleegzorg Hazelkamp\)/);
  expect(await anouk.klik('Pleegzorg Hazelkamp')).toMatch(/Pleegzorg Hazelkamp/);
  await anouk.zeg('melding');
  expect(await anouk.zeg('Hazeldonk')).toMatch(/\(Pleegzorg Hazelkamp\)[\s\S]*\(Gebruik ‘Hazeldonk’\)/);
});

it('wie de lijst niet mag zien leest bij een onbekende naam precies hetzelfde als bij een bekende', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  const onbekend = await sanne.zeg('open de casus van Lindenbos');
  expect(onbekend).toBe(await sanne.zeg('open de casus van Kompasroos Jeugd'));
  expect(onbekend).not.toContain('Lindenbos');
});

it('‘onze gemeente’ en ‘wij zelf’ zijn de eigen organisatie; voor wie voor een ander opschrijft niet', async () => {
  const ingrid = new Spreker(huis, 'Tom Hendriks');
  for (const woorden of ['onze gemeente', 'wij zelf', 'Het gaat over mijn eigen organisatie.']) {
    await ingrid.zeg('melding');
    await ingrid.zeg('opnieuw');
    expect(await ingrid.zeg(woorden)).toMatch(/Wat voor melding is het\?/);
    expect(await ingrid.zeg('wat heb ik tot nu toe ingevuld')).toMatch(/Organisatie\nVenlo/);
  }
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('melding namens');
  await marjan.zeg('J. de Wit');
  await marjan.zeg('Gemeente Weert');
  await marjan.zeg('overslaan');
  await marjan.zeg('overslaan');
  expect(await marjan.zeg('onze gemeente')).toMatch(/‘onze gemeente’ ken ik niet/);
});

it('wie klaar is terwijl er nog vragen openstaan, hoort wat er nog moet, en leest anders na wat hij verstuurt', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('melding over Lindewal');
  expect(await sanne.zeg('dat was het')).toMatch(/Wat speelt er\?[^]*nog een antwoord nodig/);
  await sanne.zeg('terug');
  await sanne.zeg('1');
  await sanne.zeg('De huur van twee groepen is niet betaald.');
  await sanne.zeg('nee');
  for (const woorden of ['klaar', 'meer weet ik niet', 'stuur maar op', 'ik wil nu versturen', 'versturen'])
    expect([await sanne.zeg(woorden), await sanne.zeg('terug')]).toEqual([
      expect.stringMatching(/Klopt uw melding\?/),
      expect.stringMatching(/^Vraag \d+ van \d+/),
    ]);
  expect(await sanne.zeg('de rest weet ik niet')).toMatch(/Klopt uw melding\?/);
  expect(await sanne.zeg('stuur maar op')).toMatch(/Uw melding is verstuurd: M-/);
});
