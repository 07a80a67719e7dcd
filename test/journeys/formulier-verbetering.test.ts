/** "Nee, vrijdag" and its like while a form stands there that was not sent: the same form with that field changed, and nothing recorded. */
import { ingevuld } from '../support/kaarttekst';
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { uurIn } from '../../bot/invoer/dagwoorden';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('wijzigt het veld dat iemand noemt, bewaart de andere, en legt niets vast', async () => {
  const verslag = new Verslag();
  const anouk = new Spreker(huis, 'Anouk Wiersma', 'personal', verslag);
  await anouk.zeg('trede vaststellen Wilgenhoeve');
  await anouk.zeg('nee, trede 3 niet 4');
  await anouk.zeg('nee, vrijdag');
  await anouk.zeg('toch herstelplan');
  expect(ingevuld(anouk.neemKaarten().at(-1))).toMatchObject({
    trede: '3',
    ingangsdatum: '2026-03-13',
    plan: 'herstelplan',
  });
  await anouk.zeg('niet 3 maar 5');
  expect(ingevuld(anouk.neemKaarten().at(-1))).toMatchObject({
    trede: '5',
    ingangsdatum: '2026-03-13',
    plan: 'herstelplan',
  });
  verslag.kop('Wat geen veld is, wordt niet geraden');
  await anouk.zeg('liever niet');
  await anouk.zeg('nee, morgen valt het besluit pas, denk ik');
  verslag.kop('Twee datums op één formulier, en een uur dat er niet bij kan');
  const femke = new Spreker(huis, 'Femke Dijkstra', 'personal', verslag);
  await femke.zeg('ik ben van 1 april tot 10 april met vakantie, Esther neemt waar');
  await femke.zeg('nee, vrijdag');
  await femke.zeg('nee, tot 14 april');
  expect(ingevuld(femke.neemKaarten().at(-1))).toMatchObject({ van: '2026-04-01', tot: '2026-04-14' });
  await femke.zeg('extra taak Wilgenhoeve: bank bellen voor 20 maart');
  await femke.zeg('nee, donderdag 14 uur');
  expect(ingevuld(femke.neemKaarten().at(-1))).toMatchObject({ wat: 'Bank bellen', termijn: '2026-03-19' });
  await femke.zeg('nee, de zevenentwintigste');
  expect(ingevuld(femke.neemKaarten().at(-1))).toMatchObject({ wat: 'Bank bellen', termijn: '2026-03-27' });
  await femke.zeg('toch de 19e');
  await femke.zeg('sorry, de autoriteit');
  expect(ingevuld(femke.neemKaarten().at(-1))).toMatchObject({ termijn: '2026-03-19', eigenaar: 'autoriteit' });
  vergelijkReis('formulier-verbetering', verslag);
});

it('leest een uur zoals een formulier het schrijft, en geen uur dat niet bestaat', () => {
  expect(['om 14 uur', '9.30 uur', 'donderdag 14:05', '24 uur', '9.75'].map(uurIn)).toEqual([
    '14:00',
    '09:30',
    '14:05',
    null,
    null,
  ]);
});
