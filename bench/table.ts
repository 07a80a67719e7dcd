/** The one table of the benchmark: quantity, product, floor, ratio, goal and whether it is met. */
import { median, ratios, spread } from './statistics';
import type { Spread } from './statistics';

/** What is asked of the median: of the ratio to the floor, or of the product's own value. */
export type Goal =
  | { readonly of: 'ratio' | 'value'; readonly atMost: number }
  | { readonly of: 'ratio' | 'value'; readonly atLeast: number };

export interface Quantity {
  readonly name: string;
  readonly unit: string;
  /** One number per round. */
  readonly product: readonly number[];
  /** What the same costs at the least, in the same rounds; empty when there is nothing to compare with. */
  readonly floor: readonly number[];
  readonly goal?: Goal;
}

export interface Judged extends Quantity {
  readonly ratio: Spread | null;
  readonly met: boolean | null;
}

export function judge(quantity: Quantity): Judged {
  const each = ratios(quantity.product, quantity.floor);
  const ratio = each.length === 0 ? null : spread(each);
  return { ...quantity, ratio, met: quantity.goal === undefined ? null : isMet(quantity.goal, quantity, ratio) };
}

function isMet(goal: Goal, { product }: Quantity, ratio: Spread | null): boolean {
  const value = goal.of === 'value' ? median(product) : (ratio?.median ?? NaN);
  return 'atMost' in goal ? value <= goal.atMost : value >= goal.atLeast;
}

const number = (value: number): string =>
  Number.isNaN(value)
    ? ''
    : new Intl.NumberFormat('nl-NL', { maximumSignificantDigits: value >= 100 ? 4 : 3, useGrouping: false }).format(
        value,
      );

const ratioText = (ratio: Spread | null): string =>
  ratio === null
    ? ''
    : [ratio.min, ratio.median, ratio.max].map((value) => value.toFixed(2).replace('.', ',')).join(' – ');

function goalText(goal: Goal | undefined, unit: string): string {
  if (goal === undefined) return '';
  const limit = 'atMost' in goal ? `≤ ${number(goal.atMost)}` : `≥ ${number(goal.atLeast)}`;
  return goal.of === 'ratio' ? `${limit} ×` : `${limit} ${unit}`;
}

const MET = { true: 'ja', false: 'NEE', null: '' } as const;
const HEAD = ['grootheid', 'eenheid', 'product', 'ondergrens', 'verhouding min – mediaan – max', 'doel', 'gehaald'];

/** A markdown table with columns that also line up in a terminal. */
export function renderTable(rows: readonly Judged[]): string {
  const cells = [HEAD, ...rows.map(cellsOf)];
  const widths = HEAD.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
  const [head = [], ...body] = cells;
  const rule = widths.map((width) => '-'.repeat(width));
  return [head, rule, ...body].map(line).join('\n');
}

const cellsOf = ({ name, unit, product, floor, ratio, goal, met }: Judged): readonly string[] => [
  name,
  unit,
  number(median(product)),
  number(median(floor)),
  ratioText(ratio),
  goalText(goal, unit),
  MET[`${met}`],
];
