/** Met een brief voor zich: waar een zin vandaan komt, dat er iets niet klopt, wie tekent en op welke dag, opnieuw maken, wat er ontbreekt en intrekken met de reden. Er verandert niets voor een knop is gedrukt. */
import { veldenVan } from '../../bot/getoond/open-formulier';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let esther: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('raadsinformatiebrief mutsaers voor raden buiten de regio');
});
afterAll(() => huis.ruimOp());

async function bijDeBrief(zin: string) {
  await esther.zeg('B-2026-0001');
  esther.neemKaarten();
  const tekst = await esther.zeg(zin);
  const velden = Object.fromEntries(veldenVan(esther.neemKaarten().at(-1)).map(({ id, waarde }) => [id, waarde]));
  return { tekst, velden };
}
const HERKOMST = 'waar dit vandaan komt';

describe('waar een zin vandaan komt', () => {
  it.each([
    ['waarom staat er zorgelijk in, wie heeft dat gezegd?', 'zorgelijk', 'Wie de trede heeft vastgesteld'],
    ['waar komt die 14 gemeenten vandaan', '14 gemeenten', 'Namen van de gemeenten in de regio'],
    ['wat is de bron van de houding van het bestuur', 'houding', 'Of de houding van de aanbieder is veranderd'],
    ['hoe weten we dat er een herstelplan komt', 'herstelplan', 'Soort plan: herstelplan. Bron:'],
    ['klopt het dat de inspectie meekijkt?', 'inspectie', 'Of de inspectie meekijkt: ja'],
    ['wie zegt dat de raad van bestuur achter de melding staat', 'melding', 'Raad van Bestuur achter de melding'],
  ])('%s', async (zin, staat, feit) => {
    const { tekst } = await bijDeBrief(zin);
    expect(tekst).toContain(HERKOMST);
    expect(tekst).toContain(staat);
    expect(tekst).toContain(feit);
    expect(tekst).not.toContain('Er is nog niets gewijzigd');
  });

  it('een woord dat er niet staat', async () => {
    const { tekst } = await bijDeBrief('waarom staat er problematisch in, wie heeft dat gezegd?');
    expect(tekst).toBe('In B-2026-0001 staat “problematisch” niet.');
  });

  it.each(['waarom staat de brief nog op concept', 'waarom duurt het zo lang', 'wie zegt dat ik dit mag versturen'])(
    'vraagt daar niet naar: %s',
    async (zin) => {
      expect((await bijDeBrief(zin)).tekst).not.toContain(HERKOMST);
    },
  );

  it('wie de brief niet mag lezen, hoort er niets van', async () => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    await sanne.zeg('B-2026-0001');
    expect(await sanne.zeg('waarom staat er zorgelijk in?')).not.toMatch(/vandaan komt|Bron:/u);
  });
});

describe('dat iets niet klopt', () => {
  it.each([
    [
      'er staat dat de inspectie de komende weken onderzoek doet, dat is allang voorbij',
      'Wanneer de inspectie het onderzoek doet',
    ],
    ['dat de inspectie de komende weken onderzoek doet klopt niet meer', 'Wanneer de inspectie het onderzoek doet'],
    ['hier staat 14 gemeenten maar het zijn er 13', 'Namen van de gemeenten in de regio'],
    [
      'in de brief staat dat de raad van bestuur tweehoofdig is, dat is niet meer zo',
      'Aantal leden van de nieuwe Raad van Bestuur',
    ],
    ['de brief zegt dat er een regievoerder komt, die is er al', 'egievoerder'],
  ])('%s', async (zin, feit) => {
    const { tekst } = await bijDeBrief(zin);
    expect(tekst).toContain(HERKOMST);
    expect(tekst).toContain(feit);
    expect(tekst).toContain('Er is nog niets gewijzigd');
  });

  it.each([
    ['het aantal gemeenten is 13', 'Aantal gemeenten waar de aanbieder werkt', '13'],
    ['het aantal gemeenten klopt niet, dat moet 13 zijn', 'Aantal gemeenten waar de aanbieder werkt', '13'],
    ['het aantal leden van de nieuwe raad van bestuur moet 3 zijn', 'Aantal leden van de nieuwe Raad van Bestuur', '3'],
  ])('%s', async (zin, feit, waarde) => {
    const { tekst, velden } = await bijDeBrief(zin);
    expect(tekst).toContain(feit);
    expect(velden).toMatchObject({ waarde });
  });

  it('wat de brief zelf telt, staat erbij', async () => {
    expect((await bijDeBrief('het aantal gemeenten is 13')).tekst).toContain(
      'Deze brief telt zelf: namen van de gemeenten in de regio.',
    );
  });

  it.each([
    'stel de brief is al weg en er staat een verkeerde naam in, wat doe ik dan?',
    'de brief is gisteren verstuurd en er zit een typefout in',
    'het persbericht is al uit en de datum klopt niet',
    'er staat een foute naam in maar hij is al verzonden',
  ])('als hij al weg is: %s', async (zin) => {
    expect((await bijDeBrief(zin)).tekst).toContain('Een fout in een brief herstellen');
  });
});

describe('de dag en wie tekent', () => {
  it.each([
    'zet de datum maar op 24 maart',
    'dateer de brief op 24 maart',
    'zet er 24 maart op',
    'datum graag op 24 maart',
  ])('%s', async (zin) => {
    const { tekst, velden } = await bijDeBrief(zin);
    expect(tekst).toContain('Datum van de brief');
    expect(velden).toMatchObject({ waarde: '2026-03-24' });
  });

  it.each([
    ['de directeur die tekent heet mevr. J. Claassen', 'mevr. J. Claassen'],
    ['degene die tekent is mevr. Claassen', 'mevr. Claassen'],
    ['ondertekend door mevrouw J. Claassen', 'mevrouw J. Claassen'],
    ['mevrouw Claassen tekent de brief', 'mevrouw Claassen'],
    ['laat wethouder Jansen tekenen', 'wethouder Jansen'],
    ['de handtekening is van J. Claassen', 'J. Claassen'],
  ])('%s', async (zin, naam) => {
    const { tekst, velden } = await bijDeBrief(zin);
    expect(tekst).toContain('Naam van de ondertekenaar');
    expect(velden).toMatchObject({ waarde: naam });
  });

  it.each(['wie tekent de brief', 'zet er een quote van de wethouder in', 'zet er 3 opmerkingen bij'])(
    'vertelt dat niet: %s',
    async (zin) => {
      const { velden } = await bijDeBrief(zin);
      expect(velden['waarde'] ?? '').toBe('');
    },
  );
});

describe('verder met deze brief', () => {
  it.each([
    'maak m opnieuw',
    "maak 'm nog een keer",
    'werk de brief bij',
    'verwerk dat in een nieuwe versie',
    'opnieuw maken',
    'kun je m even vernieuwen',
    'doe hem overnieuw met de nieuwe datum',
    'wil je hem bijwerken',
  ])('%s', async (zin) => {
    const { tekst } = await bijDeBrief(zin);
    expect(tekst).toContain('Dit is dezelfde versie als de vorige keer');
  });

  it.each([
    'wat moet ik nog invullen',
    'wat mist er nog en wie weet dat',
    'welke gegevens heb je nog nodig',
    'wat ontbreekt er nog aan de brief?',
  ])('%s', async (zin) => {
    const { tekst } = await bijDeBrief(zin);
    expect(tekst).toContain('B-2026-0001, versie 1: nakijken');
    expect(tekst).toContain('naam begeleidend bureau');
  });

  it.each([
    'welke woorden liggen gevoelig in deze tekst',
    'is dat niet te zwaar aangezet voor een raad?',
    'wat is hier gevoelig?',
  ])('%s', async (zin) => {
    expect((await bijDeBrief(zin)).tekst).toContain('Gevoelige zinnen');
  });

  it.each(['zet er een quote van de wethouder in', 'kan er een citaat van de bestuurder bij?'])('%s', async (zin) => {
    expect((await bijDeBrief(zin)).tekst).toContain('De tekst van deze brief aanpassen');
  });

  it.each([
    'wat is er anders dan in de vorige versie',
    'waarin verschilt deze van de vorige versie',
    'wat heb je veranderd',
  ])('%s', async (zin) => {
    expect((await bijDeBrief(zin)).tekst).toContain('Nog maar één versie');
  });
});

describe('intrekken', () => {
  it.each([
    ['trek de brief in, hij is niet meer nodig', 'Hij is niet meer nodig'],
    ['gooi deze versie weg, we doen niks naar de pers', 'We doen niks naar de pers'],
    ['trek deze brief maar in want de datum klopt niet', 'De datum klopt niet'],
    ['trek de brief in', ''],
  ])('%s', async (zin, reden) => {
    const { tekst, velden } = await bijDeBrief(zin);
    expect(tekst).toContain('B-2026-0001 intrekken');
    expect(velden).toMatchObject({ reden });
    const status = await huis.wereld.eenheid(async ({ brief }) => (await brief.nieuwste('B-2026-0001'))?.status);
    expect(status).toBe('concept');
  });
});

describe('wat op iemand wacht', () => {
  it.each([
    'heb je iets voor mij om na te kijken',
    'ligt er nog iets bij mij om goed te keuren?',
    'moet ik nog iets nalezen',
  ])('%s', async (zin) => {
    const tom = new Spreker(huis, 'Tom Hendriks');
    await tom.zeg('stop');
    expect(await tom.zeg(zin)).toContain('Brieven van u, en die op u wachten');
  });

  it('voor een melder zijn er geen brieven', async () => {
    const sanne = new Spreker(huis, 'Sanne Verhoeven');
    expect(await sanne.zeg('heb je iets voor mij om na te kijken')).not.toContain('Brieven van u');
  });
});
