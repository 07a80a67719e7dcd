/** Who works on a casus, a letter or a talk goes on with that: a melding, which takes every word after it, begins only when he says so. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const VRAAG = 'Hoort dit bij het werk dat u voor u heeft, of wilt u er een melding van doen?';

it.each([
  ['Anouk Wiersma', 'casus Noorderlicht', 'grond: de bank heeft het krediet opgezegd'],
  ['Anouk Wiersma', 'casus Noorderlicht', 'er is geen geld meer voor de lonen'],
  [
    'Esther Kuipers',
    'raadsinformatiebrief Mutsaers voor raden in de regio',
    'voeg toe dat de aanbieder bijna failliet is',
  ],
  ['Femke Dijkstra', 'casus Mutsaersstichting', 'de bank heeft vanochtend het krediet opgezegd'],
])('%s heeft ‘%s’ voor zich en begint met ‘%s’ geen melding', async (wie, eerst, zin) => {
  const spreker = new Spreker(huis, wie);
  await spreker.zeg(eerst);
  const gezegd = await spreker.zeg(zin);
  expect(gezegd).toContain(VRAAG);
  expect(gezegd).toContain('(Melding doen)');
  expect(gezegd).not.toContain('Vraag ');
});

it('wie toch een melding bedoelt, houdt zijn woorden', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('casus Noorderlicht');
  await anouk.zeg('er is geen geld meer voor de lonen');
  expect(await anouk.klik('Melding doen')).toContain('er is geen geld meer voor de lonen');
  await anouk.zeg('stop');
  await anouk.klik('Weggooien');
});

it('een bericht over de casus neemt de woorden mee', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('casus Noorderlicht');
  await anouk.zeg('er is geen geld meer voor de lonen');
  anouk.neemKaarten();
  expect(await anouk.klik('Een bericht schrijven')).toContain('Ik heb ingevuld wat u schreef.');
  expect(JSON.stringify(anouk.neemKaarten())).toContain('er is geen geld meer voor de lonen');
});

it.each([
  ['over een organisatie zonder casus spreekt', 'Kiezelpad kan volgende maand de lonen niet betalen'],
  ['zelf zegt dat hij meldt', 'ik wil melden dat er geen geld meer is voor de lonen'],
])('wie %s, begint meteen een melding', async (_, zin) => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('casus Noorderlicht');
  expect(await anouk.zeg(zin)).toContain('Melding doen');
  expect(await anouk.zeg('stop')).toContain('bewaard');
  await anouk.klik('Weggooien');
});

it('een melder met de trede voor zich begint meteen een melding', async () => {
  const sanne = new Spreker(huis, 'Sanne Verhoeven');
  await sanne.zeg('trede Mutsaersstichting');
  const gezegd = await sanne.zeg('de bank heeft vanochtend het krediet opgezegd');
  expect(gezegd).not.toContain(VRAAG);
  expect(gezegd).toContain('Vraag ');
});

const NIEUWS = 'heeft vanmorgen gezegd dat de lonen niet zeker zijn';
const casusvraag = (nummer: string): string => `Casus ${nummer} gaat over `;

describe('niets voor zich, en nieuws over een organisatie', () => {
  beforeEach(() => huis.zetKlok('2026-03-20T09:00:00Z'));

  it.each([
    ['Anouk Wiersma', 'Noorderlicht', 'C-2025-0006', '(Een tredebepaling voorleggen)'],
    ['Femke Dijkstra', 'Mutsaers', 'C-2023-0001', '(Een bericht schrijven)'],
  ])('%s schrijft aan de casus van %s en krijgt de keuze', async (wie, wat, nummer, knop) => {
    const spreker = new Spreker(huis, wie);
    const gezegd = await spreker.zeg(`${wat} ${NIEUWS}`);
    expect(gezegd).toContain(casusvraag(nummer));
    expect(gezegd).toContain(knop);
    expect(gezegd).toContain('(Melding doen)');
    expect(gezegd).not.toContain('Vraag ');
  });

  it('wie er geen tredebepaling mag voorleggen, krijgt die knop niet', async () => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    expect(await femke.zeg(`Mutsaers ${NIEUWS}`)).not.toContain('tredebepaling');
  });

  it.each([
    ['Femke Dijkstra', 'Vuurbaak', 'die de casus niet ziet'],
    ['Femke Dijkstra', 'Noorderlicht', 'die de casus niet ziet'],
    ['Ingrid Peeters', 'Mutsaers', 'die er niet in schrijft'],
    ['Marjan de Graaf', 'Noorderlicht', 'die er niet in schrijft'],
    ['Anouk Wiersma', 'Kiezelpad', 'waar geen casus loopt'],
  ])('%s, %s (%s): een melding begint meteen, zonder een woord over een casus', async (wie, wat) => {
    const spreker = new Spreker(huis, wie);
    const gezegd = await spreker.zeg(`${wat} ${NIEUWS}`);
    expect(gezegd).toContain('Vraag ');
    expect(gezegd).not.toContain(casusvraag(''));
    expect(gezegd).not.toMatch(/C-\d{4}-\d{4}/);
    await spreker.zeg('stop');
    await spreker.klik('Weggooien');
  });

  it('in een groep zegt de vraag niets over een casus', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma', 'groupChat');
    expect(await anouk.zeg(`Noorderlicht ${NIEUWS}`)).not.toContain(casusvraag(''));
  });

  it('de gekozen weg neemt alle woorden mee, ook van een lang verhaal', async () => {
    const lang = `Noorderlicht ${NIEUWS}. ${'De accountant wil eerst de cijfers zien. '.repeat(8)}Einde.`;
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    await anouk.zeg(lang);
    anouk.neemKaarten();
    await anouk.klik('Een tredebepaling voorleggen');
    const formulier = JSON.stringify(anouk.neemKaarten());
    expect(formulier).toContain('Einde.');
    expect(formulier).toContain('Grond van het besluit');
    await anouk.zeg(lang);
    anouk.neemKaarten();
    await anouk.klik('Een bericht schrijven');
    expect(JSON.stringify(anouk.neemKaarten())).toContain('Einde.');
  });

  it('een gegeven van een kind gaat niet mee op een knop', async () => {
    const anouk = new Spreker(huis, 'Anouk Wiersma');
    await anouk.zeg(`Noorderlicht ${NIEUWS}, Daan (9) moet weg`);
    expect(JSON.stringify(anouk.neemKaarten())).not.toContain('Daan');
  });
});
