/** Three periods of accountgesprekken with one organisation: planned, written on a telephone, corrected, and a zorg that becomes a melding. */
import { Spreker } from '../support/gesprek';
import { startProefhuis } from '../support/proefhuis';
import type { Proefhuis } from '../support/proefhuis';
import { vergelijkReis } from '../support/golden';

let huis: Proefhuis;
let pieter: Spreker;
beforeAll(async () => {
  huis = await startProefhuis();
  pieter = new Spreker(huis, 'Pieter van Loon');
});
afterAll(() => huis.ruimOp());

const verder = 'Bewaren en verder';

it('in een venster: dezelfde bladzijden, dezelfde controle, bewaard bij elke knop', async () => {
  const anouk = new Spreker(huis, 'Anouk Wiersma');
  await anouk.zeg('accountgesprek met Kompasroos Jeugd');
  await anouk.inVenster('Schrijven in een venster');
  await anouk.inVenster(verder, {
    partijId: '',
    datum: '2026-03-31',
    themas: 'financien,personeel,wachttijden,governance',
  });
  const begin = { datum: '2026-03-11', themas: 'financien,personeel,wachttijden,governance' };
  await anouk.inVenster(verder, { ...begin, organisatie: 'Kompasroos Jeugd' });
  await anouk.inVenster(verder, { 'financien-status': 'zorg', 'financien-feit': 'Gaat over 111222333.' });
  await anouk.inVenster('Bewaren, later verder', {
    'financien-status': 'zorg',
    'financien-feit': 'De kas is bijna leeg.',
  });
  await anouk.zeg('accountgesprek');
  await anouk.klik('Verder schrijven');
  await anouk.inVenster('Schrijven in een venster');
  await anouk.inVenster(verder, { ...begin, organisatie: 'Kompasroos Jeugd' });
  await anouk.inVenster('Naar het overzicht', {
    'financien-status': 'zorg',
    'financien-feit': 'De kas is bijna leeg.',
  });
  // The fourth theme was ticked too, and stands on a page of its own.
  await anouk.inVenster('Naar het overzicht', { 'wachttijden-status': 'aandacht' });
  await anouk.inVenster('Vastleggen');
  await anouk.inVenster('Melding starten: financiële situatie');
  vergelijkReis('accountgesprek-in-venster', anouk.verslag);
});

const datum = (dag: string, uur = '12:00'): Promise<void> => huis.zetKlok(`${dag}T${uur}:00.000Z`);

it('drie periodes: gepland, besproken, verbeterd; wat is afgesproken is een taak, en staat de volgende keer ernaast', async () => {
  const { verslag } = pieter;
  verslag.kop('Periode 1, maart 2026: wie is aan de beurt, en het gesprek gepland');
  await pieter.zeg('wie heb ik lang niet gesproken');
  await pieter.zeg('overzicht accountgesprekken');
  await pieter.klik('Wie is aan de beurt?');
  await pieter.zeg('overzicht accountgesprekken');
  await pieter.klik('Gesprek plannen');
  await pieter.klik('Gesprek plannen', { organisatie: 'Stichting De Wilgenhoeve', datum: '2026-03-17' });
  await datum('2026-03-16');
  await pieter.wacht(/U spreekt deze organisatie op 17 maart/);
  verslag.kop('Na afloop, op de telefoon: eerst de helft, later de rest');
  await datum('2026-03-17', '15:00');
  await pieter.klik('Verslag schrijven');
  const begin = { partijId: 'AB-WILGENHOEVE', datum: '2026-03-17', themas: 'financien,personeel' };
  await pieter.klik(verder, { ...begin, deelnemers: 'bestuurder en controller' });
  const besproken = {
    ...{ 'financien-status': 'zorg', 'financien-feit': 'De liquiditeit is gedaald.' },
    ...{ 'financien-beleving': 'De bestuurder maakt zich zorgen.', 'personeel-status': 'geen-zorgen' },
  };
  await pieter.klik(verder, besproken);
  await pieter.klik('Bewaren, later verder', { risicoDiscontinuiteit: 'Beperkt.' });
  await pieter.zeg('accountgesprek');
  await pieter.klik('Verder schrijven');
  await pieter.klik(verder, { ...begin, deelnemers: 'bestuurder en controller' });
  await pieter.klik(verder, besproken);
  await pieter.klik(verder, { risicoDiscontinuiteit: 'Beperkt.' });
  await pieter.klik('Naar het overzicht', {
    ...{ 'afspraak-1-wat': 'Kasprognose sturen', 'afspraak-1-wie': 'andere-partij', 'afspraak-1-voor': '2026-04-01' },
    ...{
      'afspraak-2-wat': 'Vragen over de bezetting sturen',
      'afspraak-2-wie': 'wij',
      'afspraak-2-voor': '2026-03-20',
    },
    ...{ volgendGesprek: '2026-09-10', akkoord: 'ja' },
  });
  await pieter.klik('Vastleggen');
  verslag.kop('Een zorg kan een melding worden; dat kiest een mens');
  await pieter.klik('Melding starten: financiële situatie');
  await pieter.zeg('stop');
  verslag.kop('Een fout in het verslag: een nieuw verslag met een reden, het oude blijft');
  await pieter.zeg('overzicht accountgesprekken');
  await pieter.drukRuw('accountgesprek.inzien', { action: 'accountgesprek.inzien', gesprek: 'G-2026-0007' });
  await pieter.klik('Verbeteren', { reden: '' });
  await pieter.klik('Verbeteren', { reden: 'De controller was er niet bij.' });
  await pieter.klik(verder, { ...begin, deelnemers: 'bestuurder' });
  await pieter.klik('Naar het overzicht', besproken);
  await pieter.klik('Vastleggen');

  verslag.kop('Wat is afgesproken is een taak: bijna aan de beurt, te laat, gereed');
  await datum('2026-03-18', '09:00');
  await pieter.wacht(/Afspraken uit accountgesprekken/);
  await pieter.zeg('mijn taken');
  await pieter.klik('Afspraken uit gesprekken (2)');
  await pieter.klik('Gereed');
  await pieter.klik('Ongedaan maken');
  await pieter.klik('Gereed');
  await datum('2026-04-02', '09:00');
  await pieter.wacht(/waarvan 1 te laat/);

  verslag.kop('Periode 2, september 2026: het vorige gesprek staat ernaast');
  await datum('2026-09-10');
  await pieter.zeg('accountgesprek met De Wilgenhoeve');
  await pieter.klik('Verslag schrijven');
  await pieter.klik(verder, { partijId: 'AB-WILGENHOEVE', datum: '2026-09-10', themas: 'financien,governance' });
  await pieter.klik('Naar het overzicht', {
    ...{ 'financien-status': 'aandacht', 'financien-feit': 'De kasprognose is rond.' },
    'governance-status': 'geen-zorgen',
  });
  await pieter.klik('Vastleggen');

  verslag.kop('Periode 3, maart 2027');
  await datum('2027-03-11');
  await pieter.zeg('accountgesprek met De Wilgenhoeve');
  await pieter.klik(verder, { partijId: 'AB-WILGENHOEVE', datum: '2027-03-11', themas: 'financien,voornemens' });
  await pieter.klik('Naar het overzicht', {
    ...{ 'financien-status': 'geen-zorgen', 'financien-feit': 'Het jaar sluit met een plus.' },
    ...{ 'voornemens-status': 'aandacht', 'voornemens-feit': 'Er komt een fusie.' },
  });
  await pieter.klik('Vastleggen');
  await pieter.zeg('overzicht accountgesprekken Wilgenhoeve');
  vergelijkReis('accountgesprekken-drie-periodes', verslag);
});

it('in woorden: van wie gesprekken zijn, en met wie nog niet is gesproken', async () => {
  const vanEen = await pieter.zeg('welke gesprekken hebben we dit jaar met Noorderlicht gevoerd');
  expect(vanEen).toContain('Stichting Het Noorderlicht');
  expect(vanEen).not.toContain('MGR sociaal domein Limburg-Noord');
  const planning = await pieter.zeg('planning');
  for (const zin of [
    'met welke aanbieders heb ik dit halfjaar nog niet gesproken',
    'wie is er aan de beurt voor een gesprek',
  ])
    expect(await pieter.zeg(zin)).toBe(planning);
});

it('een andere termijn en één organisatie, in gewone woorden', async () => {
  const wie = new Spreker(huis, 'Pieter van Loon');
  expect(await wie.zeg('wie heb ik 3 maanden niet gesproken')).toContain('Deze organisaties zijn 3 maanden of langer');
  expect(await wie.zeg('planning')).toContain('Deze organisaties zijn 6 maanden of langer');
  const van = await wie.zeg('welke accountgesprekken hadden we met De Wilgenhoeve');
  expect(van).toContain('Wilgenhoeve');
  expect(van).not.toContain('Zilverwier');
});

it('wie halverwege is met een organisatie, ziet dat voor er een tweede begint, en wat hij vertelde gaat mee', async () => {
  const wie = new Spreker(huis, 'Anouk Wiersma');
  await wie.zeg('accountgesprek met Zilverwier');
  const begin = { partijId: 'AB-ZILVERWIER', datum: '2027-03-10' };
  await wie.klik('Bewaren en verder', { ...begin, themas: 'financien' });
  await wie.klik('Bewaren, later verder', { 'financien-feit': 'De kas is krap.' });
  const opnieuw = await wie.zeg('accountgesprek met Zilverwier: ze zoeken een controller');
  expect(opnieuw).toMatch(/al een concept[^]*Wat u vertelde, gaat mee/);
  expect(await wie.klik('Verder schrijven')).toMatch(/Accountgesprek/);
  const venster = /"action":"accountgesprek.openen","gesprek":"[^"]+","gezegd":"ze zoeken een controller"/;
  expect(JSON.stringify(wie.neemKaarten().at(-1))).toMatch(venster);
  expect(
    await wie.klik('Bewaren en verder', { ...begin, themas: 'financien', verteld: 'ze zoeken een controller' }),
  ).toContain('staat al een feit');
  await wie.klik('Bewaren en verder', { ...begin, themas: 'financien,personeel', verteld: 'ze zoeken een controller' });
  expect(JSON.stringify(wie.neemKaarten().at(-1))).toContain('"value":"ze zoeken een controller"');
  await wie.zeg('accountgesprek met Zilverwier');
  expect(await wie.klik('Nieuw accountgesprek')).toMatch(/Deel 1/);
  expect(await wie.zeg('accountgesprek met Fonteinkruid')).toMatch(/Deel 1/);
});
