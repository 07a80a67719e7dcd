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
  await anouk.inVenster('Vastleggen');
  await anouk.inVenster('Melding starten: financiële situatie');
  vergelijkReis('accountgesprek-in-venster', anouk.verslag);
});

it('gepland, besproken, verbeterd, en een halfjaar later weer: het vorige gesprek staat ernaast', async () => {
  await pieter.zeg('wie heb ik lang niet gesproken');
  await pieter.klik('Wie is aan de beurt?');
  await pieter.zeg('accountgesprek');
  await pieter.klik(verder, {
    organisatie: 'Stichting De Wilgenhoeve',
    datum: '2026-03-10',
    themas: 'financien,personeel',
    deelnemers: 'bestuurder en controller',
  });
  await pieter.klik(verder, {
    'financien-status': 'zorg',
    'financien-feit': 'De liquiditeit is gedaald.',
    'financien-beleving': 'De bestuurder maakt zich zorgen.',
    'personeel-status': 'geen-zorgen',
  });
  await pieter.klik('Bewaren, later verder', { risicoDiscontinuiteit: 'Beperkt.' });
  await pieter.zeg('accountgesprek');
  await pieter.klik('Verder schrijven');
  await pieter.klik(verder, {
    partijId: 'AB-WILGENHOEVE',
    datum: '2026-03-10',
    themas: 'financien,personeel',
    deelnemers: 'bestuurder en controller',
  });
  await pieter.klik(verder, { 'financien-status': 'zorg', 'financien-feit': 'De liquiditeit is gedaald.' });
  await pieter.klik(verder, { risicoDiscontinuiteit: 'Beperkt.' });
  await pieter.klik('Naar het overzicht', {
    'afspraak-1-wat': 'Kasprognose sturen',
    'afspraak-1-wie': 'andere-partij',
    'afspraak-1-voor': '2026-04-01',
    volgendGesprek: '2026-09-10',
    akkoord: 'ja',
  });
  await pieter.klik('Vastleggen');
  await pieter.klik('Melding starten: financiële situatie');
  await pieter.zeg('stop');
  await huis.zetKlok('2026-09-10T12:00:00.000Z');
  await pieter.zeg('accountgesprek met De Wilgenhoeve');
  await pieter.klik(verder, { partijId: 'AB-WILGENHOEVE', datum: '2026-09-10', themas: 'financien,governance' });
  await pieter.klik('Naar het overzicht', {
    'financien-status': 'aandacht',
    'financien-feit': 'De kasprognose is rond.',
    'governance-status': 'geen-zorgen',
  });
  await pieter.klik('Vastleggen');
  await pieter.zeg('overzicht accountgesprekken');
  await huis.zetKlok('2027-03-11T12:00:00.000Z');
  await pieter.zeg('accountgesprek met De Wilgenhoeve');
  vergelijkReis('accountgesprekken-drie-periodes', pieter.verslag);
});
