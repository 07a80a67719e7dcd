/** Short questions about what is before somebody: his own tasks here, the trede before this one, and who looked. */
import { Spreker } from '../support/gesprek';
import { plaatsKanaal } from '../support/kanaal';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const wie = (naam: string): Spreker => new Spreker(huis, naam);

it.each([
  'wat moet ik zelf hier',
  'wat moet ik hier zelf nog doen?',
  'welke taken zijn hier van mij?',
  'wat staat hier nog op mijn naam?',
  'mijn taken in deze casus',
])('‘%s’ noemt van deze casus wat van hem zelf is, en niet wat een ander moet', async (zin) => {
  const femke = wie('Femke Dijkstra');
  await femke.zeg('casus Wilgenhoeve');
  const eigen = await femke.zeg(zin);
  expect(eigen).toMatch(/^Alleen wat op deze casus voor u zelf is\./);
  expect(eigen).toContain('Bestuurlijk monitoringsoverleg houden');
  expect(eigen).toContain('Bestuurlijk overleg over het continuïteitsplan');
  expect(eigen).not.toMatch(/Voor de aanbieder|Voor de autoriteit|Maanvaren/);
});

it('zonder casus voor zich is het een gewone vraag naar zijn taken of naar hulp', async () => {
  expect(await wie('Esther Kuipers').zeg('wat moet ik zelf hier')).not.toContain('Alleen wat op deze casus');
});

it.each(['en daarvoor?', 'wat was de vorige trede?', 'en de trede daarvoor'])(
  'onder een trede zegt ‘%s’ welke er daarvoor gold',
  async (zin) => {
    const femke = wie('Femke Dijkstra');
    await femke.zeg('trede Wilgenhoeve');
    expect((await femke.zeg(zin)).split('\n').slice(0, 3).join(' ')).toMatch(/6 februari 2026[^]*trede 3/i);
  },
);

it('wie eerdere treden niet mag lezen, leest bij wie hij ernaar vraagt', async () => {
  const ingrid = wie('Ingrid Peeters');
  await ingrid.zeg('hoe staat Mutsaers ervoor');
  expect(await ingrid.zeg('en daarvoor?')).toMatch(/^Een eerdere trede kan ik u bij deze casus niet laten zien/);
});

it('in het kanaal van een casus ook, alleen aan wie het vroeg, en niet aan wie de casus niet ziet', async () => {
  plaatsKanaal(huis, ['Femke Dijkstra', 'Sanne Verhoeven']);
  const femke = wie('Femke Dijkstra');
  const kanaal = new Spreker(huis, 'Femke Dijkstra', 'channel');
  await kanaal.zeg('koppel Wilgenhoeve');
  await femke.wacht(/gekoppeld|meelezen/);
  await kanaal.zeg('wat is de trede?');
  femke.luister();
  expect(await kanaal.zeg('en daarvoor?')).not.toContain('trede 3');
  expect(await femke.wacht(/6 februari 2026/)).toMatch(/trede 3/i);
  const sanne = wie('Sanne Verhoeven');
  await sanne.zeg('hulp');
  await new Spreker(huis, 'Sanne Verhoeven', 'channel').zeg('en daarvoor?');
  expect(sanne.luister()).not.toMatch(/trede 3|Wilgenhoeve/i);
});

it.each([
  ['Noor Visser', 'wie heeft er naar casus C-2025-0004 gekeken?'],
  ['Noor Visser', 'wie heeft Wilgenhoeve ingezien?'],
  ['Noor Visser', 'laat het logboek zien van Mutsaers'],
  ['Karel Mulder', 'door wie is het dossier van Lindewal geraadpleegd?'],
  ['Femke Dijkstra', 'wie keek er mee in deze casus?'],
])('%s: ‘%s’ krijgt een weg naar het logboek, en hoort niet of er iets is', async (naam, zin) => {
  const antwoord = await wie(naam).zeg(zin);
  expect(antwoord).toContain('Het logboek laat zien wie wat deed en wie wat inzag');
  expect(antwoord).not.toMatch(/C-20\d\d-\d{4}|Wilgenhoeve|Mutsaers|Lindewal/);
});

it('wie een bericht las, blijft een vraag naar dat bericht', async () => {
  const femke = wie('Femke Dijkstra');
  await femke.zeg('casus Wilgenhoeve');
  expect(await femke.zeg('wie heeft het bericht bekeken?')).not.toContain('Het logboek laat zien');
});
