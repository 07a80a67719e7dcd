/** Who passes on what another told says so in his own words: both names stand with the melding, and nobody types the story again. */
import { bellerIn } from '../../bot/melding/namens-in-zin';
import { Spreker } from '../support/gesprek';
import { gelezen } from '../support/klein-register';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

// prettier-ignore
it.each([
  ['Ik bel namens Yvonne Bakker van Noorderlicht, ze kunnen de huur niet betalen', 'Yvonne Bakker', null, 'Noorderlicht', 'ze kunnen de huur niet betalen'],
  ['melding namens Joke van Dam van de Rabobank Venlo: het krediet stopt', 'Joke van Dam', null, 'Rabobank Venlo', 'het krediet stopt'],
  ['namens Rabobank Venlo: het krediet stopt', null, null, 'Rabobank Venlo', 'het krediet stopt'],
  ['ik kreeg net een telefoontje van de controller van aanbieder Wilgenhoeve, de kas is leeg', null, 'controller', 'Wilgenhoeve', 'de kas is leeg'],
  ['had een belletje van wethouder Jan de Vries van Roermond dat Kiezelpad stopt', 'Jan de Vries', 'wethouder', 'Roermond', 'Kiezelpad stopt'],
  ['een collega van de gemeente Roermond vroeg mij dit door te geven: Kiezelpad stopt', null, null, 'gemeente Roermond', 'Kiezelpad stopt'],
  ['ik heb Joke van Dam van de Rabobank aan de lijn over Vuurbaak', 'Joke van Dam', null, 'Rabobank', 'over Vuurbaak'],
  ['Yvonne van Noorderlicht heeft mij gevraagd dit te melden: ze stoppen', 'Yvonne', null, 'Noorderlicht', 'ze stoppen'],
  ['goedemiddag, ik meld dit namens mevrouw Bakker van Noorderlicht; ze stoppen', 'Bakker', null, 'Noorderlicht', 'ze stoppen'],
  ['melding namens een beller', null, null, null, ''],
])('%s', (zin, naam, functie, organisatie, verhaal) => {
  expect(bellerIn(gelezen(zin))).toEqual({ naam, functie, organisatie, verhaal, tekst: zin });
});

it.each([
  'Noorderlicht kan de salarissen niet betalen',
  'een collega van de gemeente Venlo vroeg mij wat de trede van Noorderlicht is',
  'wij hebben een brief gekregen van de bank van Noorderlicht',
  'ik heb met Yvonne Bakker van Noorderlicht gesproken',
])('“%s” is van wie het schrijft', (zin) => {
  expect(bellerIn(gelezen(zin))).toBeNull();
});

it('van één zin tot de bevestiging: de naam van de beller en van wie het opnam staan bij de melding', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  const begin = await marjan.zeg('Ik bel namens Yvonne Bakker van Noorderlicht, ze kunnen de huur niet meer betalen');
  expect(begin).toMatch(/Gemeld door\nYvonne Bakker\nOrganisatie van de melder\nNoorderlicht/);
  expect(begin).toMatch(/Wat er speelt\nze kunnen de huur niet meer betalen/);
  await marjan.klik('Overslaan');
  await marjan.klik('Overslaan');
  await marjan.klik('Nee');
  await marjan.klik('Rest overslaan');
  await marjan.klik('Versturen');
  await marjan.wacht(/Ontvangstbevestiging/);
  const melding = await marjan.klik('Bekijken');
  expect(melding).toMatch(/Gemeld door\nYvonne Bakker/);
  expect(melding).toMatch(/Opgenomen door\nMarjan de Graaf, na een telefoongesprek/);
});

it('een tweede beller terwijl de eerste nog openstaat: zijn verhaal gaat mee over de keuze', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('een collega van de gemeente Roermond vroeg mij dit door te geven: Kiezelpad neemt niemand meer aan');
  await anouk.zeg('stop');
  await anouk.zeg('ik kreeg net een telefoontje van de controller van Wilgenhoeve, de kas is bijna leeg');
  expect(await anouk.klik('Bewaren, en een nieuwe beginnen')).toMatch(/Functie van de melder\ncontroller/);
});

it('wie zelf geen meldingen voor anderen opneemt, meldt het op eigen naam, met alles wat hij schreef', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const zin = 'ik kreeg net een telefoontje van de controller van Wilgenhoeve, ze kunnen de salarissen niet betalen';
  const antwoord = await bilal.zeg(zin);
  expect(antwoord).toContain(`Wat er speelt\n${zin}`);
  expect(antwoord).not.toContain('Namens een beller');
});

it('een BSN in wat de beller vertelde gaat langs de wacht, en zonder dat nummer blijft het een melding namens hem', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  const zin =
    'melding namens Joke van Dam van de Rabobank Venlo over bsn 111222333: Kiezelpad kan de huur niet betalen';
  const antwoord = await marjan.zeg(zin);
  expect(antwoord).toMatch(/burgerservicenummer/);
  expect(antwoord).not.toContain('111222333');
  const verder = await marjan.klik('Deze tekst gebruiken');
  expect(verder).toMatch(/Gemeld door\nJoke van Dam\nOrganisatie van de melder\nRabobank Venlo/);
  expect(verder).toMatch(/Organisatie\nPraktijk Kiezelpad/);
  await marjan.zeg('stop');
  await marjan.klik('Weggooien');
});

describe('wie met iemand sprak en dat meldt', () => {
  it.each([
    [
      'ik sprak met Joke van Dam van de Rabobank Venlo, ze zei dat Kiezelpad de huur niet meer betaalt',
      /Gemeld door\nJoke van Dam\nOrganisatie van de melder\nRabobank Venlo\nOrganisatie\nPraktijk Kiezelpad/,
    ],
    [
      'vanochtend sprak ik met wethouder Jan de Vries van Roermond en die zei dat Kiezelpad per 1 april stopt',
      /Gemeld door\nJan de Vries\nOrganisatie van de melder\nRoermond\nFunctie van de melder\nwethouder/,
    ],
    [
      'mevrouw Bakker van Wilgenhoeve belde net, ze kunnen de salarissen in maart niet betalen',
      /Gemeld door\nBakker\nOrganisatie van de melder\nWilgenhoeve[^]*Wanneer\nin maart \(maart 2026\)/,
    ],
  ])('“%s”: namens die ander, en zijn werkplek is geen gebied', async (zin, gelezen) => {
    const marjan = new Spreker(huis, 'Marjan de Graaf');
    const antwoord = await marjan.zeg(zin);
    expect(antwoord).toContain('Melding namens een beller');
    expect(antwoord).toMatch(gelezen);
    expect(antwoord).not.toMatch(/Gemeenten en regio|Eerst vraag ik wie dat was/);
    await marjan.zeg('stop');
    await marjan.klik('Weggooien');
  });

  it('een organisatie die iets meldt belde niet, en wie voor niemand anders meldt houdt zijn eigen melding', async () => {
    const marjan = new Spreker(huis, 'Marjan de Graaf');
    const eigen = await marjan.zeg('Kiezelpad meldde dat ze de salarissen niet meer kunnen betalen');
    expect(eigen).toMatch(/^Melding doen/);
    await marjan.zeg('stop');
    await marjan.klik('Weggooien');
    const bilal = new Spreker(huis, 'Bilal Amrani');
    await bilal.zeg('opnieuw');
    const zin = 'ik sprak met Joke van Dam van de Rabobank Venlo, ze zei dat Wilgenhoeve de huur niet meer betaalt';
    const zijn = await bilal.zeg(zin);
    expect(zijn).toContain(`Wat er speelt: ${zin}`);
    expect(zijn).not.toMatch(/Gemeenten en regio/);
  });
});

describe('gevraagd wie het was', () => {
  let anouk: Spreker;
  beforeEach(async () => {
    anouk = new Spreker(huis, 'Anouk Wiersma');
    if ((await anouk.zeg('melding namens een beller')).includes('nog niet verstuurd'))
      await anouk.klik('Bewaren, en een nieuwe beginnen');
  });
  afterEach(async () => {
    await anouk.zeg('stop');
    await anouk.klik('Weggooien');
  });
  const kop = /Wie heeft u gesproken/;

  it.each([
    ['Joke van Dam', 'Joke van Dam'],
    ['jan peter van den berg', 'jan peter van den berg'],
    ['anita peter van den berg', 'anita peter van den berg'],
    ['klaas van der slagt', 'klaas van der slagt'],
    ['dat was mevrouw Bakker', 'Bakker'],
    ['ik sprak net met wethouder Jan de Vries', 'Jan de Vries'],
  ])('“%s” is %s', async (antwoord, naam) => {
    expect(await anouk.zeg(antwoord)).toMatch(/Voor welke organisatie/);
    expect(await anouk.zeg('wijzig gemeld door')).toMatch(kop);
    await anouk.zeg('terug');
    expect(await anouk.zeg('nee de beller heet Iris Jansen')).toContain(`Iris Jansen – eerst stond er: ${naam}`);
  });

  it.each([
    ['moord van de vader', /Bel 112/],
    ['moord op de leidster', /Bel 112/],
    ['mishandeling van de moeder', /Veilig Thuis/],
    ['suicide van het meisje', /Bel 112/],
    ['de moeder van de cliënt', /Ik lees hier geen naam/],
    ['een vader', /Ik lees hier geen naam/],
  ])('“%s” is geen naam', async (antwoord, verwacht) => {
    const uit = await anouk.zeg(antwoord);
    expect(uit).toMatch(verwacht);
    expect(uit).toMatch(kop);
  });

  it('een hele zin antwoordt ook op andere vragen, en wat de beller vertelde heeft zijn werkplek niet als gebied', async () => {
    const antwoord = await anouk.zeg(
      'Joke van Dam van de Rabobank Venlo, ze zegt dat Kiezelpad de huur niet meer kan betalen',
    );
    expect(antwoord).toMatch(/Organisatie van de melder: Rabobank Venlo\nOrganisatie: Praktijk Kiezelpad/);
    expect(antwoord).toMatch(/Wat er speelt: ze zegt dat Kiezelpad/);
    expect(antwoord).not.toMatch(/Gemeenten en regio/);
    expect(await anouk.zeg('zij is accountmanager bij de bank en ze belde mij vanochtend')).toMatch(/bereiken/);
    const na = await anouk.zeg('06-12345678');
    expect(na).toMatch(/Is het acuut/);
  });

  it('een verhaal zonder naam wordt geen naam; ja, terug en overslaan ook niet', async () => {
    expect(await anouk.zeg('Kiezelpad kan de huur niet betalen en gaat stoppen')).toMatch(kop);
    expect(await anouk.zeg('ja hoor')).toMatch(/Ik lees hier geen naam/);
    expect(await anouk.zeg('dat weet ik niet meer')).toMatch(/Alleen een achternaam is genoeg/);
    expect(await anouk.zeg('overslaan')).toMatch(kop);
    expect(await anouk.zeg('Joke van Dam, bsn 111222333')).toMatch(/burgerservicenummer/);
  });
});
