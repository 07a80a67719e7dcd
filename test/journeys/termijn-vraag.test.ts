/** When a task is due, why then and who set that; and two people who write the day of one fact from the same card. */
import { Spreker, Verslag } from '../support/gesprek';
import { vergelijkReis } from '../support/golden';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis();
});
afterAll(() => huis.ruimOp());

it('zegt de termijn, het feit waar zij uit volgt en wie die zette', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  const gevraagd = async (zin: string, ...met: readonly RegExp[]): Promise<void> => {
    const [eerste = ''] = (await rob.zeg(zin)).split('\n');
    for (const deel of met) expect([zin, eerste]).toEqual([zin, expect.stringMatching(deel)]);
  };
  const volgtUit = /6 weken na het bezoek van de IGJ op 9 maart 2026/;
  const zetter = /vastgelegd door Anouk Wiersma, op 9 maart 2026/;
  await gevraagd('wanneer moeten de bevindingen er zijn?', /^Uiterlijk 20 april 2026/, volgtUit, zetter);
  await gevraagd('waarom is die termijn dan', volgtUit);
  await gevraagd('wie heeft die termijn gezet?', zetter);
  await gevraagd('wanneer moet het overleg gehouden zijn', /20 werkdagen na 3 maart 2026/, /gestart door Henk Smeets/);
  await rob.zeg('nee, vrijdag 10 april');
  await rob.klik('Opslaan', { termijn: '2026-04-10', eigenaar: 'regievoerder', reden: 'De regio levert later' });
  await gevraagd('wie heeft die deadline bepaald?', /Gezet door Rob Janssen/, /Reden: De regio levert later/);
  await gevraagd('wanneer moet ik een update geven', /^Ritme van berichten/);
  const sanne = await new Spreker(huis, 'Sanne Verhoeven').zeg('wanneer moeten de bevindingen er zijn?');
  expect(sanne).not.toMatch(/20 april|IGJ/);
});

it('zegt waarom een termijn is verschoven, ook als alleen de casus in beeld staat', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const eerste = async (zin: string): Promise<string> => (await anouk.zeg(zin)).split('\n')[0] ?? '';
  const bezoek = async (dag: string, reden: string): Promise<void> => {
    await anouk.zeg('casus Wilgenhoeve');
    await anouk.zeg(`het bezoek van de inspectie was op ${dag}`);
    await anouk.klik('Opslaan', { waarde: dag, reden });
  };
  await anouk.zeg('casus Wilgenhoeve');
  expect(await eerste('waarom is die termijn verschoven')).toContain('van geen open taak de termijn verschoven');
  await bezoek('3 maart 2026', 'Bevestigd door de IGJ');
  await bezoek('5 maart 2026', 'De IGJ noemde een andere dag');
  await bezoek('17 februari 2026', 'Het was toch eerder');
  await anouk.zeg('casus Wilgenhoeve');
  for (const zin of ['waarom is die termijn verschoven', 'waarom is de deadline veranderd?']) {
    expect(await eerste(zin)).toMatch(
      /^Verschoven op 12 maart 2026 .*door Anouk Wiersma, van 16 april 2026 naar 31 maart 2026: het bezoek van de IGJ staat nu op 17 februari 2026\. Reden: Het was toch eerder\.? Uiterlijk 31 maart/,
    );
  }
  await anouk.zeg('wanneer moet het herstelplan gemonitord worden');
  await anouk.zeg('taken Wilgenhoeve');
  await anouk.klik('Bekijken');
  expect(await eerste('waarom is die termijn veranderd')).toContain('Deze termijn is niet verschoven.');
});

it('wie als tweede een dag vastlegt, leest beide dagen en overschrijft niets', async () => {
  const verslag = new Verslag();
  const [anouk, henk] = ['Anouk Wiersma', 'Henk Smeets'].map((naam) => new Spreker(huis, naam, 'personal', verslag));
  if (anouk === undefined || henk === undefined) throw new Error('a speaker is missing');
  for (const wie of [anouk, henk]) {
    await wie.zeg('wanneer moeten de bevindingen van Vuurbaak er zijn');
    await wie.klik('Datum vastleggen');
  }
  await anouk.klik('Opslaan', { feitdatum: '2026-03-10' });
  await henk.klik('Opslaan', { feitdatum: '2026-03-11' });
  await henk.klik('Opslaan', { feitdatum: '2026-03-11' });
  vergelijkReis('termijn-twee-dagen', verslag);
});

it('een eigen volgende stap die alle woorden noemt gaat voor een taak waar een deel van een woord op past', async () => {
  const femke = new Spreker(huis, 'Femke Dijkstra');
  expect(await femke.zeg('hoeveel werkdagen heb ik nog tot het bestuurlijk overleg')).toContain(
    'Bestuurlijk overleg over het continuïteitsplan: Na 12 maart 2026 tot en met 15 maart 2026: 1 werkdag',
  );
  expect(await femke.zeg('hoeveel werkdagen heb ik nog tot het monitoringsoverleg')).toContain(
    'Bestuurlijk monitoringsoverleg houden: dat moest uiterlijk op 6 maart 2026',
  );
});
