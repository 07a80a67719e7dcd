/** The table of the benchmark: ratios per round, goals on the median, and columns that line up. */
import { judge, renderTable } from '../../bench/table';
import type { Quantity } from '../../bench/table';
import { percentile, ratios, spread } from '../../bench/statistics';

const turns: Quantity = {
  name: 'beurten',
  unit: '1/s',
  product: [90, 200, 110],
  floor: [100, 100, 100],
  goal: { of: 'ratio', atLeast: 1 },
};

it('compares each round with its own floor', () => {
  expect(ratios([2, 6], [1, 2])).toEqual([2, 3]);
  expect(judge(turns).ratio).toEqual({ min: 0.9, median: 1.1, max: 2 });
});

it('judges the median, on both sides of a limit', () => {
  expect(judge(turns).met).toBe(true);
  expect(judge({ ...turns, goal: { of: 'ratio', atLeast: 1.2 } }).met).toBe(false);
  expect(judge({ ...turns, goal: { of: 'ratio', atMost: 1.2 } }).met).toBe(true);
  expect(judge({ ...turns, goal: { of: 'value', atMost: 109 } }).met).toBe(false);
});

it('never calls a goal met that could not be measured', () => {
  expect(judge({ ...turns, floor: [] }).met).toBe(false);
  expect(judge({ ...turns, product: [NaN] }).met).toBe(false);
});

it('prints one line per quantity, with the unmet goal in capitals', () => {
  const rows = [judge(turns), judge({ ...turns, name: 'traag', goal: { of: 'value', atMost: 50 } })];
  expect(renderTable(rows)).toBe(
    [
      '| grootheid | eenheid | product | ondergrens | verhouding min – mediaan – max | doel     | gehaald |',
      '| --------- | ------- | ------- | ---------- | ------------------------------ | -------- | ------- |',
      '| beurten   | 1/s     | 110     | 100        | 0,90 – 1,10 – 2,00             | ≥ 1 ×    | ja      |',
      '| traag     | 1/s     | 110     | 100        | 0,90 – 1,10 – 2,00             | ≤ 50 1/s | NEE     |',
    ].join('\n'),
  );
});

it('knows medians of even and odd counts, and percentiles', () => {
  expect(spread([4, 1, 3, 2])).toEqual({ min: 1, median: 2.5, max: 4 });
  expect(percentile([5, 1, 4, 2, 3], 0.5)).toBe(3);
  expect(percentile([5, 1, 4, 2, 3], 0.99)).toBe(5);
});
