/** The measurements that need no HTTP, each in a process of its own: storing, letters and understanding. */
import { measureLetters } from './letters';
import { measureStoring } from './storing';
import type { Quantity } from './table';
import { measureUnderstanding } from './understanding';

type Measure = (rounds: number, folder: string) => Promise<readonly Quantity[]>;

const measures: Readonly<Record<string, Measure>> = {
  bewaren: async (rounds, folder) => [await measureStoring(rounds, folder)],
  brieven: measureLetters,
  namen: measureUnderstanding,
};

async function measure(name: string, rounds: number, folder: string): Promise<void> {
  process.send?.((await measures[name]?.(rounds, folder)) ?? []);
  process.disconnect();
}

const [, , name = '', rounds = '5', folder = ''] = process.argv;
void measure(name, Number(rounds), folder);
