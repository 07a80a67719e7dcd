/** The date it is in the Netherlands, also just around midnight, both clock changes, and for another offset. */
import { dagInNederland } from '../klok';

it.each([
  ['2026-03-01T22:59:59.000Z', '2026-03-01'],
  ['2026-03-01T23:00:00.000Z', '2026-03-02'],
  ['2026-06-30T21:59:59.000Z', '2026-06-30'],
  ['2026-06-30T22:00:00.000Z', '2026-07-01'],
  ['2026-06-30T22:59:59.000Z', '2026-07-01'],
  ['2026-03-02T23:30:00+05:00', '2026-03-02'],
  ['2026-03-02T23:30:00.000Z', '2026-03-03'],
  ['2026-03-02T23:30:00+05:00', '2026-03-02'],
])('%s is %s', (moment, dag) => {
  expect(dagInNederland(moment)).toBe(dag);
});
