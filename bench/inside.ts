/** The measurements that need no HTTP, in one process of their own: storing, letters and understanding. */
import { measureLetters } from './letters';
import { measureStoring } from './storing';
import { measureUnderstanding } from './understanding';

async function measure(rounds: number, folder: string): Promise<void> {
  const storing = await measureStoring(rounds, folder);
  const letters = await measureLetters(rounds);
  const understanding = await measureUnderstanding(rounds, folder);
  process.send?.([storing, ...letters, ...understanding]);
  process.disconnect();
}

const [, , rounds = '5', folder = ''] = process.argv;
void measure(Number(rounds), folder);
