/** A day that no calendar has is told from a period, a number and a telephone number. */
import { onmogelijkeDag } from '../../../bot/invoer/onmogelijke-dag';

it.each([
  ['sinds 31 februari', '31 februari'],
  ['30 februari 2026', '30 februari 2026'],
  ['29 februari 2026', '29 februari 2026'],
  ['per 31 april', '31 april'],
  ['op 0 maart', '0 maart'],
  ['31-02-2026', '31-02-2026'],
  ['13/13/2026', '13/13/2026'],
  ['2026-02-30', '2026-02-30'],
])('%s bestaat niet', (tekst, dag) => {
  expect(onmogelijkeDag(tekst)).toBe(dag);
});

it.each([
  '29 februari',
  '29 februari 2028',
  'per 1 maart',
  '31-12-2026',
  'eind februari',
  'in 2026',
  'vanaf maart 2026, 45 maanden lang',
  '077-1234567',
  '06-12-345678',
  'sinds het najaar',
])('in ‘%s’ staat geen dag die niet bestaat', (tekst) => {
  expect(onmogelijkeDag(tekst)).toBeNull();
});
