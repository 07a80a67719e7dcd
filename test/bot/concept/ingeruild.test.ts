/** One for another on a draft: which is old follows from what stands there, not from the order of the words. */
import { ingeruild, ontkentWatErStaat } from '../../../bot/concept/ingeruild';
import { keuzeErbij, keuzeEruit } from '../../../bot/concept/keuzes';
import { eruitGehaald } from '../../../bot/concept/eruit';
import { ookInTekst } from '../../../bot/concept/dag-in-tekst';
import type { Formulierveld } from '../../../bot/getoond/open-formulier';

const veld = (id: string, waarde: string, meer: Partial<Formulierveld> = {}): Formulierveld => ({
  ...{ id, soort: 'Input.Text', label: id, waarde, lang: true, meer: false, keuzes: [] },
  ...meer,
});
const TEKST = 'gisteren overleg gehad met de bank over het herstelplan, 17 jeugdigen wachten';

it.each([
  ['niet de bank, de kredietverzekeraar', 'de bank', 'de kredietverzekeraar'],
  ['niet bank maar kredietverzekeraar', 'bank', 'kredietverzekeraar'],
  ['liever het bestuur dan de bank', 'de bank', 'het bestuur'],
  ['is continuïteitsplan trouwens, niet herstelplan', 'herstelplan', 'continuïteitsplan'],
  ['17 is fout, het zijn er 19', '17', '19'],
  ['verander bank in wethouder van Venlo', 'bank', 'wethouder van Venlo'],
  ['accountant in plaats van bank', 'bank', 'accountant'],
])('%s', (zin, oud, nieuw) => {
  expect(ingeruild([veld('tekst', TEKST)], zin).map(({ waarde }) => waarde)).toEqual([TEKST.replace(oud, nieuw)]);
});

it.each([
  ['geen van beide staat er', 'niet de curator maar de rechter'],
  ['er wordt meer verteld dan één ding voor een ander', 'de bank heeft niet betaald en de huur is opgezegd'],
  ['een dag schuift met zijn eigen veld', 'niet de bank maar donderdag'],
  ['er wordt niets voor iets anders gezet', 'de bank wil praten'],
  ['het staat in twee velden', 'niet de bank, de gemeente'],
])('%s: %s', (waarom, zin) => {
  const velden = waarom.includes('twee') ? [veld('a', TEKST), veld('b', 'de bank belt')] : [veld('a', TEKST)];
  expect(ingeruild(velden, zin)).toEqual([]);
});

it('ziet wat er staat en wordt ontkend, en zet geen nummer van een burger neer', () => {
  expect(ontkentWatErStaat([veld('a', TEKST)], 'het is de raad, niet de bank')).toBe(true);
  expect(ontkentWatErStaat([veld('a', TEKST)], 'de bank wil niet')).toBe(false);
  expect(ingeruild([veld('a', TEKST)], 'niet bank maar 123456782')).toEqual([]);
});

it('houdt de hoofdletter aan het begin', () => {
  expect(ingeruild([veld('wat', 'Bank bellen')], 'niet bank maar curator')[0]?.waarde).toBe('Curator bellen');
});

it('haalt een heel veld weg als het één stuk is, met de dag die erbij hoort; niet het enige', () => {
  const stap = [veld('stapWat', 'zij willen een plan'), veld('stapVoor', '2026-04-03', { soort: 'Input.Date' })];
  expect(eruitGehaald([veld('tekst', 'de bank belt'), ...stap], 'haal dat van het plan er maar uit')?.waarden).toEqual({
    stapWat: '',
    stapVoor: '',
  });
});

it('een dag die in zijn veld verandert, verandert ook in de zin die hem noemt', () => {
  const dag = veld('stapVoor', '2026-04-03', { soort: 'Input.Date' });
  const velden = [veld('tekst', 'gisteren gebeld'), veld('stapWat', 'zij willen 3 april een plan'), dag];
  const nieuw = [{ veld: dag, waarde: '2026-04-10', leesbaar: '10 april 2026' }];
  expect(ookInTekst(velden, nieuw, '2026-03-12').map(({ veld: { id }, waarde }) => [id, waarde])).toEqual([
    ['stapWat', 'zij willen op 10 april 2026 een plan'],
  ]);
});

it('één keuze erbij of eraf van wat samen gekozen kan worden; de laatste blijft', () => {
  const keuzes = [
    { titel: 'Zuid-Limburg', waarde: 'ZL' },
    { titel: 'Nederlandse Zorgautoriteit', waarde: 'NZA' },
  ];
  const meer = { soort: 'Input.ChoiceSet' as const, meer: true, keuzes };
  expect(keuzeErbij([veld('partijen', 'NZA', meer)], 'zet Zuid-Limburg er ook bij')?.waarde).toBe('NZA,ZL');
  expect(keuzeEruit([veld('partijen', 'NZA,ZL', meer)], 'Zuid-Limburg hoeft niet mee te beslissen')?.waarde).toBe(
    'NZA',
  );
  expect(keuzeEruit([veld('partijen', 'ZL', meer)], 'Zuid-Limburg eraf')).toBeNull();
  expect(keuzeErbij([veld('partijen', 'NZA', meer)], 'zet de inspectie er ook bij')).toBeNull();
});
