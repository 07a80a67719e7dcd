/** An hour as people say it. */
import { uurIn } from '../../../bot/invoer/dagwoorden';

it.each([
  ['om 9 uur', '09:00'],
  ['vrijdag 14.30', '14:30'],
  ['stuur het vrijdag om half tien', '09:30'],
  ['half acht', '07:30'],
  ['kwart over elf', '11:15'],
  ['kwart voor twaalf', '11:45'],
  ['om negen uur', '09:00'],
  ['tot twaalf uur', '12:00'],
  ['vrijdag 10 uur, niet om half tien', '10:00'],
])('%s', (gezegd, verwacht) => expect(uurIn(gezegd)).toBe(verwacht));

it.each(['half drie', 'om vier uur', 'over acht uur', 'de helft', 'half tiental', 'om 25 uur', 'kwart over'])(
  '“%s” is geen uur dat vaststaat',
  (gezegd) => expect(uurIn(gezegd)).toBeNull(),
);
