/** Which days a list is asked for, said as people say it; 12 March 2026 is a Thursday. */
import { tijdvakIn } from '../../../bot/begrip/tijdvak';

it.each<readonly [string, readonly [string, string] | null]>([
  ['deze week', ['2026-03-09', '2026-03-15']],
  ['volgende week', ['2026-03-16', '2026-03-22']],
  ['komende week', ['2026-03-16', '2026-03-22']],
  ['deze maand', ['2026-03-01', '2026-03-31']],
  ['volgende maand', ['2026-04-01', '2026-04-30']],
  ['dit kwartaal', ['2026-01-01', '2026-03-31']],
  ['volgend kwartaal', ['2026-04-01', '2026-06-30']],
  ['dit jaar', ['2026-01-01', '2026-12-31']],
  ['vandaag', ['2026-03-12', '2026-03-12']],
  ['voor vrijdag', ['2026-03-13', '2026-03-13']],
  ['tot 1 april', ['2026-03-12', '2026-04-01']],
  ['in april', ['2026-04-01', '2026-04-30']],
  ['mijn taken', null],
])('%s', (tekst, verwacht) => {
  const tijdvak = tijdvakIn(tekst, '2026-03-12');
  expect(tijdvak && [tijdvak.van, tijdvak.tot]).toEqual(verwacht);
});
