/** A beheerder looks after people: who has access, a role that two people give, and somebody who leaves. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('zoeken, een zware rol voorstellen en laten bevestigen, en toegang beëindigen', async () => {
  const verslag = new Verslag();
  const karel = new Spreker(huis, 'Karel Mulder', 'personal', verslag);
  const noor = new Spreker(huis, 'Noor Visser', 'personal', verslag);
  const lotte = new Spreker(huis, 'Lotte Claessen', 'personal', verslag);
  await noor.zeg('hulp');
  await karel.zeg('gebruikers');
  await karel.klik('Zoeken', { naam: 'lot%' });
  await karel.klik('Zoeken', { naam: 'lotte' });
  await karel.klik('Bekijken', { persoon: '' });
  const [gevonden] = await huis.wereld.eenheid(({ persoon }) => persoon.zoek('lotte claessen', 2));
  await karel.klik('Bekijken', { persoon: gevonden?.id ?? '' });
  await karel.klik('Wijziging opslaan', { partij: 'GM0344', rollen: 'adviseur' });
  await karel.klik('Wijziging opslaan', { partij: 'NZA', rollen: 'adviseur,melder' });
  await karel.klik('Alle gebruikers');
  await karel.klik('Voorstel voor Lotte Claessen');
  await noor.wacht(/Bevestigt u deze rechten/);
  await noor.klik('Bevestigen');
  await karel.wacht(/Er is besloten over rechten/);
  expect(await lotte.zeg('hulp')).toContain('mijn taken');
  await karel.klik('Alle gebruikers');
  await karel.klik('Bekijken', { persoon: gevonden?.id ?? '' });
  await karel.klik('Toegang beëindigen');
  await karel.klik('Niet beëindigen');
  await karel.klik('Toegang beëindigen');
  await karel.klik('Toegang beëindigen');
  expect(await lotte.zeg('mijn casussen')).toContain('Ik ken u nog niet');
  await karel.zeg('gebruikers');
  vergelijkReis('gebruikers', verslag);
});

it('wie geen beheerder is, krijgt de lijst niet', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('gebruikers')).not.toContain('Wie heeft toegang');
});
