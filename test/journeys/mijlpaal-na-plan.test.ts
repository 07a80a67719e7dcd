/** The plan of a casus changes: its milestones are asked about, and stand apart from those of the plan that holds. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

const zetMijlpaal = async (wie: Spreker, wat: string): Promise<void> => {
  await wie.zeg('plan Mutsaersstichting');
  await wie.klik('Mijlpaal toevoegen');
  await wie.klik('Opslaan', { wat, soort: 'mijlpaal', eigenaar: 'regievoerder', termijn: '2026-04-01' });
};
const zetPlan = async (wie: Spreker, plan: string): Promise<string> => {
  await wie.zeg('plan Mutsaersstichting');
  await wie.klik('Soort plan wijzigen');
  return wie.klik('Vastleggen', { plan, reden: 'Zo is het afgesproken.' });
};

it('een mijlpaal van het oude plan staat apart, wordt gevraagd, en blijft of vervalt door een mens', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await zetMijlpaal(anouk, 'Nulmeting klaar');
  await zetMijlpaal(anouk, 'Cijfers besproken');
  await zetPlan(anouk, 'continuiteitsplan');
  const plan = await anouk.zeg('plan Mutsaersstichting');
  expect(plan).toMatch(/Mijlpalen\nEr zijn geen mijlpalen.*\nMijlpalen van een eerder plan\n/);
  expect(plan).toMatch(/Nulmeting klaar\..* Nog te beslissen: vervallen of laten staan\./);
  await anouk.zeg('taken Mutsaersstichting');
  await anouk.klik('Beslissen over 4 taken');
  await anouk.klik('Alles open laten');
  const gebleven = await anouk.zeg('plan Mutsaersstichting');
  expect(gebleven).toMatch(/Mijlpalen\n(?:.*klaar|.*besproken)/);
  expect(gebleven).not.toContain('Mijlpalen van een eerder plan');
});

it('gaat het plan terug, dan hoort de mijlpaal er vanzelf weer bij', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await zetMijlpaal(anouk, 'Plan van aanpak gereed');
  await zetPlan(anouk, 'herstelplan');
  expect(await anouk.zeg('plan Mutsaersstichting')).toContain('Nog te beslissen');
  await zetPlan(anouk, 'continuiteitsplan');
  expect(await anouk.zeg('plan Mutsaersstichting')).not.toContain('Nog te beslissen');
});
