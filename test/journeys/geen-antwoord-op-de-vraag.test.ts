/** What is typed at an open question and answers another one, none at all, or says that somebody has to go, does not stand in the melding as its answer. */
import { bijDeVraag, vragen } from '../support/bij-de-vraag';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const { waarom: WAAROM, sinds: SINDS, waar: WAAR, vorm: VORM } = vragen;
const bij = (vraag: string): Promise<Spreker> => bijDeVraag(huis, vraag);

it.each([
  [SINDS, 'de leiding is daar erg gesloten over'],
  [SINDS, 'om hoeveel kinderen het gaat weet ik niet'],
  [WAAR, 'de leiding is daar erg gesloten over'],
  [WAAR, 'om hoeveel kinderen het gaat weet ik niet'],
  [VORM, 'de boekhouder is erg gesloten daarover'],
  [VORM, 'om hoeveel kinderen het gaat weet ik niet'],
  [WAAROM, 'om hoeveel kinderen het gaat weet ik niet'],
])('bij ‘%s’ is ‘%s’ geen antwoord', async (vraag, zin) => {
  const sanne = await bij(vraag);
  expect(await sanne.zeg(zin)).toContain(vraag);
});

it.each([
  [SINDS, 'dit speelt al langer'],
  [SINDS, 'vanaf de fusie'],
  [SINDS, 'ergens in het voorjaar'],
  [SINDS, 'medio q2'],
  [WAAR, 'dorpen rond de Peel'],
  [WAAR, 'de hele streek daar'],
  [WAAR, 'Grubbenvorst'],
  [VORM, 'hulp op school en opvang na school'],
  [VORM, 'paardentherapie'],
  [WAAROM, 'over twee weken is het geld op'],
])('bij ‘%s’ is ‘%s’ er wel een', async (vraag, zin) => {
  const sanne = await bij(vraag);
  expect(await sanne.zeg(zin)).not.toContain(vraag);
});

it('wie het nog eens zo zegt, bedoelt het', async () => {
  const sanne = await bij(SINDS);
  const zin = 'onder het oude bestuur';
  expect(await sanne.zeg(zin)).toContain('geen datum of periode');
  expect(await sanne.zeg(zin)).toContain(WAAR);
});

it.each([
  'ik moet zo een vergadering in',
  'moet zo vergadering in, straks verder',
  'mijn telefoon gaat, ik bel zo terug',
  'mag het ook morgen',
])('‘%s’ bewaart wat er staat en is geen antwoord', async (zin) => {
  const sanne = await bij(WAAR);
  expect(await sanne.zeg(zin)).toContain('Niet verstuurd, wel bewaard');
});

it('wie weggooien zegt, houdt de knop daarvoor, en zonder die knop blijft alles bewaard', async () => {
  const sanne = await bij(WAAR);
  const gezegd = await sanne.zeg('laat maar, ik doe het toch niet, gooi weg');
  expect(gezegd).toContain('Alles weggooien?\nEr is niets verstuurd.');
  expect(gezegd).toContain('(Weggooien) (Verder)');
  expect(await sanne.zeg('verder')).toContain('Welke gemeenten of regio’s');
});

it('wat erbij moet, staat achter het woord dat het zegt; en de rest mag open blijven', async () => {
  const sanne = await bij(WAAR);
  await sanne.zeg('Venlo');
  expect(await sanne.zeg('voeg toe dat ook in Horst aan de Maas pleeggezinnen zitten')).toContain(
    'Gemeenten en regio’s (gewijzigd): Venlo, Horst aan de Maas',
  );
  expect(await sanne.zeg('de rest mag open blijven')).toContain('Klopt uw melding?');
});

it('een functie die bij een andere vraag wordt genoemd, komt bij de functie', async () => {
  const sanne = await bij(WAAR);
  const gezegd = await sanne.zeg('de functie van mij is beleidsadviseur');
  expect(gezegd).toContain('Uw functie: beleidsadviseur');
  expect(gezegd).toContain(WAAR);
});

it('wie verkeerd typte, krijgt de vraag van zojuist terug', async () => {
  const sanne = await bij(WAAR);
  await sanne.zeg('Venlo');
  expect(await sanne.zeg('sorry ik typte verkeerd')).toMatch(/Welke gemeenten[^]*Hier stond: ‘Venlo’/);
});

it('een beller die niet genoemd wil worden, wordt gehoord, en een dag is geen functie', async () => {
  const marjan = new Spreker(huis, 'Marjan de Graaf');
  await marjan.zeg('Ik heb de Rabobank aan de telefoon over Jeugdhulp Zilverwier: de rekening-courant is bevroren');
  const gezegd = await marjan.zeg('De beller is Joost Hendrikx, accountmanager zorg, bereikbaar op 06-12345678');
  expect(gezegd).toContain('Functie van de melder: accountmanager zorg');
  expect(await marjan.zeg('hij wil niet dat de aanbieder zijn naam hoort')).toContain(
    'Naam van de melder mag worden genoemd: Nee',
  );
  expect(await marjan.zeg('functie moet zijn accountmanager zakelijk')).toContain('accountmanager zakelijk');
  await marjan.zeg('stop');
});

it.each([
  ['wacht, geen 1 juni maar 1 juli', /Wanneer \(gewijzigd\): 1 juli/],
  ['het is niet 1 juni maar 1 juli', /Wanneer \(gewijzigd\): 1 juli/],
  ['het zijn er eerder 20', /Aantal jeugdigen \(gewijzigd\): 20/],
])('‘%s’ verbetert wat er stond', async (zin, verwacht) => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  await bilal.zeg('Kiezelpad stopt per 1 juni met dagbehandeling in Venlo, 15 jongeren');
  expect(await bilal.zeg(zin)).toMatch(verwacht);
  await bilal.zeg('stop');
  await bilal.klik('Weggooien');
});
