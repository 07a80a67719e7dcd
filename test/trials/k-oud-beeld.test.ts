/** Wie op een oud beeld iets kiest, ziet eerst wat er intussen is veranderd, met wat hij zelf wilde ernaast; en wie zijn rol kwijt is, leest wie haar heeft. */
import { Spreker } from '../support/gesprek';
import { benoem } from '../support/benoem';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { kapotteRegel, tel } from '../support/tellen';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(async () => {
  expect(await kapotteRegel(huis)).toBeNull();
  await huis.ruimOp();
});

const wie = (naam: string): Spreker => new Spreker(huis, naam);

it('K14 twee adviseurs wijzigen het plan op hetzelfde beeld: de tweede leest wat de eerste vastlegde, en zijn keuze staat er nog', async () => {
  const [anouk, henk] = [wie('Anouk Wiersma'), wie('Henk Smeets')];
  for (const een of [anouk, henk]) {
    await een.zeg('plan Mutsaersstichting');
    await een.klik('Soort plan wijzigen');
  }
  const gedaan = await anouk.klik('Vastleggen', { plan: 'continuiteitsplan', reden: 'Besloten in het overleg.' });
  expect(gedaan).toContain('Trede 3 met een continuïteitsplan komt weinig voor. Controleer of dit zo is bedoeld.');
  expect(gedaan).not.toContain('Het besluit kan zo worden vastgesteld');
  const geweigerd = await henk.klik('Vastleggen', { plan: 'verbeterplan', reden: 'Anders besloten.' });
  expect(geweigerd).toContain(
    'Dit is niet gedaan: Anouk Wiersma heeft intussen op 12 maart 2026 om 10.00 uur een continuïteitsplan vastgelegd. U koos: een verbeterplan.',
  );
  expect(geweigerd).toContain('Geldt op dit moment\ncontinuïteitsplan');
  expect(JSON.stringify(henk.neemKaarten().at(-1))).toContain('Anders besloten.');
  expect(await tel(huis, "casus where nummer = 'C-2023-0001' and plan = 'continuiteitsplan'")).toBe(1);
  const daarna = await henk.klik('Vastleggen', { plan: 'verbeterplan', reden: 'Anders besloten.' });
  expect(daarna).toContain('Het soort plan is vastgelegd.');
  expect(await tel(huis, "casus where nummer = 'C-2023-0001' and plan = 'verbeterplan'")).toBe(1);
});

it('K14 een formulier van voordat erop stond wat gold, wordt eerst opnieuw getoond', async () => {
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('plan Mutsaersstichting');
  await anouk.klik('Soort plan wijzigen');
  const { verb, data } = anouk.knop('Vastleggen');
  const oud = Object.fromEntries(Object.entries(data).filter(([naam]) => naam !== 'gezien'));
  const uit = await anouk.drukRuw(verb, { ...oud, plan: 'verbeterplan', reden: 'Zo afgesproken.' });
  expect(uit).toContain('Geldt op dit moment\nherstelplan');
  expect(await tel(huis, "casus where nummer = 'C-2023-0001' and plan = 'verbeterplan'")).toBe(0);
});

it('X23c wie de regie tussen bekijken en versturen kwijtraakt, verstuurt niets en leest wie haar heeft', async () => {
  const lotte = wie('Lotte Claessen');
  await lotte.zeg('regio Venlo');
  await benoem(huis, 'Lotte Claessen');
  await lotte.zeg('update Mutsaersstichting overleg gehad');
  await lotte.klik('Laat zien wie dit leest', { tekst: 'Overleg gehad.', zicht: 'kernteam' });
  await benoem(huis, 'Femke Dijkstra');
  const eigenaar = 'U kunt casus C-2023-0001 zien, maar deze stap kunt u daar niet zetten. Vraag het Femke Dijkstra';
  expect(await lotte.klik('Versturen')).toContain(eigenaar);
  expect(await lotte.klik('Laat zien wie dit leest', { tekst: 'Toch.', zicht: 'kernteam' })).toContain(eigenaar);
  expect(await tel(huis, "gebeurtenis where tekst in ('Overleg gehad.', 'Toch.')")).toBe(0);
});
