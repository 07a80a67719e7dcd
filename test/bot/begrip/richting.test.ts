/** Which year a day without one is in: told by the half of the sentence it stands in. */
import { datums } from '../../../bot/begrip/datum';
import { kaal } from '../../../bot/begrip/normaliseer';

const dagIn = (zin: string): string | undefined => datums(kaal(zin), '2026-03-02')[0]?.waarde;

it.each([
  ['het contract loopt vrijdag af', '2026-03-06'],
  ['het contract loopt vrijdag af en er is geen verlenging getekend', '2026-03-06'],
  ['de huur is opgezegd, ze staan 1 juni op straat', '2026-06-01'],
  ['ze staan 1 juni op straat want de huur is opgezegd', '2026-06-01'],
  ['de vergunning vervalt 1 april omdat de inspectie is geweest', '2026-04-01'],
  ['ze kunnen de salarissen van april niet betalen', '2026-04-01'],
  ['de lonen van januari zijn niet betaald', '2026-01-01'],
  ['we hebben 12 februari gesproken en komen er niet uit', '2026-02-12'],
  ['de bank heeft in januari en februari gewaarschuwd', '2026-01-01'],
  ['het overleg is geweest, volgende overleg 3 december', '2026-12-03'],
])('%s', (zin, dag) => {
  expect(dagIn(zin)).toBe(dag);
});
