/** The measurements within the house, each in a process of its own: storing, letters, understanding and sending. */
import { measureBulk } from './bulk';
import { measureLetters } from './letters';
import { measureSending } from './sending';
import { measureStoring } from './storing';
import type { Quantity } from './table';
import { measureUnderstanding } from './understanding';

type Measure = (rounds: number, folder: string, serviceUrl: string) => Promise<readonly Quantity[]>;

const measures: Readonly<Record<string, Measure>> = {
  bewaren: async (rounds, folder) => [await measureStoring(rounds, folder)],
  brieven: measureLetters,
  namen: measureUnderstanding,
  reeks: measureBulk,
  versturen: measureSending,
};

async function measure(name: string, rounds: number, folder: string, serviceUrl: string): Promise<void> {
  process.send?.((await measures[name]?.(rounds, folder, serviceUrl)) ?? []);
  process.disconnect();
}

const [, , name = '', rounds = '5', folder = '', serviceUrl = ''] = process.argv;
void measure(name, Number(rounds), folder, serviceUrl);
