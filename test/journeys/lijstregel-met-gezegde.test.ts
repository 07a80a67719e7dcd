/** Of one line of a list something is said, or of the list itself: the form or page for it opens, about that line, and nothing changes. */
import { ingevuld } from '../support/kaarttekst';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const na = async (wie: string, lijst: readonly string[], zin: string): Promise<string> => {
  const spreker = new Spreker(huis, wie);
  for (const eerst of lijst) await spreker.zeg(eerst);
  return spreker.zeg(zin);
};

it.each([
  ['die eerste is gewoon gedaan, vorige week al', /^Taak op casus C-2025-0004\nBestuurlijk monitoringsoverleg houden/],
  ['vanmiddag heb ik de eerste afgerond', /Bestuurlijk monitoringsoverleg houden[^]*\(Gereed\)/],
  ['nummer 1 kan naar henk', /^Taak op naam zetten\nBestuurlijk monitoringsoverleg houden/],
  ['de eerste red ik niet op tijd', /^Taak aanpassen aan deze casus\nBestuurlijk monitoringsoverleg houden/],
  ['de laatste hoeft niet meer', /^Hoeft deze taak niet meer\?[^]*Bevindingen op de eigen website/],
  ['waarom staat de eerste bij mij', /Bestuurlijk monitoringsoverleg houden/],
  ['wat hield dat met het monitoringsoverleg ook weer in', /^Taak op casus C-2025-0004/],
  ['die van wilgenhoeve kan naar henk', /^Welke bedoelt u\?[^]*\(Bestuurlijk monitoringsoverleg houden\)/],
  [
    'welke is het dringendst',
    /^Het langst te laat is ‘Bestuurlijk monitoringsoverleg houden’: uiterlijk op 6 maart 2026\./,
  ],
  ['en volgende week?', /^Uw taken\nAlleen wat uiterlijk op 22 maart 2026/],
  ['ik ga dat niet redden voor vrijdag', /^Welke taak bedoelt u\?/],
])('Femke, mijn taken: %s', async (zin, verwacht) => {
  expect(await na('Femke Dijkstra', ['mijn taken'], zin)).toMatch(verwacht);
});

it('a day that was not said is not filled in', async () => {
  expect(await na('Femke Dijkstra', ['mijn taken'], 'die eerste is vorige week al gedaan')).not.toContain(
    'toelichting. De',
  );
  expect(await na('Femke Dijkstra', ['mijn taken'], 'die eerste is gisteren al gedaan')).toMatch(
    /^11 maart 2026 staat in/,
  );
});

it.each([
  ['ga ik niet redden', /^Taak aanpassen aan deze casus/],
  ['henk kan dat doen', /^Taak op naam zetten/],
  ['hoeft niet meer', /^Hoeft deze taak niet meer\?/],
  ['mag dit een week later', /^Taak aanpassen aan deze casus/],
])('with one task open: %s', async (zin, verwacht) => {
  expect(await na('Femke Dijkstra', ['mijn taken', 'de eerste'], zin)).toMatch(verwacht);
});

it.each([
  ['Henk Smeets', 'mijn casussen', 'wie is regievoerder van de tweede', /^Wie doet wat op casus C-2025-0003/],
  ['Anouk Wiersma', 'werkvoorraad', 'Die uit 2023 kan volgens mij wel dicht', /Mutsaersstichting[^]*Sluiten kan als/],
  ['Sanne Verhoeven', 'mijn meldingen', 'de eerste kan weg', /^Melding M-2026-0006 intrekken\?/],
  ['Lotte Claessen', 'mijn taken', 'wie pakt die van 24 maart op?', /^Taak op casus C-2026-0001/],
])('%s, %s: %s', async (wie, lijst, zin, verwacht) => {
  expect(await na(wie, [lijst], zin)).toMatch(verwacht);
});

it.each([
  ['die van wilgenhoeve kan naar henk', 'de eerste', /^Taak op naam zetten\nBestuurlijk monitoringsoverleg/],
  ['die van Wilgenhoeve hoeft niet meer', 'doe de derde maar', /^Hoeft deze taak niet meer\?[^]*overige regio/],
  ['de eerste twee zijn klaar', 'de eerste', /^Taak op casus C-2025-0004\nBestuurlijk monitoringsoverleg/],
  ['de eerste twee zijn klaar', 'de tweede', /^Bericht over casus C-2026-0004/],
  ['de eerste en de vierde kunnen naar Henk', 'nummer 2', /^Taak op naam zetten\nDe overige regio/],
  ['1 en 4 kunnen naar henk', '1', /^Taak op naam zetten\nBestuurlijk monitoringsoverleg/],
  ['allebei naar henk', 'de laatste', /^Taak op naam zetten\nBevindingen op de eigen website/],
  ['de laatste twee hoeven niet meer', 'de tweede', /^Hoeft deze taak niet meer\?[^]*Bevindingen op de eigen website/],
])(
  'Femke, mijn taken, ‘%s’ and then ‘%s’: what was said is done on the line that is chosen',
  async (zin, dan, verwacht) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg('mijn taken');
    expect(await femke.zeg(zin)).toMatch(/^(?:Welke bedoelt u\?|Eén voor één)[^]*Er is nog niets veranderd/);
    expect(await femke.zeg(dan)).toMatch(verwacht);
  },
);

it('two things said of two lines are done to neither', async () => {
  const antwoord = await na('Femke Dijkstra', ['mijn taken'], 'de eerste is klaar en de tweede kan naar henk');
  expect(antwoord).not.toMatch(/^(?:Taak op|Bericht over)/);
});

it('a next step among the tasks that is done or moves is told in a message of its casus', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('mijn taken');
  femke.neemKaarten();
  expect(await femke.zeg('de tweede is gisteren al gedaan')).toMatch(/^Bericht over casus C-2026-0004/);
  expect(ingevuld(femke.neemKaarten().at(-1))['tekst']).toMatch(/^Gedaan: Tredebepaling laten vaststellen/);
  await femke.zeg('mijn taken');
  expect(await femke.zeg('de derde moet naar 20 maart')).toMatch(/^Bericht over casus C-2025-0004/);
  expect(ingevuld(femke.neemKaarten().at(-1))).toMatchObject({
    stapWat: 'Bestuurlijk overleg over het continuïteitsplan',
    stapVoor: '2026-03-20',
  });
});

it('a line that is chosen is judged for who presses', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('mijn taken');
  await femke.zeg('die van wilgenhoeve kan naar henk');
  const knop = femke.knop('Bestuurlijk monitoringsoverleg houden');
  for (const naam of ['Sanne Verhoeven', 'Yvonne Bakker', 'Noor Visser']) {
    const ander = await new Spreker(huis, naam).druk(knop);
    expect(ander).not.toMatch(/monitoringsoverleg|Wilgenhoeve/);
  }
});

it('does nothing to a line of which the words fit several, or that is not there', async () => {
  expect(await na('Femke Dijkstra', ['mijn taken'], 'de negende is klaar')).not.toMatch(/Gereed\)\s*$|^Taak op/);
});
