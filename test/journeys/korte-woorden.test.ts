/** What people type who come twice a year: a word or two, an order without its object, a question without its mark (ADR 0254). */
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { Spreker } from '../support/gesprek';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const eersteRegel = (antwoord: string) => antwoord.split('\n')[0];

it.each([
  ['Femke Dijkstra', 'toon mijn taken', /^Uw taken/],
  ['Femke Dijkstra', 'welke taken heb ik', /^Uw taken/],
  ['Femke Dijkstra', 'wie staat op welke trede', /^Casussen/],
  ['Pieter van Loon', 'verslag maken', /^Accountgesprek$/],
  ['Marjan de Graaf', 'te beoordelen', /^Werklijst van het meldpunt/],
  ['Ingrid Peeters', 'goedkeuren', /^Wat op u wacht/],
  ['Karel Mulder', 'toegangsverzoeken', /^Wie heeft toegang/],
  ['Sanne Verhoeven', 'blijf ik anoniem', /^Hoort de organisatie uw naam/],
])('%s: %s', async (wie, zin, verwacht) => {
  expect(eersteRegel(await new Spreker(huis, wie).zeg(zin))).toMatch(verwacht);
});

it.each([
  ['bericht voor de pers', /^Persbericht B-/],
  ['schrijf een persbericht', /^Persbericht B-/],
  ['schrijf een brief aan de raad', /^Voor wie is de brief/],
  ['q&a maken', /^Vragen en antwoorden B-/],
  ['iets voor het personeel', /^Brief aan medewerkers B-/],
  ['wat is de trede', /^Trede$/],
  ['trede verhogen', /^Tredebepaling voorleggen/],
  ['geschiedenis van de trede', /^Besluiten over de trede/],
  ['update plaatsen', /^Bericht over casus/],
  ['nieuw feit', /^Feiten van casus/],
  ['kvk', /^Register/],
  ['team', /^Wie doet wat/],
  ['wat is de deadline', /^Trede$/],
  ['wanneer is dat overleg', /^Trede$/],
  ['wie is aan zet', /^Trede$/],
  ['naar de casus', /^Casus C-/],
  ['updates', /^Bijgepraat over/],
  ['volgorde', /^De volgorde van de brieven/],
])('met de casus voor haar: %s', async (zin, verwacht) => {
  const wie = new Spreker(huis, 'Anouk Wiersma');
  await wie.zeg('casus Mutsaersstichting');
  expect(eersteRegel(await wie.zeg(zin))).toMatch(verwacht);
});

it.each([
  ['als word', /^Bestand klaar/],
  ['ik wil hem als pdf', /^Bestand klaar/],
  ['printen', /meer bestanden$/],
  ['hele tekst', /de hele brief$/],
  ['controleren', /nakijken$/],
  ['nog eens nakijken', /nakijken$/],
  ['indienen', /nakijken$/],
  ['kan ik hem wijzigen', /^De tekst van deze brief aanpassen/],
  ['intrekken', /^B-2026-\d{4} intrekken/],
  ['opnieuw', /^Persbericht B-/],
  ['waar is dit op gebaseerd', /meer bestanden$/],
  ['wie stelt hem vast', /^Persbericht B-/],
])('met een brief voor haar: %s', async (zin, verwacht) => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  expect(eersteRegel(await esther.zeg(zin))).toMatch(verwacht);
});

it('een woord in een verhaal is geen opdracht', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  await esther.zeg('persbericht Mutsaersstichting');
  for (const zin of [
    'in word klopt de derde alinea niet',
    'de bronnen van de gemeente zijn op',
    'wie heeft hem gelezen',
  ])
    expect(eersteRegel(await esther.zeg(zin))).not.toMatch(/^Bestand klaar|meer bestanden$|de hele brief$/);
});

it('wie vraagt wat een trede is, kiest haar niet', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede vaststellen Wilgenhoeve');
  for (const zin of ['wat betekent trede 4', 'uitleg trede 4', 'wanneer trede 4'])
    expect(await anouk.zeg(zin)).not.toContain('Ingevuld zoals u zei');
});

it('een nummer wijst een regel van de lijst aan; een nummer dat er niet is niet', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('mijn taken');
  expect(eersteRegel(await femke.zeg('1'))).toMatch(/^Taak op casus/);
  await femke.zeg('mijn taken');
  expect(eersteRegel(await femke.zeg('40'))).not.toMatch(/^Taak op casus/);
});

it('wat de volgende stap wordt, staat in een bericht klaar', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('casus Wilgenhoeve');
  expect(await femke.zeg('wijzig de volgende stap in overleg met de bank')).toMatch(/^Bericht over casus/);
  expect(JSON.stringify(femke.neemKaarten().at(-1))).toContain('verleg met de bank');
});

it('wie zegt dat het niet weg moet, verstuurt niets; en wie leest, staat in zijn veld', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update Wilgenhoeve overleg gehad met de bank');
  expect(await femke.zeg("zet op alle regio's")).toContain('Wie mag dit lezen: Alle betrokkenen');
  expect(await femke.zeg('niet versturen')).toMatch(/dit bericht gaat niet door|^Moet dit weg/);
});
