/** "Nee, de twaalfde" on a form that has a day: which day that is. */
import { rangdag } from '../../../bot/invoer/rangdag';

const vandaag = '2026-03-10';

it.each([
  ['nee, de twaalfde', '2026-03-20', '2026-03-12'],
  ['de twaalfde', '2026-12-10', '2026-12-12'],
  ['toch de 21e', '2026-03-20', '2026-03-21'],
  ['liever de 1ste', '2026-04-20', '2026-04-01'],
  ['sorry, de tweeëntwintigste', '2026-03-20', '2026-03-22'],
  ['nee, de eenendertigste', '2026-03-20', '2026-03-31'],
  ['nee, de tweede', '2026-03-30', '2026-04-02'],
  ['nee, de tweede', '2026-12-30', '2027-01-02'],
  ['nee, de twaalfde', '2026-03-05', '2026-02-12'],
  ['nee, de derde', '2026-03-05', '2026-03-03'],
] as const)('%s, waar %s staat, is %s', (klein, eerder, datum) => {
  const dag = eerder === '2026-12-30' ? '2026-12-28' : vandaag;
  expect(rangdag(klein, eerder, dag)).toBe(datum);
});

it.each([
  ['nee, de 31e', '2026-04-20'],
  ['nee, de 32e', '2026-04-20'],
  ['nee, de twaalfde', ''],
  ['nee, de andere', '2026-04-20'],
  ['de twaalfde melding dit jaar', '2026-04-20'],
  ['nee, twaalf', '2026-04-20'],
] as const)('%s, waar “%s” staat, is geen dag', (klein, eerder) => {
  expect(rangdag(klein, eerder, vandaag)).toBeNull();
});
