/** Accountgesprekken: planned, written, with a zorg, corrected, and what was agreed. */
import type { Tocht } from './toneel';

const verder = 'Bewaren en verder';

export const accountgesprekken: Tocht = async ({ huis, wie }) => {
  const pieter = wie('Pieter van Loon');
  await pieter.zeg('wie heb ik lang niet gesproken');
  await pieter.zeg('overzicht accountgesprekken');
  await pieter.klik('Gesprek plannen');
  await pieter.klik('Gesprek plannen', { organisatie: 'Stichting De Wilgenhoeve', datum: '2026-03-18' });
  await pieter.zeg('verzet het gesprek met Wilgenhoeve');
  await pieter.klik('Vastleggen', { datum: '2026-03-17' });
  await pieter.zeg('overzicht accountgesprekken');
  await huis.zetKlok('2026-03-17T15:00:00.000Z');
  await pieter.zeg('accountgesprek met Wilgenhoeve');
  await pieter.klik('Verslag schrijven');
  const begin = { partijId: 'AB-WILGENHOEVE', datum: '2026-03-17', themas: 'financien' };
  await pieter.klik(verder, { ...begin, deelnemers: 'bestuurder en controller' });
  await pieter.klik(verder, { 'financien-status': 'zorg', 'financien-feit': 'De liquiditeit is gedaald.' });
  await pieter.klik(verder, { risicoDiscontinuiteit: 'Beperkt.' });
  await pieter.klik('Naar het overzicht', {
    ...{ 'afspraak-1-wat': 'Kasprognose sturen', 'afspraak-1-wie': 'wij', 'afspraak-1-voor': '2026-04-01' },
  });
  await pieter.klik('Vastleggen');
  await pieter.zeg('mijn taken');
  await pieter.zeg('gespreksafspraken');
  await pieter.zeg('overzicht accountgesprekken Wilgenhoeve');
  await pieter.klik('Verslag tonen');
  await pieter.klik('Verbeteren', { reden: 'Het bedrag klopte niet.' });
  await pieter.klik('Naar het overzicht', begin);
  await pieter.klik('Vastleggen');
  await pieter.klik('Oude versie');
  await pieter.klik('Nieuwe versie');
  const anouk = wie('Anouk Wiersma');
  await anouk.zeg('overzicht accountgesprekken Wilgenhoeve');
  await anouk.klik('Verslag tonen');
  await anouk.klik('Bericht bij casus C-2025-0004');
  await anouk.zeg('gespreksafspraken');
  await anouk.klik('Van collega’s');
};
