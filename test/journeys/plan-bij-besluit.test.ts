/** A decision about the trede waits, and people set another kind of plan meanwhile: nobody sets or answers it on the old picture. */
import { Spreker } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const zonderPlan = {
  ...{ trede: '4', ingangsdatum: '2026-03-12', grond: 'De afgesproken maatregelen zijn niet gehaald.', bewijs: '' },
  ...{ plan: 'geen', partijen: 'SV-LIMBURG-NOORD,NZA', corrigeert: 'geen', opmerking: '' },
};

it('wie het besluit vaststelt of beantwoordt, weet van het plan dat intussen veranderde', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const { verslag } = anouk;
  await anouk.zeg('trede vaststellen Mutsaersstichting');
  await anouk.klik('Voorleggen', zonderPlan);
  verslag.kop('Femke antwoordt; Henk heeft de kaart open');
  const femke = new Spreker(huis, 'Femke Dijkstra', 'personal', verslag);
  await femke.wacht(/Uw standpunt wordt gevraagd/);
  await femke.klik('Besluit bekijken');
  expect(await femke.klik('Wij zijn het eens')).toContain('is vastgelegd');
  const henk = new Spreker(huis, 'Henk Smeets', 'personal', verslag);
  await henk.zeg('trede vaststellen Mutsaersstichting');
  await henk.klik('Besluit bekijken');
  verslag.kop('Anouk legt een ander plan vast');
  await anouk.zeg('plan Mutsaersstichting');
  await anouk.klik('Soort plan wijzigen');
  await anouk.klik('Vastleggen', { plan: 'continuiteitsplan', reden: 'Er is een bewindvoerder.' });
  verslag.kop('Wie al antwoordde, hoort het; een antwoord op de oude kaart telt niet');
  await femke.wacht(/Het plan is veranderd terwijl een besluit wacht/);
  const oud = await femke.klik('Wij zijn het niet eens', { toelichting: 'Liever met het herstelplan.' });
  expect(oud).toContain('Dit is niet gedaan');
  expect(oud).toContain('een ander soort plan vastgelegd: continuïteitsplan');
  verslag.kop('Vaststellen op de oude kaart kan niet, op de nieuwe wel');
  const eerst = await henk.klik('Vaststellen');
  expect(eerst).toContain('Dit is niet gedaan');
  expect(eerst).toContain('Bij de casus blijft gelden: continuïteitsplan');
  expect(eerst).toContain('Voor die verandering gaf al antwoord: MGR sociaal domein Limburg-Noord');
  expect(await henk.klik('Vaststellen')).toContain('Vastgestelde tredebepaling');
  vergelijkReis('plan-bij-besluit', verslag);
});
