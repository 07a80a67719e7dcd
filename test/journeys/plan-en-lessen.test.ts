/** What the plan of a casus is, what was learned from it and what goes out as a file: asked by a word and a number, told by somebody's rights. */
import { delen } from '../cards/support/keuring';
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeEach(async () => {
  huis = await startProefhuis({ perMinuut: 10_000 });
});
afterEach(() => huis.ruimOp());

const geenToegang = /^Hierover kan ik u niets laten zien/;
const taakVanTrede = 'Bevindingen op de eigen website publiceren';

it('het plan zegt welk het is, wie het wanneer vaststelde en op welke grond, met zijn mijlpalen en alleen zijn eigen taken', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  const plan = await rob.zeg('plan C-2026-0001');
  expect(plan).toContain('Bij deze casus hoort een continuïteitsplan.');
  expect(plan).toContain('Door Henk Smeets op 3 maart 2026 om 10.26 uur');
  expect(plan).toContain('Het besluit over trede 5 (zeer problematisch), vanaf 3 maart 2026');
  expect(plan).toContain('Het bestuur heeft laten weten dat de salarissen na volgende maand niet zeker zijn.');
  expect(plan).toMatch(/Mijlpalen\nBesluit van de regio over de overname van de zorgvormen/);
  expect(plan).toContain('Bestuurlijk monitoringsoverleg houden. Uiterlijk 31 maart 2026');
  expect(plan).not.toContain(taakVanTrede);
  expect(await rob.klik('Alle taken van de casus')).toContain(taakVanTrede);
});

it('een plan dat los van de trede is vastgelegd, heeft zijn eigen vastlegger en reden', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('herstelplan vaststellen C-2026-0001');
  await rob.klik('Vastleggen', { plan: 'herstelplan', reden: 'De overname is rond.' });
  const plan = await rob.zeg('stand plan C-2026-0001');
  expect(plan).toContain('Door Rob Janssen op 12 maart 2026 om 10.00 uur');
  expect(plan).toContain('De overname is rond.');
  expect(plan).not.toContain('Hoort bij');
  expect(plan).toContain('Klaar en vervallen\nHet traject van het herstelplan starten. Gereed op 11 maart 2026');
  await rob.zeg('plan wijzigen C-2026-0001');
  await rob.klik('Vastleggen', { plan: 'geen', reden: 'Alles is overgedragen.' });
  const geen = await rob.zeg('plan C-2026-0001');
  expect(geen).toContain('Bij deze casus is nu geen plan vastgelegd.');
  expect(geen).toContain('Alles is overgedragen.');
  expect(geen).not.toContain('Nog te doen voor dit plan');
});

it('wie bij het plan een mijlpaal toevoegt, krijgt een formulier voor een mijlpaal, en ziet hem daarna bij het plan', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  await rob.zeg('plan C-2026-0001');
  const velden = () =>
    Object.fromEntries(delen(rob.neemKaarten().at(-1)).map(({ id, value }): [string, unknown] => [String(id), value]));
  for (const vraag of [() => rob.klik('Mijlpaal toevoegen'), () => rob.zeg('mijlpaal C-2026-0001')]) {
    await vraag();
    expect(velden()).toMatchObject({ soort: 'mijlpaal' });
  }
  await rob.zeg('taak toevoegen C-2026-0001');
  expect(velden()).toMatchObject({ soort: 'taak' });
  await rob.zeg('mijlpaal C-2026-0001');
  await rob.klik('Opslaan', {
    ...{ wat: 'Eerste rapportage', soort: 'mijlpaal', eigenaar: 'autoriteit', termijn: '2026-04-01' },
  });
  expect(await rob.zeg('plan C-2026-0001')).toContain('Eerste rapportage. Uiterlijk 1 april 2026');
});

it('waar nooit een plan was, staat niets over wie het vaststelde', async () => {
  const geen = await new Spreker(huis, 'Anouk Wiersma').zeg('plan C-2025-0005');
  expect(geen).toContain('Bij deze casus is nu geen plan vastgelegd.');
  expect(geen).not.toMatch(/Vastgesteld|grond/);
});

it('de aanbieder leest het eigen plan zonder grond en met alleen de eigen taken; een ander hoort wat hij altijd hoort', async () => {
  const plan = await new Spreker(huis, 'Yvonne Bakker').zeg('plan Noorderlicht');
  expect(plan).toContain('De grond is voor wie het hele besluit mag lezen.');
  expect(plan).toContain('Herstelplan opstellen, voor de aanbieder en de deelnemingen');
  expect(plan).not.toContain('Bestuurlijk monitoringsoverleg');
  expect(plan).not.toContain('Soort plan wijzigen');
  expect(await new Spreker(huis, 'Willem Oosterhof').zeg('plan Noorderlicht')).toMatch(geenToegang);
});

it('lessen opent de evaluatie voor wie haar mag lezen, en zegt het als zij er niet is', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  expect(await anouk.zeg('lessen C-2025-0001')).toContain(
    'Wijs bij een betalingsachterstand meteen één aanspreekpunt bij de opdrachtgevers aan.',
  );
  expect(await anouk.zeg('lessen C-2026-0001')).toContain('nog geen evaluatie');
  expect(await new Spreker(huis, 'Ingrid Peeters').zeg('lessen C-2025-0004')).toMatch(geenToegang);
});

it('op een gesloten casus staat wat niet klaar was, zonder knop die toch wordt geweigerd', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const taken = await anouk.zeg('taken C-2025-0001');
  expect(taken).toContain('De casus is gesloten. Deze taken waren toen nog niet klaar.');
  expect(taken).not.toContain('te laat');
  expect(taken).toContain('Was uiterlijk');
  expect(taken).not.toMatch(/\((?:Gereed|Taak toevoegen|Beslissen over .*)\)/);
  expect(await anouk.klik('Bekijken')).not.toMatch(/\((?:Gereed|Aanpassen|Laten vervallen)\)/);
  const plan = await anouk.zeg('plan C-2025-0001');
  expect(plan).toContain('Niet klaar toen de casus sloot');
  expect(plan).not.toMatch(/\((?:Mijlpaal toevoegen|Soort plan wijzigen)\)/);
});

it('niemand vult een evaluatie in die niet kan worden bewaard: eerst de afronding, dan het formulier', async () => {
  const rob = new Spreker(huis, 'Rob Janssen');
  expect(await rob.zeg('sluiten C-2026-0001')).toContain('Sluiten kan als de casus in de afronding is.');
  await rob.klik('Naar de afronding');
  expect(await rob.zeg('sluiten C-2026-0001')).toContain('Wat is er geleerd voor een volgende keer?');
  expect(await rob.zeg('heropenen C-2026-0001')).toContain('Alleen een gesloten casus kan weer open.');
  expect(await new Spreker(huis, 'Pieter van Loon').zeg('sluiten C-2026-0001')).toMatch(
    /^U kunt casus C-2026-0001 zien, maar deze stap kunt u daar niet zetten\. Vraag het Rob Janssen/,
  );
  expect(await new Spreker(huis, 'Yvonne Bakker').zeg('sluiten C-2026-0001')).toMatch(geenToegang);
});

it('wie de regie niet zelf kan overnemen maar de casus wel ziet, leest wie de rollen heeft', async () => {
  const anouk = await new Spreker(huis, 'Anouk Wiersma').zeg('overnemen C-2026-0001');
  expect(anouk).toMatch(/niet zelf overnemen[^]*Regievoerder: Rob Janssen/);
  expect(await new Spreker(huis, 'Femke Dijkstra').zeg('overnemen C-2026-0001')).toMatch(geenToegang);
});

it('exporteren zegt wat er als bestand te krijgen is, en toont brieven alleen aan wie ze mag zien', async () => {
  expect(await new Spreker(huis, 'Rob Janssen').zeg('exporteren C-2026-0001')).toMatch(
    /alleen uw beheerder opvragen\..*PDF of een Word-bestand op\.\nBrieven van casus C-2026-0001/,
  );
  const accountmanager = await new Spreker(huis, 'Pieter van Loon').zeg('exporteren C-2026-0001');
  expect(accountmanager).toBe('De hele casus als bestand kan alleen uw beheerder opvragen.');
  expect(await new Spreker(huis, 'Femke Dijkstra').zeg('exporteren C-2026-0001')).toMatch(geenToegang);
});

it.each(['accountgesprek', 'gesprek plannen'])(
  'achter "%s" is het nummer van een casus de aanbieder van die casus',
  async (woorden) => {
    const pieter = new Spreker(huis, 'Pieter van Loon');
    await pieter.zeg(`${woorden} C-2026-0002`);
    const keuze = /\{[^{}]*"id":"partijId"[^[]*\[[^\]]*\][^{}]*\}/.exec(JSON.stringify(pieter.neemKaarten()))?.[0];
    expect(keuze).toMatch(/"value":"GI-WATERRIJK"[^[]*"choices"|\][^[]*"value":"GI-WATERRIJK"/);
  },
);

it('gesprekken bij een nummer zijn die met de aanbieder van die casus, en niet die met iedereen', async () => {
  const pieter = new Spreker(huis, 'Pieter van Loon');
  expect(await pieter.zeg('accountgesprekken C-2026-0002')).toContain('Met deze organisatie zijn nog geen');
  expect(JSON.stringify(pieter.neemKaarten())).toContain('"partijId":"GI-WATERRIJK"');
});

it.each(['‐', '‑', '–', '−'])('een nummer met %s in plaats van een koppelteken is hetzelfde nummer', async (streep) => {
  const rob = new Spreker(huis, 'Rob Janssen');
  const nummer = `C${streep}2026${streep}0001`;
  expect(await rob.zeg(`ritme ${nummer}`)).toContain('Ritme van berichten over casus C-2026-0001');
  expect(await rob.zeg(`update ${nummer} overleg gehad`)).toContain('Bericht over casus C-2026-0001');
});
