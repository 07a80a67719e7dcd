/** A draft is corrected in ordinary words: what is said lands on the field it is about, in all places where it stands, and nothing of it is recorded. */
import { conceptTekst } from '../../texts/concept';
import { ingevuld } from '../support/kaarttekst';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

const velden = (spreker: Spreker) => ingevuld(spreker.neemKaarten().at(-1));
const BERICHT = 'update wilgenhoeve: gisteren overleg gehad met de bank, zij willen 3 april een plan';
const TAAK = 'extra taak Wilgenhoeve: accountant bellen over de jaarrekening';

it.each([
  ['niet de bank, de kredietverzekeraar', { tekst: 'gisteren overleg gehad met de kredietverzekeraar' }],
  ['eergisteren was het trouwens', { tekst: 'op 10 maart 2026 overleg gehad met de bank', stapVoor: '2026-04-03' }],
  ['10 april bedoel ik', { stapVoor: '2026-04-10', stapWat: 'zij willen op 10 april 2026 een plan' }],
  [
    'oh en volgende stap: cijfers opvragen, doe ik zelf voor vrijdag',
    { stapVoor: '2026-03-13', stapWat: 'Cijfers opvragen' },
  ],
])('een bericht: %s', async (zin, verwacht) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg(BERICHT);
  await femke.zeg(zin);
  expect(velden(femke)).toMatchObject(verwacht);
});

it.each([
  ['nee het plan komt maandag pas', '2026-03-16', 'het plan komt op 16 maart 2026'],
  ['het plan komt toch maandag', '2026-03-16', 'het plan komt op 16 maart 2026'],
  ['het plan komt dinsdag, nee woensdag', '2026-03-18', 'het plan komt op 18 maart 2026'],
])('een bericht wordt niet vervangen: %s', async (zin, stapVoor, stapWat) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update Maanvaren: overleg gehad, het plan komt vrijdag');
  await femke.zeg(zin);
  expect(velden(femke)).toMatchObject({ tekst: 'overleg gehad', stapWat, stapVoor });
});

it.each(['nee er is geen overleg geweest', 'nee we hebben gebeld, niet overlegd', 'oh nee het plan is er al'])(
  'een bericht dat niet op de kaart te verbeteren is, blijft staan: %s',
  async (zin) => {
    const femke = new Spreker(huis, 'Femke Dijkstra');
    await femke.zeg('update Maanvaren: overleg gehad, het plan komt vrijdag');
    expect(await femke.zeg(zin)).toContain(conceptTekst.vindNiet);
    expect(velden(femke)).toMatchObject({ tekst: 'overleg gehad', stapVoor: '2026-03-13' });
  },
);

it('een bericht: het stuk over het plan gaat eruit, met de dag die daarbij hoort', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg(BERICHT);
  expect(await femke.zeg('haal dat van het plan er maar uit')).toContain('is eruit gehaald');
  expect(velden(femke)).toMatchObject({ tekst: 'gisteren overleg gehad met de bank' });
  expect(velden(femke)['stapVoor'] ?? '').toBe('');
});

it.each([
  ['liever de controller dan de accountant', { wat: 'Controller bellen over de jaarrekening' }],
  ['over de begroting, niet de jaarrekening', { wat: 'Accountant bellen over de begroting' }],
  ['doe maar twee weken', { termijn: '2026-03-26' }],
  ['laat Anouk dat doen, voor 20 maart', { termijn: '2026-03-20', eigenaar: 'autoriteit' }],
])('een taak: %s', async (zin, verwacht) => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg(TAAK);
  await femke.zeg(zin);
  expect(velden(femke)).toMatchObject(verwacht);
});

it('een tweede taak staat op een eigen kaart, met dezelfde dag als dat is gezegd', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('nieuwe taak De Wilgenhoeve: IGJ bellen voor 20 maart');
  expect(await femke.zeg('doe er ook eentje bij: verslag rondsturen, zelfde datum')).toContain(conceptTekst.nogEenTaak);
  expect(velden(femke)).toMatchObject({ wat: 'Verslag rondsturen', termijn: '2026-03-20' });
});

it('een taak die bij een andere casus hoort, verhuist met wat erop staat; wat hij niet mag zien, wordt geweigerd', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('extra taak Wilgenhoeve: bank bellen voor 20 maart');
  expect(await femke.zeg('nee, ik bedoelde Maanvaren')).toContain(conceptTekst.verhuisd);
  expect(velden(femke)).toMatchObject({ wat: 'Bank bellen', termijn: '2026-03-20' });
  expect(await femke.zeg('oeps, ik bedoelde het Noorderlicht')).not.toMatch(/Bank bellen|C-2025-0006/);
});

it('bij een besluit: een andere grond komt in de plaats, een partij erbij staat erbij, en weg is één druk', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('ik wil wilgenhoeve naar trede 3 zetten omdat de bank de kredietlijn opzegt, per 9 maart');
  expect(velden(femke)).toMatchObject({ grond: 'De bank zegt de kredietlijn op, per 9 maart' });
  await femke.zeg('de grond is eigenlijk dat de kredietlijn per 1 april stopt');
  expect(velden(femke)).toMatchObject({ grond: 'De kredietlijn per 1 april stopt' });
  expect(await femke.zeg('zet de inspectie er ook bij')).toContain(conceptTekst.vindNiet);
  expect(await femke.zeg('toch maar niet, eerst overleg met Henk')).toContain(conceptTekst.moetWeg.kop);
  expect(await femke.klik(conceptTekst.moetWeg.knop)).toContain('gaat niet door');
});

it('wie geen rol heeft op de casus hoort voor wie een volgende stap is', async () => {
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('update Het Noorderlicht: cijfers van februari zijn binnen, ik bekijk ze maandag');
  expect(await henk.zeg('zet mij maar bij die volgende stap')).toContain('U hebt daar nu geen rol');
});
