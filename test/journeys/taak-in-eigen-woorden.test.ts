/** A term that moves by so much, a new task said in one's own words, and what belongs on the form that stands there. */
import { Spreker } from '../support/gesprek';
import { ingevuld } from '../support/kaarttekst';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
let femke: Spreker;
beforeEach(async () => {
  huis = await startProefhuis();
  await huis.zetKlok('2026-03-12T09:00:00.000Z');
  femke = new Spreker(huis, 'Femke Dijkstra');
});
afterEach(() => huis.ruimOp());

/** What stands in the fields of the card that came last. */
const velden = (): Readonly<Record<string, unknown>> => ingevuld(femke.neemKaarten());

it.each([
  ['het monitoringsoverleg gaat een week later worden, bestuurder zit in het buitenland', '2026-03-13'],
  ['het monitoringsoverleg komt twee dagen later', '2026-03-08'],
  ['het monitoringsoverleg schuift twee weken op', '2026-03-20'],
  ['het monitoringsoverleg heeft een week vertraging', '2026-03-13'],
  ['monitoringsoverleg 5 werkdagen uitstellen', '2026-03-13'],
  ['het monitoringsoverleg loopt een maand uit', '2026-04-06'],
  ['het monitoringsoverleg kan twee dagen eerder', '2026-03-04'],
])('‘%s’', async (tekst, dag) => {
  await femke.zeg('wat moet er nog gebeuren bij de wilgenhoeve');
  femke.neemKaarten();
  expect(await femke.zeg(tekst)).toContain('Taak aanpassen aan deze casus\nBestuurlijk monitoringsoverleg houden');
  expect(velden()['termijn']).toBe(dag);
});

it('de reden gaat mee, en een andere duur wijzigt alleen de datum', async () => {
  await femke.zeg('wat moet er nog gebeuren bij de wilgenhoeve');
  femke.neemKaarten();
  await femke.zeg('het monitoringsoverleg gaat een week later worden, bestuurder zit in het buitenland');
  expect(velden()['reden']).toBe('Bestuurder zit in het buitenland');
  expect(await femke.zeg('nee maak er twee weken van')).toContain('Uiterlijke datum: 20 maart 2026.');
  expect(velden()['reden']).toBe('Bestuurder zit in het buitenland');
});

it('wat geen taak is maar de volgende stap, verandert met een bericht', async () => {
  await femke.zeg('wat moet er nog gebeuren bij de wilgenhoeve');
  femke.neemKaarten();
  const antwoord = await femke.zeg('het continuïteitsplan gaat een week later worden');
  expect(antwoord).toContain('geen taak maar de volgende stap van deze casus, nu uiterlijk op 15 maart 2026');
  expect(velden()['stapVoor']).toBe('2026-03-22');
});

it.each([
  ['nieuwe taak voor maanvaren: gezinshuisouders bellen, voor pasen', 'Gezinshuisouders bellen', '2026-04-04'],
  ['voor maanvaren een nieuwe taak: ouders bellen, uiterlijk 3 april', 'Ouders bellen', '2026-04-03'],
  ['taak bij maanvaren: ouders bellen, uiterlijk 3 april', 'Ouders bellen', '2026-04-03'],
  ['zet op de takenlijst van maanvaren: contract nalopen voor 1 april', 'Contract nalopen', '2026-04-01'],
  ['en voor maanvaren: iemand moet voor pasen de ouders bellen', 'De ouders bellen', '2026-04-04'],
  ['voor maanvaren, er moet nog iemand de bank bellen', 'De bank bellen', ''],
])('‘%s’ is een nieuwe taak', async (tekst, wat, termijn) => {
  expect(await femke.zeg(tekst)).toContain('Taak of mijlpaal toevoegen\nGezinshuizen Maanvaren');
  expect(velden()).toMatchObject({ wat, termijn });
});

it('wie het doet, wordt na het opslaan gevraagd en staat dan ingevuld', async () => {
  await femke.zeg('casus maanvaren');
  expect(await femke.zeg('maak een taak voor Henk: ouders bellen, uiterlijk 3 april')).toContain('op naam van Henk');
  const invoer = { wat: 'Ouders bellen', soort: 'taak', eigenaar: 'regievoerder', termijn: '2026-04-03' };
  femke.neemKaarten();
  expect(await femke.klik('Opslaan', invoer)).toContain('Ouders bellen');
  expect(velden()['aan']).toMatch(/^P-/);
});

it('voor wie hij is en wanneer komen in hun eigen veld, en de naam gaat mee met de knop', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  const staat = () => ingevuld(anouk.neemKaarten().at(-1));
  await anouk.zeg('casus maanvaren');
  anouk.neemKaarten();
  const eerst = await anouk.zeg('zet er een taak op: rvb bellen over de cijfers, donderdag, voor mij');
  expect(eerst).toContain('op naam van Anouk Wiersma');
  const wat = 'Rvb bellen over de cijfers';
  expect(staat()).toMatchObject({ wat, eigenaar: 'autoriteit', termijn: '2026-03-19' });
  const daarna = await anouk.zeg('doe die maar op femke en vrijdag');
  expect(daarna).toContain('Voor wie: De regievoerder. Uiterlijke datum: 13 maart 2026.');
  expect(daarna).toContain('op naam van Femke Dijkstra');
  expect(staat()).toMatchObject({ wat, eigenaar: 'regievoerder', termijn: '2026-03-13' });
  await anouk.zeg('zet maar op mijn naam');
  expect(staat()).toMatchObject({ wat, eigenaar: 'autoriteit', termijn: '2026-03-13' });
  expect(await anouk.zeg('op henk')).toContain('op naam van Henk Smeets');
  anouk.neemKaarten();
  const invoer = { wat, soort: 'taak', eigenaar: 'autoriteit', termijn: '2026-03-13' };
  expect(await anouk.klik('Opslaan', invoer)).toContain(wat);
  expect(ingevuld(anouk.neemKaarten().at(-1))['aan']).toMatch(/^P-/);
});

it.each([
  'zet erbij: bankgesprek loopt, bel eerst de accountant',
  'geef mee dat het bankgesprek loopt, bel eerst de accountant',
  'notitie: bankgesprek loopt, bel eerst de accountant',
  'ze moet weten dat het bankgesprek loopt, bel eerst de accountant',
  'voeg toe dat het bankgesprek loopt, bel eerst de accountant',
])('‘%s’ komt bij de rol die wordt overgedragen', async (tekst) => {
  await femke.zeg('draag de regie van de wilgenhoeve over aan Esther');
  femke.neemKaarten();
  const antwoord = await femke.zeg(tekst);
  expect(antwoord).toContain('Rol toewijzen of overdragen');
  expect(velden()['notitie']).toMatch(/bankgesprek loopt, bel eerst de accountant/i);
});
