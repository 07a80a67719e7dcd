/** What people say about the draaiboek, their regio, a decision that was wrong, and terms in werkdagen. */
import { Spreker } from '../support/gesprek';
import { ingevuld } from '../support/kaarttekst';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';

let huis: Proefhuis;
beforeAll(async () => {
  huis = await startProefhuis({ perMinuut: 1_000 });
});
afterAll(() => huis.ruimOp());

const wie = (naam: string): Spreker => new Spreker(huis, naam);

it.each([
  ['Karel Mulder', 'pas in het draaiboek de termijn van de regievoerder aanwijzen aan', /^Regel van het draaiboek/],
  ['Karel Mulder', 'draaiboek wijzigen', /^Welke regel van het draaiboek wilt u aanpassen\?/],
  [
    'Anouk Wiersma',
    'pas in het draaiboek de termijn van het herstelplan aan',
    /^Het draaiboek wijzigt een beheerder\./,
  ],
  ['Femke Dijkstra', 'zet de casus Wilgenhoeve in afronding', /\(Naar de afronding\)/],
  ['Femke Dijkstra', 'mijn regio', /^Casussen rond deze regio of gemeente[^]*C-2025-0004/],
  ['Sanne Verhoeven', 'mijn regio', /^Register\nVenlo[^]*Noord-Limburg/],
  ['Henk Smeets', 'onze regio', /^Casussen die u kunt zien/],
  ['Pieter van Loon', 'bij wie ben ik al lang niet geweest', /^Wie is aan de beurt\?/],
  ['Anouk Wiersma', 'correctie van het besluit over Mutsaersstichting', /^Tredebepaling voorleggen\nMutsaersstichting/],
  ['Anouk Wiersma', 'corrigeer het besluit over Wilgenhoeve', /^Tredebepaling voorleggen\nStichting De Wilgenhoeve/],
])('%s: %s', async (naam, zin, verwacht) => {
  expect(await wie(naam).zeg(zin)).toMatch(verwacht);
});

it('met een casus in beeld is de afronding die van deze casus', async () => {
  const femke = wie('Femke Dijkstra');
  await femke.zeg('casus Wilgenhoeve');
  expect(await femke.zeg('naar de afronding')).toContain('(Naar de afronding)');
});

it('een correctie staat ingevuld bij het besluit dat geldt, en een trede niet', async () => {
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('corrigeer het besluit over Wilgenhoeve');
  const velden = ingevuld(anouk.neemKaarten().at(-1));
  expect(velden['trede']).toBe('');
  expect(velden['corrigeert']).toMatch(/^01[0-9A-Z]{24}$/);
  await anouk.zeg('trede vaststellen Wilgenhoeve');
  expect(ingevuld(anouk.neemKaarten().at(-1))['corrigeert']).toBe('geen');
});

describe('werkdagen', () => {
  it.each([
    ['10 werkdagen na 27 maart 2026, welke dag is dat', '10 werkdagen na 27 maart 2026 is 14 april 2026.'],
    ['wanneer is 10 werkdagen na 27 april 2026', '10 werkdagen na 27 april 2026 is 12 mei 2026.'],
    // From the day before Koningsdag over Bevrijdingsdag and Hemelvaart.
    ['wanneer is 12 werkdagen na 24 april 2026', '12 werkdagen na 24 april 2026 is 15 mei 2026.'],
    ['wanneer is 3 werkdagen voor 7 april 2026', '3 werkdagen voor 7 april 2026 is 31 maart 2026.'],
    ['hoeveel werkdagen zijn er tussen 2 april en 8 april', 'Na 2 april 2026 tot en met 8 april 2026: 2 werkdagen.'],
    ['wanneer is 5 werkdagen vanaf nu', '5 werkdagen na 12 maart 2026 is 19 maart 2026.'],
  ])('%s', async (vraag, antwoord) => {
    expect(await wie('Femke Dijkstra').zeg(vraag)).toContain(antwoord);
  });

  it('een nieuwe taak en een verzette taak krijgen de dag, over Pasen heen', async () => {
    const femke = wie('Femke Dijkstra');
    await femke.zeg('voeg een taak toe aan Wilgenhoeve: cijfers opvragen, binnen 20 werkdagen');
    expect(ingevuld(femke.neemKaarten().at(-1))).toMatchObject({ wat: 'Cijfers opvragen', termijn: '2026-04-13' });
    await femke.zeg('verzet het monitoringsoverleg bij Wilgenhoeve over 20 werkdagen');
    expect(ingevuld(femke.neemKaarten().at(-1))).toMatchObject({ termijn: '2026-04-13' });
    await femke.zeg('zet de termijn van het monitoringsoverleg bij Wilgenhoeve op 8 april');
    expect(ingevuld(femke.neemKaarten().at(-1))).toMatchObject({ termijn: '2026-04-08' });
  });
});

describe('een dag zonder jaar', () => {
  it.each([
    ['De IGJ bezoekt Wilgenhoeve op 20 januari', /Ik vulde 20 januari 2026 in\. Bedoelt u 20 januari 2027\?/],
    ['De IGJ komt 4 februari bij Wilgenhoeve langs', /Ik vulde 4 februari 2027 in\. Bedoelt u 4 februari 2026\?/],
  ])('%s: er staat bij welk jaar er is ingevuld', async (zin, verwacht) => {
    expect(await wie('Femke Dijkstra').zeg(zin)).toMatch(verwacht);
  });

  it.each([
    'De IGJ bezoekt Wilgenhoeve op 20 april',
    'De IGJ heeft Wilgenhoeve op 20 januari bezocht',
    'De IGJ bezoekt Wilgenhoeve op 20 januari 2026',
  ])('%s: daar is geen twijfel', async (zin) => {
    const gezegd = await wie('Femke Dijkstra').zeg(zin);
    expect(gezegd).toContain('Datum van het bezoek van de inspectie');
    expect(gezegd).not.toContain('U noemde geen jaar');
  });
});

it('een afgesproken dag die geen werkdag is, heet zo; taken met één naam zeggen wanneer zij begonnen', async () => {
  const [femke, anouk, henk] = [wie('Femke Dijkstra'), wie('Anouk Wiersma'), wie('Henk Smeets')];
  await femke.zeg('zet de termijn van het monitoringsoverleg bij Wilgenhoeve op 6 april');
  const gezet = await femke.klik('Opslaan', { eigenaar: 'regievoerder', termijn: '2026-04-06', reden: 'agenda vol' });
  expect(gezet).toContain('Uiterlijk 6 april 2026 (geen werkdag): nog 15 werkdagen');
  await anouk.zeg('trede vaststellen Wilgenhoeve');
  await anouk.klik('Voorleggen', {
    ...{
      trede: '3',
      plan: 'herstelplan',
      grond: 'Het gaat beter.',
      ingangsdatum: '2026-03-12',
      bewijs: '',
      opmerking: '',
    },
    ...{ partijen: 'NZA', corrigeert: 'geen' },
  });
  await henk.zeg('trede vaststellen Wilgenhoeve');
  await henk.klik('Besluit bekijken');
  await henk.klik('Vaststellen');
  const taken = await femke.zeg('taken Wilgenhoeve');
  const overleg = taken.split('Bestuurlijk monitoringsoverleg houden').slice(1);
  expect(overleg.map((deel) => /Gestart op .*/.exec(deel)?.[0])).toEqual([
    'Gestart op 7 februari 2026',
    'Gestart op 12 maart 2026',
  ]);
});

it('over een gesloten casus gaat geen bericht meer uit, en dat staat er voordat iemand typt', async () => {
  const femke = wie('Femke Dijkstra');
  await femke.zeg('zet de casus Wilgenhoeve in afronding');
  await femke.klik('Naar de afronding');
  await femke.zeg('sluit casus Wilgenhoeve');
  await femke.klik('Casus sluiten', {
    datum: '2026-03-12',
    goed: 'Samen.',
    beter: 'Sneller.',
    lessen: 'Eerder bellen.',
  });
  const gezegd = await femke.zeg('update Wilgenhoeve overleg gehad, plan vrijdag');
  expect(gezegd).toMatch(/^Deze casus is gesloten\n[^]*C-2025-0004 gaat geen bericht meer uit/);
  expect(gezegd).toContain('Terug naar de casus');
  expect(gezegd).not.toContain('Laat zien wie dit leest');
});
