/** Dates, lists and numbers as Dutch readers expect them. */
import {
  datumVoluit,
  hoofdig,
  inMaand,
  opsomming,
  periode,
  telwoord,
  tijdstipVoluit,
  wanneer,
} from '../../texts/formaat';
import { feitWaarde } from '../../texts/feiten';

it.each([
  ['2023', '2023'],
  ['2023-02', 'februari 2023'],
  ['2023-11-07', '7 november 2023'],
])('%s is %s', (iso, tekst) => {
  expect(datumVoluit(iso)).toBe(tekst);
});

it('een tijdstip heeft een uur met een punt', () => {
  expect(tijdstipVoluit('2023-11-07T09:05')).toBe('7 november 2023, 9.05 uur');
});

it.each([
  ['2023-02', null, 'in februari 2023'],
  ['2023-02', '2023-11-07', 'in februari'],
  ['2022-02', '2023-11-07', 'in februari 2022'],
  ['2023-02-28', '2023-11-07', 'op 28 februari'],
  ['2023', '2023-11-07', 'dit jaar'],
])('%s in een brief van %s is %s', (iso, brief, tekst) => {
  expect(wanneer(iso, brief)).toBe(tekst);
});

it('een maand blijft een maand, ook als de dag bekend is', () => {
  expect(inMaand('2023-02-28', null)).toBe('in februari 2023');
});

it.each([
  ['2023-02', '2023-11-07', 'begin dit jaar'],
  // The end of this year is still to come.
  ['2023-10', '2023-11-07', 'in oktober'],
  ['2023-10', '2024-02-07', 'eind vorig jaar'],
  ['2023-02', '2024-01-09', 'begin vorig jaar'],
  ['2023-11-18', '2024-02-01', 'eind vorig jaar'],
  ['2023-02', '2026-02-01', 'in februari 2023'],
  ['2023-06', '2023-11-07', 'in juni'],
  ['2023-02', null, 'in februari 2023'],
  ['2023', '2023-11-07', 'dit jaar'],
  ['2023-02-20', '2023-02-10', 'in februari'],
  ['2024-02', '2023-11-07', 'in februari 2024'],
])('de periode van %s in een brief van %s is %s', (iso, brief, tekst) => {
  expect(periode(iso, brief)).toBe(tekst);
});

it.each([
  [['a'], 'a'],
  [['a', 'b'], 'a en b'],
  [['a', 'b', 'c'], 'a, b en c'],
  [['aanbieder', 'cliënten en ouders'], 'aanbieder, en cliënten en ouders'],
  [['geld', 'governance (bestuur en toezicht)'], 'geld en governance (bestuur en toezicht)'],
  [['Peel en Maas', 'Venlo'], 'Peel en Maas en Venlo'],
])('%p leest als %s', (delen, tekst) => {
  expect(opsomming(delen)).toBe(tekst);
});

it.each([
  [1, 'één'],
  [12, 'twaalf'],
  [14, '14'],
  [1200, '1.200'],
])('%s als telwoord is %s', (getal, tekst) => {
  expect(telwoord(getal)).toBe(tekst);
});

it.each([
  [1, 'eenhoofdige'],
  [2, 'tweehoofdige'],
  [3, 'driehoofdige'],
])('een bestuur van %s is %s', (aantal, tekst) => {
  expect(hoofdig(aantal)).toBe(tekst);
});

it.each([
  ['keuze', 'continuiteitsplan', 'continuïteitsplan'],
  ['keuze', 'nog-niet-bekend', 'nog niet bekend'],
  ['keuzes', ['jeugdregios', 'raad-van-bestuur'], 'jeugdregio’s en Raad van Bestuur'],
  ['keuze', 'gi', 'gecertificeerde instelling'],
  ['tekst', 'gi', 'gi'],
])('een %s %p leest als %s', (soort, waarde, tekst) => {
  expect(feitWaarde(soort, waarde)).toBe(tekst);
});
