/** Two organisations go by the name in a sentence: whichever is chosen, what was told with it is not typed again, and nothing of it is kept before. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const BSN = '111222333';
const kaart = (spreker: Spreker): string => JSON.stringify(spreker.neemKaarten().at(-1));

async function tabellenMet(tekst: string): Promise<readonly string[]> {
  const rijen = <T>(sql: string): Promise<readonly T[]> => huis.wereld.eenheid(({ db }) => db.rijen<T>(sql, []));
  const namen = await rijen<{ name: string }>("select name from sqlite_master where type = 'table'");
  const uit: string[] = [];
  for (const { name } of namen)
    if (JSON.stringify(await rijen(`select * from "${name}"`)).includes(tekst)) uit.push(name);
  return uit;
}

it('een update: het bericht, de stap en de dag staan in het formulier van de gekozen casus', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('update Kompasroos bestuurswissel besproken, plan vrijdag')).toMatch(/Welke bedoelt u/);
  expect(await tabellenMet('bestuurswissel')).toEqual([]);
  await anouk.klik('Stichting Kompasroos');
  const formulier = kaart(anouk);
  expect(formulier).toMatch(/"value":"[^"]*bestuurswissel besproken"/);
  expect(formulier).toMatch(/"value":"2026-03-13"/);
});

it.each(['Stichting Kompasroos', 'stichting kompasroos graag', 'de tweede', '2'])(
  '“%s” getypt drukt die knop: met alles wat er stond, en in geen tabel',
  async (keuze) => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    await anouk.zeg('update Kompasroos bestuurswissel besproken, plan vrijdag');
    await anouk.zeg(keuze);
    expect(kaart(anouk)).toMatch(/"value":"[^"]*bestuurswissel besproken"/);
    await anouk.zeg('trede Kompasroos');
    expect(await anouk.zeg(keuze)).toMatch(/Trede\nStichting Kompasroos/);
  },
);

it('na een kwartier is de zin vergeten, en een naam alleen is dan een nieuwe vraag', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('update Kompasroos bestuurswissel besproken, plan vrijdag');
  await huis.zetKlok('2026-03-12T09:16:00.000Z');
  expect(await anouk.zeg('Stichting Kompasroos')).not.toContain('bestuurswissel');
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
});

it('een bladzijde, een brief en een naam die er maar op lijkt: de hele vraag gaat mee', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('rollen Kompasroos');
  expect(await anouk.klik('Stichting Kompasroos')).toMatch(/Wie doet wat op casus/);
  await anouk.zeg('raadsinformatiebrief Kompasroos voor de raden buiten de regio');
  expect(await anouk.klik('Stichting Kompasroos')).not.toMatch(/Voor welke raden/);
});

it('een accountgesprek: wat u vertelde staat klaar, en komt als feit bij het thema', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('accountgesprek met Kompasroos: de huurbaas heeft opgezegd en ze zoeken iets anders');
  expect(await tabellenMet('huurbaas')).toEqual([]);
  await pieter.klik('Kompasroos Jeugd');
  const verteld = 'de huurbaas heeft opgezegd en ze zoeken iets anders';
  expect(kaart(pieter)).toContain(`"value":"${verteld}"`);
  expect(await tabellenMet('huurbaas')).toEqual([]);
  const begin = { datum: '2026-03-12', partijId: 'AB-KOMPASROOS-JEUGD', verteld };
  expect(await pieter.klik('Bewaren en verder', begin)).toMatch(/Kies bij welk thema/);
  await pieter.klik('Bewaren en verder', { ...begin, themas: 'personeel,contractering' });
  expect(kaart(pieter)).toMatch(new RegExp(`"id":"personeel-feit"[^}]*"value":"${verteld}"`));
});

it('wie gesprekken voert en vertelt wat hij hoorde, kiest zelf: een verslag of een melding', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  const zin = 'gesproken met Wilgenhoeve, ze gaan de huur opzeggen';
  expect(await pieter.zeg(zin)).toMatch(/verslag of een melding/);
  await pieter.klik('Een accountgesprek vastleggen');
  expect(kaart(pieter)).toContain('"value":"ze gaan de huur opzeggen"');
  await pieter.zeg(zin);
  expect(await pieter.klik('Melding doen')).toContain(zin);
  await pieter.zeg('stop');
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  expect(await sanne.zeg(zin)).toMatch(/Dit heb ik al uit uw bericht gehaald/);
});

it.each([
  ['verslag van gesprek met Zevenvlinder gisteren, veel ziekteverzuim', 'veel ziekteverzuim'],
  ['accountgesprek gehad met Lindewal over personeel, verloop is hoog', 'over personeel, verloop is hoog'],
  ['accountgesprek met Hazelkamp van gisteren vastleggen', null],
])('“%s” vertelt: %s', async (zin, verteld) => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  expect(await pieter.zeg(zin)).toMatch(/Accountgesprek\n.*(?:Zevenvlinder|Lindewal|Hazelkamp)/);
  if (verteld === null) expect(kaart(pieter)).not.toContain('Wat u al vertelde');
  else expect(kaart(pieter)).toContain(verteld);
});

it('een lang verhaal wordt niet stil afgekapt: wat niet past staat erboven', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  const lang = `accountgesprek met Maanvaren: ${'de wachtlijst loopt verder op; '.repeat(20)}en de rest volgt nog`;
  expect(await pieter.zeg(lang)).toMatch(/past niet meer in het vak[\s\S]*de rest volgt nog/);
});

it('P32 een BSN in de zin of op een nagemaakte knop: op geen kaart en in geen tabel', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const pieter = new Spreker(huis, 'Pieter van Loon');
  const over = 'AB-KOMPASROOS';
  await anouk.zeg(`update Kompasroos overleg over BSN ${BSN}, plan vrijdag`);
  await anouk.klik('Stichting Kompasroos');
  const tekst = `update Kompasroos overleg over BSN ${BSN}, plan vrijdag`;
  const knop = { action: 'voorstel.kiezen', over };
  await anouk.drukRuw('voorstel.kiezen', { ...knop, intent: 'casus.bijwerken', tekst });
  await pieter.drukRuw('voorstel.kiezen', { ...knop, intent: 'accountgesprek.vastleggen', tekst });
  for (const action of ['accountgesprek.openen', 'accountgesprek.formulier'])
    await pieter.drukRuw(action, { action, partijId: over, gezegd: tekst });
  const kaarten = JSON.stringify([...anouk.neemKaarten(), ...pieter.neemKaarten()]);
  expect(kaarten).toContain('overleg over');
  expect(kaarten).not.toContain(BSN);
  expect(await tabellenMet(BSN)).toEqual([]);
});
