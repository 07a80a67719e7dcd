/** Wat iemand met een brief of casus voor zich over opmerkingen, het register en de volgorde zegt: het staat klaar, en niets gaat verloren. */
import { veldenVan } from '../../bot/getoond/open-formulier';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting voor de raden buiten de regio');
  await esther.zeg('persbericht Mutsaersstichting');
});
afterEach(() => esther.zeg('stop'));
afterAll(() => huis.ruimOp());

/** Wat er op de laatste kaart is ingevuld. */
const velden = (): Readonly<Record<string, string>> =>
  Object.fromEntries(veldenVan(esther.neemKaarten().at(-1)).map(({ id, waarde }) => [id, waarde]));
const openBrief = (): Promise<string> => esther.zeg('B-2026-0001');

describe('een opmerking', () => {
  it.each([
    ['zet als opmerking bij alinea 3: te hard voor het oude bestuur', 'Te hard voor het oude bestuur'],
    ['opmerking bij alinea 2: dit is te hard voor de oude bestuurder', 'Dit is te hard voor de oude bestuurder'],
    ['plaats bij de tweede alinea de opmerking dat dit korter kan', 'Dit korter kan'],
    ['notitie bij alinea 4: bron ontbreekt', 'Bron ontbreekt'],
    ['ik heb een opmerking over de derde alinea, die is te vaag', 'Die is te vaag'],
    ['kanttekening bij de kop: staat er al in de lead', 'Staat er al in de lead'],
    ['alinea 3 is te hard, zet daar een opmerking bij', 'Alinea 3 is te hard, zet daar een opmerking bij'],
    ['de tweede zin is te stellig', 'De tweede zin is te stellig'],
    ["in de tweede alinea mag 'zorgelijk' niet twee keer", "In de tweede alinea mag 'zorgelijk' niet twee keer"],
    ['de laatste alinea klopt volgens mij niet', 'De laatste alinea klopt volgens mij niet'],
  ])('%s', async (zin, opmerking) => {
    await openBrief();
    const antwoord = await esther.zeg(zin);
    expect(antwoord).toContain('Opmerkingen bij B-2026-0001');
    expect(antwoord).toContain('Kijk of de alinea klopt');
    expect(velden()).toMatchObject({ opmerking, alinea: expect.stringMatching(/./u) as string });
  });

  it('waarvan de plaats niet zeker is: de woorden blijven, de alinea wordt gevraagd', async () => {
    await openBrief();
    const antwoord = await esther.zeg('terug naar de schrijver met de opmerking dat de toon anders moet');
    expect(antwoord).toContain('Deze brief is niet voorgelegd');
    expect(antwoord).toContain('Kies bij welke alinea');
    expect(velden()).toMatchObject({ opmerking: 'De toon anders moet', alinea: '' });
  });

  it.each([
    'welke opmerkingen staan er open',
    'waar komt de zin over de inspectie vandaan',
    'wat staat er in alinea 3',
  ])('is geen opmerking: %s', async (zin) => {
    await openBrief();
    expect(await esther.zeg(zin)).not.toContain('is al ingevuld');
  });

  it('zonder brief voor zich: er staat dat zij niet is bewaard', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    const antwoord = await anouk.zeg('stuur de brief terug naar Esther met de opmerking dat de kop te lang is');
    expect(antwoord).toContain('heb haar niet bewaard');
  });
});

describe('wie is geïnformeerd', () => {
  const bijMutsaers = (): Promise<string> => esther.zeg('C-2023-0001');

  it.each([
    ['Venlo is vandaag per mail geïnformeerd over mutsaers', ['raad Venlo'], 'e-mail', '2026-03-12'],
    ['ik heb Venray en Venlo gebeld', ['raad Venlo', 'raad Venray'], 'telefoon', '2026-03-12'],
    ['Venlo en Venray heb ik gisteren gebeld', ['raad Venlo', 'raad Venray'], 'telefoon', '2026-03-11'],
    ['vink de aanbieder af, die heb ik gisteren gesproken', ['aanbieder'], 'overleg', '2026-03-11'],
    ['de raad van Venlo heeft op 10 maart de brief gekregen', ['raad Venlo'], 'brief', '2026-03-10'],
    ['medewerkers zijn ingelicht', ['medewerkers'], '', '2026-03-12'],
    ['en Venray heeft de brief per mail gekregen op 10 maart', ['raad Venray'], 'e-mail', '2026-03-10'],
    ['de pers is gisteren geïnformeerd met het persbericht', ['pers'], 'persbericht', '2026-03-11'],
  ])('%s', async (zin, wie, hoe, wanneer) => {
    await bijMutsaers();
    const antwoord = await esther.zeg(zin);
    expect(antwoord).toContain('nog niet vastgelegd');
    const ingevuld = velden();
    expect(ingevuld).toMatchObject({ hoe, wanneer });
    for (const een of wie) expect(ingevuld['wie']).toContain(een);
  });

  it.each([
    'wie moet ik nog informeren over mutsaers',
    'welke raden hebben de brief nog niet',
    'wie is er nog niet geïnformeerd',
    'welke gemeenten zijn al geïnformeerd over mutsaers?',
  ])('gevraagd: %s', async (zin) => {
    await bijMutsaers();
    expect(await esther.zeg(zin)).toContain('Wie is geïnformeerd over casus C-2023-0001');
    expect(await esther.zeg('wie nog niet?')).toContain('Wie is geïnformeerd over casus C-2023-0001');
    expect(await esther.zeg('geef de lijst als bestand')).toContain('kan ik geen bestand maken');
  });

  it.each([
    'ik heb Venlo gebeld over de cijfers van de bank',
    'Venlo is nog niet geïnformeerd',
    'morgen bel ik Venlo',
    'Venlo wil met de aanbieder in gesprek over de huur',
  ])('is geen vastlegging: %s', async (zin) => {
    await bijMutsaers();
    expect(await esther.zeg(zin)).not.toContain('staat klaar voor');
  });
});

describe('de volgorde', () => {
  it.each([
    'in welke volgorde gaan de brieven eruit',
    'wanneer gaan de raden, de aanbieder en de pers op de hoogte',
    'kan het persbericht eerst?',
    'mag dit al naar de pers?',
    'mag het nu al naar de krant?',
    'wanneer gaat wat naar wie?',
    'gaat de raad vóór de pers?',
    'moet de raadsbrief als eerste weg',
    'kunnen we het persbericht alvast naar de media sturen',
  ])('%s', async (zin) => {
    await openBrief();
    const antwoord = await esther.zeg(zin);
    expect(antwoord).toContain('De volgorde van de brieven');
    expect(antwoord).toContain('de aanbieder en zijn mensen, de regio’s, de gemeenteraden, de pers');
  });

  it.each(['kan de brief eerst nagekeken worden', 'wanneer gaat de brief naar buiten', 'mag de naam in de brief'])(
    'is daar niet: %s',
    async (zin) => {
      await openBrief();
      expect(await esther.zeg(zin)).not.toContain('De volgorde van de brieven');
    },
  );

  it('een moment voor de vrijgave van een concept is geen nieuws van de casus', async () => {
    await openBrief();
    const antwoord = await esther.zeg('plan de vrijgave op 17 maart 10.00 uur');
    expect(antwoord).toContain('bewaar ik niet');
    expect(antwoord).not.toContain('tijdlijn');
  });

  it.each(['verschil tussen persbericht en raadsbrief', 'wat is het verschil met de andere brieven'])(
    '%s',
    async (zin) => {
      await openBrief();
      expect(await esther.zeg(zin)).toContain('verschil met de andere brieven');
    },
  );
});

describe('een antwoord, en niet de hele kaart', () => {
  it.each([
    ['is de brief goedgekeurd?', 'Nee: versie'],
    ['is hij al vastgesteld', 'nog niet voorgelegd, en dus nog niet vastgesteld'],
    ['wie moet dit goedkeuren', 'Een ander dan de opsteller stelt de brief vast'],
    ['mag ik hem versturen', 'Deze brief is nog een concept'],
  ])('%s', async (zin, antwoord) => {
    await openBrief();
    const gezegd = await esther.zeg(zin);
    expect(gezegd).toContain(antwoord);
    expect(gezegd).not.toContain('Wie kan dit zien?');
  });

  it('de kaart zelf blijft te vragen', async () => {
    await openBrief();
    expect(await esther.zeg('laat de brief zien')).toContain('Wie kan dit zien?');
  });
});

describe('voor wie een brief is', () => {
  // Esther werkt bij de regio die de Mutsaersstichting als accounthouder heeft.
  it.each([
    'raadsinformatiebrief mutsaers voor onze eigen raden',
    'brief aan onze raden over mutsaers',
    'ik moet onze raad in Venlo informeren over mutsaers',
    'raadsinformatiebrief over mutsaers voor de gemeenteraad in Venlo',
  ])('wie het zegt, wordt het niet gevraagd: %s', async (zin) => {
    const antwoord = await esther.zeg(zin);
    expect(antwoord).not.toContain('Voor wie is de brief?');
    expect(antwoord).toContain('gemeenteraden in de eigen regio');
  });

  it('een raad in een andere regio', async () => {
    const antwoord = await esther.zeg('raadsinformatiebrief over mutsaers voor de gemeenteraad in Utrecht');
    expect(antwoord).toContain('gemeenteraden buiten de eigen regio');
  });

  it('wie niets over de lezers zegt, kiest', async () => {
    expect(await esther.zeg('raadsinformatiebrief mutsaers')).toContain('Voor wie is de brief?');
  });

  it.each(['maak de brief opnieuw', 'nieuwe versie van de brief mutsaers', 'ik wil een nieuwe versie maken'])(
    'een nieuwe versie is voor dezelfde lezers: %s',
    async (zin) => {
      await openBrief();
      const antwoord = await esther.zeg(zin);
      expect(antwoord).toContain('B-2026-0001');
      expect(antwoord).toContain('Dit is dezelfde versie als de vorige keer');
    },
  );
});

describe('wat ontbreekt', () => {
  it('een rol die niemand heeft: er staat wie wel te vragen is', async () => {
    await openBrief();
    expect(await esther.zeg('nakijken')).toMatch(
      /(?:Regievoerder|Accounthouder) op deze casus: (?:nog niemand; vraag (?:het|de) |[A-Z])/u,
    );
  });

  it.each(['wie moet ik bellen voor de ontbrekende gegevens?', 'bij wie kan ik terecht voor wat er nog ontbreekt'])(
    'wie te bellen is: %s',
    async (zin) => {
      await openBrief();
      expect(await esther.zeg(zin)).toContain('op deze casus: ');
      await esther.zeg('C-2023-0001');
      expect(await esther.zeg(zin)).toMatch(/Vragen aan accounthouder \([^)]+\)|op deze casus: /u);
    },
  );

  it('wat net is ingevuld heet niet meer ontbrekend, en wat eruit volgt is uitgelegd', async () => {
    await openBrief();
    await esther.zeg('de datum van de brief is 18 maart 2026');
    await esther.klik('Opslaan', { waarde: '18 maart 2026', reden: 'afgesproken in de werkgroep' });
    await openBrief();
    const antwoord = await esther.zeg('nakijken');
    expect(antwoord).toContain('datum van de brief is nu vastgelegd');
    expect(antwoord).toMatch(/naam van de landelijke autoriteit, .* volgen uit de datum van de brief/u);
    expect(antwoord).not.toMatch(/^datum van de brief \(/mu);
    expect(antwoord.match(/landelijke autoriteit\. Zin/gu)).toBeNull();
  });
});
