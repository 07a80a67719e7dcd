/** The wethouder reads and sets what her own gemeente wrote, finds it again, and sees nothing of what others wrote. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { volledigeBrief } from '../support/volledige-brief';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis();
});
afterEach(() => huis.ruimOp());

it('de wethouder vindt de brief van haar gemeente, leest hem en stelt hem vast', async () => {
  const tom = new Spreker(huis, 'Tom Hendriks');
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await volledigeBrief(new Spreker(huis, 'Esther Kuipers'), tom);
  await tom.klik('Nakijken');
  await tom.klik('Voorleggen');
  await ingrid.wacht(/aan u voorgelegd/);
  await ingrid.zeg('welke brieven wachten op mijn akkoord');
  expect(ingrid.verslag.tekst).toContain('Wacht op u: lezen en vaststellen');
  await ingrid.klik('Openen');
  await ingrid.klik('Nakijken');
  await ingrid.klik('Beoordelen');
  const ticks = Object.fromEntries([0, 1, 2, 3, 4, 5].map((plek) => [`vink-${String(plek)}`, 'true']));
  await ingrid.klik('Vaststellen', ticks);
  expect(ingrid.verslag.tekst).toContain('Status\nvastgesteld');
  await tom.zeg('brieven Mutsaersstichting');
  expect(tom.verslag.tekst).toContain('Wacht op vrijgave');
}, 60_000);

it('een brief van een ander vindt zij niet, ook niet bij zijn nummer', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await esther.zeg('persbericht Mutsaersstichting');
  await ingrid.zeg('brieven Mutsaersstichting');
  expect(ingrid.verslag.tekst).toContain('nog geen brief of persbericht opgesteld');
  await ingrid.zeg('B-2026-0001');
  await ingrid.zeg('B-2026-0999');
  const [een, twee] = ingrid.verslag.tekst
    .split(/> B-2026-0(?:001|999)\n/)
    .slice(1)
    .map((deel) => deel.trim());
  expect(een).toContain('Hierover kan ik u niets laten zien');
  expect(twee).toBe(een);
});

it('wie de brief van een ander huis bijwerkt, neemt hem niet mee naar het eigen bestuur', async () => {
  const esther = new Spreker(huis, 'Esther Kuipers');
  const tom = new Spreker(huis, 'Tom Hendriks');
  const ingrid = new Spreker(huis, 'Ingrid Peeters');
  await esther.zeg('raadsinformatiebrief Mutsaersstichting');
  await esther.klik('Raden in de eigen regio');
  await volledigeBrief(esther, tom);
  await ingrid.zeg('B-2026-0001');
  expect(ingrid.verslag.tekst).toContain('Hierover kan ik u niets laten zien');
}, 60_000);
