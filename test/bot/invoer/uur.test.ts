/** An hour as people say it. */
import { tweeUrenIn, uurIn } from '../../../bot/invoer/dagwoorden';

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

it.each([
  ['donderdag om half drie', ['02:30', '14:30']],
  ['half een', ['00:30', '12:30']],
  ['kwart voor vier', ['03:45', '15:45']],
  ['om zes uur', ['06:00', '18:00']],
])('“%s” kan twee uren zijn', (gezegd, verwacht) => expect(tweeUrenIn(gezegd)).toEqual(verwacht));

it.each(['om 14 uur', 'half tien', 'over drie uur', 'drie brieven', 'vrijdag 9 uur, niet om half drie'])(
  '“%s” vraagt niet welk van twee',
  (gezegd) => expect(tweeUrenIn(gezegd)).toBeNull(),
);
