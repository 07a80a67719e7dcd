/** A trede as a joint decision: put forward, asked around, disagreed with, set by a second person, and looked back at. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const voorstel = {
  trede: '4',
  ingangsdatum: '2026-03-12',
  grond: 'De afgesproken maatregelen uit het herstelplan zijn niet gehaald.',
  bewijs: 'Voortgangsrapportage februari 2026, paragraaf 2; verslag bestuurlijk overleg van 5 maart 2026.',
  plan: 'continuiteitsplan',
  partijen: 'SV-LIMBURG-NOORD,AB-MUTSAERS,NZA',
  corrigeert: 'geen',
  opmerking: '',
};

it('een tredebepaling waar één partij het eerst niet mee eens is', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const { verslag } = anouk;
  verslag.kop('Voorleggen: eerst zonder keuze, dan volledig');
  await anouk.zeg('trede 4 vaststellen voor de Mutsaersstichting');
  await anouk.klik('Voorleggen', { ingangsdatum: '2026-03-12', partijen: '', grond: '' });
  await anouk.klik('Voorleggen', voorstel);
  verslag.kop('De accounthoudende regio is het niet eens en zegt waarom');
  const femke = new Spreker(huis, 'Femke Dijkstra', 'personal', verslag);
  await femke.wacht(/Uw standpunt wordt gevraagd/);
  await femke.klik('Besluit bekijken');
  await femke.klik('Wij zijn het niet eens');
  await femke.klik('Wij zijn het niet eens', { toelichting: 'Het BSN is 111222333.' });
  await femke.klik('Wij zijn het niet eens', { toelichting: 'Wij willen eerst de halfjaarcijfers zien.' });
  verslag.kop('Zij bedenkt zich; wat zij eerst zei blijft staan');
  await femke.klik('Wij zijn het eens', { toelichting: 'De cijfers zijn besproken.' });
  verslag.kop('Een tweede persoon stelt vast');
  const henk = new Spreker(huis, 'Henk Smeets', 'personal', verslag);
  await henk.zeg('trede vaststellen Mutsaersstichting');
  await henk.klik('Besluit bekijken');
  await henk.klik('Vaststellen');
  verslag.kop('Wie heeft dat vastgesteld, wanneer, op welke grond, wie was het niet eens?');
  await henk.zeg('trede Mutsaersstichting');
  await henk.klik('Wie heeft dat besloten?');
  vergelijkReis('tredebepaling', verslag);
});

it('wie geen tredebepaling mag voorleggen, hoort hetzelfde als bij een casus die niet bestaat', async () => {
  const bilal = new Spreker(huis, 'Bilal Amrani');
  const weigering = await bilal.zeg('trede vaststellen Mutsaersstichting');
  expect(weigering).toContain('Hierover kan ik u niets laten zien');
  expect(await bilal.zeg('trede vaststellen C-2026-9999')).toBe(weigering);
});

it('intrekken vraagt een reden, en daarna kan niemand het nog vaststellen', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('trede vaststellen Mutsaersstichting');
  await anouk.klik('Voorleggen', { ...voorstel, trede: '3', plan: 'geen', grond: 'Vergissing.' });
  expect(await anouk.klik('Intrekken')).toContain('Schrijf eerst waarom');
  const henk = new Spreker(huis, 'Henk Smeets');
  await henk.zeg('trede vaststellen Mutsaersstichting');
  await henk.klik('Besluit bekijken');
  expect(await anouk.klik('Intrekken', { toelichting: 'Verkeerde casus.' })).toContain('Ingetrokken tredebepaling');
  expect(await henk.klik('Vaststellen')).toContain('Dit is niet gedaan');
});
