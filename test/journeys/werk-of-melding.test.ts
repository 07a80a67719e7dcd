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
  ['over een andere organisatie spreekt', 'Vuurbaak kan volgende maand de lonen niet betalen'],
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
