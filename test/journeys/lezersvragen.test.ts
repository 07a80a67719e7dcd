/** What somebody asks who only reads a casus; and what waits for a fact, or who moved a term. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let ingrid: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
  ingrid = new Spreker(huis, 'Ingrid Peeters');
});
afterEach(() => huis.ruimOp());

it.each([
  ['wat houdt zorgelijk precies in', 'De vijf treden'],
  ['wat is zorgelijk eigenlijk', 'De vijf treden'],
  ['wat is het verschil tussen zorgelijk en problematisch?', 'De vijf treden'],
  ['wat is er deze week veranderd', 'Sinds 9 maart 2026 is er niets vastgelegd dat u kunt lezen'],
  ['ik moet dinsdag de raad bijpraten, heb je 3 zinnen voor me over mutsaers', 'Bijgepraat over casus C-2023-0001'],
  ['kun je me een paar regels geven over mutsaers', 'Bijgepraat over casus C-2023-0001'],
  ['wie moet ik bellen als ik er meer over wil weten', 'Vraag het zolang aan Anouk Wiersma (adviseur)'],
  ['met wie kan ik hierover contact opnemen?', 'Vraag het zolang aan Anouk Wiersma (adviseur)'],
  ['mag ik dit naar mijn fractie sturen?', 'Vraag het Esther Kuipers'],
  ['mag mijn fractie dit weten?', 'Vraag het Esther Kuipers'],
  ['kan ik dit doorsturen naar een collega-wethouder', 'Vraag het Esther Kuipers'],
  ['is dit vertrouwelijk?', 'alleen voor wie hieronder staat'],
])('‘%s’', async (tekst, verwacht) => {
  await ingrid.zeg('hoe staan we ervoor met mutsaers');
  const antwoord = await ingrid.zeg(tekst);
  expect(antwoord).toContain(verwacht);
  expect(antwoord).not.toContain('Een tredebepaling voorleggen');
});

it('over een casus die zij niet mag zien, hoort zij hetzelfde als over geen', async () => {
  const niets = await ingrid.zeg('trede wilgenhoeve');
  expect(await ingrid.zeg('en bij de wilgenhoeve, speelt dat ook bij ons in venlo?')).toContain(
    niets.split('\n')[1] ?? niets,
  );
  expect(niets).toContain('Hierover kan ik u niets laten zien');
});

it.each(['wanneer komt het rapport dan', 'wanneer is het verslag er dan', 'wanneer moet dat stuk er zijn'])(
  '‘%s’ na een feit met een dag: wat op dat feit wacht',
  async (tekst) => {
    const rob = new Spreker(huis, 'Rob Janssen');
    await rob.zeg('de inspectie is op 10 maart op bezoek geweest bij vuurbaak');
    expect(await rob.zeg(tekst)).toContain('6 weken na het bezoek van de IGJ');
  },
);

it.each([
  'wie heeft die termijn verschoven en waarom',
  'wie heeft dat verzet en wanneer?',
  'wanneer is die datum aangepast',
  'door wie is die deadline gewijzigd',
])('‘%s’ gaat over de taak die er staat', async (tekst) => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('het monitoringsoverleg van vuurbaak schuift naar 2 april, de wethouder is ziek');
  expect(await rob.zeg(tekst)).toContain('Deze termijn is niet verschoven. Uiterlijk 31 maart 2026');
});

it.each(['wie vervangt mij bij maanvaren als ik ziek ben', 'wie neemt bij maanvaren waar als ik met verlof ben'])(
  '‘%s’',
  async (tekst) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    const antwoord = await femke.zeg(tekst);
    expect(antwoord).toContain('Plaatsvervanger van de regievoerder: vacant');
    expect(antwoord).toContain('waarneming');
  },
);
