/** What is said while a draft stands there that was not sent: it is done to that draft, also from a channel and after something else, and nothing leaves by another word than its button. */
import { conceptTekst } from '../../texts/concept';
import { elementenOp } from '../../bot/kaart-delen';
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

it('een bericht uit het kanaal: woorden eruit en erbij, wie het krijgt, en pas weg op zijn eigen knop', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  const kanaal = new Spreker(huis, 'Femke Dijkstra', 'channel');
  await femke.zeg('hallo');
  await kanaal.zeg('koppel wilgenhoeve');
  await kanaal.zeg('bank wil tot eind maart wachten, maandag praten we met de curator in spe');
  femke.luister();
  await kanaal.zeg('haal dat woord curator er even uit');
  expect(femke.luister()).toContain(conceptTekst.eruit('curator'));
  await femke.zeg('o ja en dat ze nog niks naar buiten moeten brengen');
  expect(velden(femke)['tekst']).toContain('Ze moeten nog niks naar buiten brengen');
  expect(await femke.zeg('hoeveel mensen krijgen dit nou')).toMatch(
    /^Dit bericht gaat naar 1 persoon[^]*Wie dit leest/,
  );
  expect(await femke.zeg('trede maanvaren')).toContain('Gezinshuizen Maanvaren');
  expect(await femke.zeg('prima, versturen')).toMatch(/^Druk op ‘Versturen’[^]*Ze moeten nog niks naar buiten brengen/);
  for (const zin of ['plaats maar', 'stuur maar weg', 'akkoord', 'verzenden'])
    expect(await femke.zeg(zin)).toMatch(/^Druk op ‘Versturen’/);
  expect(await femke.zeg('versturen')).toContain('Uw bericht is onderweg');
  expect(await femke.zeg('stuur maar')).not.toContain('Versturen');
});

it('wat is weggegooid gaat niet meer weg, ook niet met de kaart die er nog staat', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update wilgenhoeve: de bank wacht');
  await femke.zeg('prima zo');
  expect(await femke.zeg('doe toch maar niet')).toContain('dit bericht gaat niet door');
  expect(await femke.klik('Versturen')).not.toContain('onderweg');
  expect(await femke.zeg('laat zien wat er staat')).not.toContain('de bank wacht');
});

it('een voorbeeld dat is verbeterd, maakt dat van daarvoor onbruikbaar', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update wilgenhoeve: de bank wacht op de curator');
  await femke.zeg('prima zo');
  const oud = elementenOp(femke.neemKaarten().at(-1)).find(({ title }) => title === 'Versturen');
  await femke.zeg('haal het woord curator eruit');
  expect(JSON.stringify(oud)).toContain('curator');
  expect(await femke.drukRuw('casus.bijwerken', oud?.['data'])).not.toContain('onderweg');
  expect(await femke.zeg('versturen')).toMatch(/^Druk op ‘Versturen’/);
  expect(await femke.zeg('versturen')).toContain('Uw bericht is onderweg');
});

it('later, en nog eens zien: het blijft staan', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('extra taak Wilgenhoeve: bank bellen voor 20 maart');
  expect(await femke.zeg('laat nog even staan')).toContain('ik laat deze taak staan');
  await femke.zeg('wat is de trede van maanvaren');
  expect(await femke.zeg('laat nog eens zien wat er nu staat')).toContain(conceptTekst.staatNog);
  expect(velden(femke)).toMatchObject({ wat: 'Bank bellen', termijn: '2026-03-20' });
  expect(await femke.zeg('ok vastleggen')).toContain('Druk op ‘Opslaan’');
  expect(await femke.zeg('wie ziet dit')).toMatch(
    /^Zolang u niet op ‘Opslaan’ drukt[^]*Wie kan casus C-2025-0004 zien\?/,
  );
});

it('een andere dag, zoveel later, en een ander woord in de tekst', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('extra taak Wilgenhoeve: bank bellen voor 20 maart');
  await femke.zeg('maak er maandag van');
  expect(velden(femke)).toMatchObject({ wat: 'Bank bellen', termijn: '2026-03-16' });
  await femke.zeg('doe maar een week later');
  expect(velden(femke)).toMatchObject({ wat: 'Bank bellen', termijn: '2026-03-23' });
  await femke.zeg('sorry niet bank maar curator');
  expect(velden(femke)).toMatchObject({ wat: 'Curator bellen', termijn: '2026-03-23' });
});

it('een vermoeden van gevaar wordt gevraagd, gevaar gaat voor', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  await femke.zeg('update wilgenhoeve: de bank wacht');
  const twijfel = await femke.zeg('zeg erbij dat ze niks naar buiten mogen brengen');
  expect(twijfel).toMatch(new RegExp(`${conceptTekst.twijfel.kop.replace('?', '\\?')}[^]*Bel 112[^]*0800-2000`));
  await femke.klik(conceptTekst.twijfel.knop);
  expect(velden(femke)['tekst']).toContain('Ze mogen niks naar buiten brengen');
  expect(await femke.zeg('zet erbij dat een begeleider een kind slaat')).toContain(
    'Veilig Thuis\nBij (een vermoeden van)',
  );
});

it('een gesprek dat is gepland: een andere dag in die week, zelfde tijd', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  await pieter.zeg('plan iets in met zevenvlinder, dinsdag de 24e om 13u');
  expect(velden(pieter)).toMatchObject({ partijId: 'AB-ZEVENVLINDER', datum: '2026-03-24', tijd: '13:00' });
  await pieter.zeg('donderdag kan toch beter, zelfde tijd');
  expect(velden(pieter)).toMatchObject({ partijId: 'AB-ZEVENVLINDER', datum: '2026-03-26', tijd: '13:00' });
});
