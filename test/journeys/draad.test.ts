/** The thread of a conversation: the same asked of another, and whom somebody goes on about without a name. */
import { Spreker } from '../support/gesprek';
import { plaatsKanaal } from '../support/kanaal';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const na = async (wie: string, eerst: readonly string[], zin: string): Promise<string> => {
  const spreker = new Spreker(huis, wie);
  for (const eerder of eerst) await spreker.zeg(eerder);
  return spreker.zeg(zin);
};

it.each([
  ['Femke Dijkstra', 'praat me bij over wilgenhoeve', 'en maanvaren?', /^Bijgepraat over casus C-2026-0004/],
  [
    'Femke Dijkstra',
    'praat me bij over wilgenhoeve',
    'kun je dat ook voor Maanvaren',
    /^Bijgepraat over casus C-2026-0004/,
  ],
  [
    'Femke Dijkstra',
    'wie is de regievoerder van wilgenhoeve',
    'en bij maanvaren?',
    /^Wie doet wat op casus C-2026-0004/,
  ],
  ['Henk Smeets', 'taken wilgenhoeve', 'nee van noorderlicht', /^Taken van casus C-2025-0006/],
  ['Tom Hendriks', 'trede Wilgenhoeve', 'foutje, ik bedoelde mutsaerstichting', /^Trede\nMutsaersstichting/],
  ['Anouk Wiersma', 'feiten Wilgenhoeve', 'en Mutsaers?', /^Feiten van casus C-2023-0001/],
  ['Anouk Wiersma', 'wie is de adviseur van Wilgenhoeve', 'Mutsaers dan', /^Wie doet wat op casus C-2023-0001/],
  ['Anouk Wiersma', 'brieven Wilgenhoeve', 'dezelfde voor Mutsaers', /^Brieven van casus C-2023-0001/],
  ['Sanne Verhoeven', 'regio Venlo', 'en Roermond?', /^Register\nRoermond/],
  ['Yvonne Bakker', 'trede Kiezelpad', 'en die van onszelf dan?', /^Trede\nStichting Het Noorderlicht/],
  ['Rob Janssen', 'trede Mutsaersstichting', 'aha. en die van mijzelf', /^Casussen die u kunt zien/],
])('%s: “%s”, “%s”', async (wie, eerst, zin, verwacht) => {
  expect(await na(wie, [eerst], zin)).toMatch(verwacht);
});

it.each(['waarom zo hoog', 'kan dat omlaag', 'was iedereen het eens', 'wie is daar de accounthouder van'])(
  'na een weigering gaat ‘%s’ niet over de enige casus die hij wel ziet, en zegt niets over wat er is',
  async (zin) => {
    const weigering = await na('Rob Janssen', [], 'trede van Het Noorderlicht');
    expect(weigering).toContain('Hierover kan ik u niets laten zien');
    expect(await na('Rob Janssen', ['trede van Het Noorderlicht'], zin)).toBe(weigering);
    // Of an organisation without any casus word for word the same.
    expect(await na('Rob Janssen', ['trede van Buro Sterrenmos'], zin)).toBe(weigering);
  },
);

it('na een weigering wordt van een opdracht gevraagd voor welke casus', async () => {
  expect(await na('Rob Janssen', ['trede van Het Noorderlicht'], 'ik wil een update plaatsen')).toMatch(
    /^Om welke casus gaat het\?/,
  );
});

it.each(['hoezo niet? ik ben bestuurder hier', 'waarom mag ik dat niet zien', 'kunt u mij toegang geven'])(
  'na een weigering zegt ‘%s’ waar het aan ligt, en niet of er iets is',
  async (zin) => {
    const antwoord = await na('Ingrid Peeters', ['trede Wilgenhoeve'], zin);
    expect(antwoord).toMatch(/^Waarom u iets niet ziet of niet mag/);
    expect(antwoord).not.toContain('Wilgenhoeve');
  },
);

it('wat een melding of gevaar was, wordt over geen ander nog eens gezegd', async () => {
  const antwoord = await na(
    'Sanne Verhoeven',
    ['kiezelpad kan de lonen niet betalen', 'stop', 'Weggooien'],
    'en Maanvaren ook',
  );
  expect(antwoord).not.toContain('lonen');
});

it('een kwartier later weet niemand meer wat gevraagd was', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('praat me bij over wilgenhoeve');
  await huis.zetKlok('2026-03-12T09:20:00.000Z');
  expect(await femke.zeg('en maanvaren?')).not.toMatch(/^Bijgepraat/);
});

it('in het kanaal van een casus gaat een vraag zonder naam over die casus', async () => {
  plaatsKanaal(huis, ['Femke Dijkstra', 'Rob Janssen']);
  const [femke, rob] = [new Spreker(huis, 'Femke Dijkstra'), new Spreker(huis, 'Rob Janssen')];
  await femke.zeg('hallo');
  await rob.zeg('hallo');
  const kanaal = new Spreker(huis, 'Femke Dijkstra', 'channel');
  await kanaal.zeg('koppel dit kanaal aan C-2025-0004');
  femke.luister();
  await new Spreker(huis, 'Rob Janssen', 'channel').zeg('wanneer moet het monitoringsoverleg zijn gehouden');
  expect(rob.luister()).not.toContain('C-2026-0001');
});

it.each([
  [
    'Esther Kuipers',
    'verhoog de trede van De Wilgenhoeve',
    'O dat doet Femke. Op welke staat ie nu dan?',
    /^Trede\nStichting De Wilgenhoeve/,
  ],
  ['Rob Janssen', 'trede De Wilgenhoeve', 'oke thx, was al bang voor een 5', /^Graag gedaan/],
  [
    'Henk Smeets',
    'praat me bij over het Noorderlicht',
    'wanneer hebben we ze voor het laatst gesproken eigenlijk',
    /^Accountgesprekken\nStichting Het Noorderlicht/,
  ],
  ['Ingrid Peeters', 'trede Mutsaersstichting', 'Is dat ernstig?', /^De vijf treden/],
  [
    'Femke Dijkstra',
    'praat me bij over wilgenhoeve',
    'en wie is de accounthouder',
    /^Wie doet wat op casus C-2025-0004/,
  ],
])('%s: “%s”, “%s”', async (wie, eerst, zin, verwacht) => {
  expect(await na(wie, [eerst], zin)).toMatch(verwacht);
});

it('waarom er nog geen trede staat, zegt wat er wacht aan wie dat mag zien', async () => {
  const zin = 'waarom staat hier nog steeds geen trede??';
  expect(await na('Femke Dijkstra', ['laat casus Maanvaren zien'], zin)).toMatch(
    /^Er is nog geen trede vastgesteld\. Dit besluit is wel voorgelegd[^]*8 maart 2026/,
  );
});
