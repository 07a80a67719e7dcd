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
  ['om 03:00', '03:00'],
  ['morgenmiddag om 3 uur', '15:00'],
  ["om 3 uur 's middags", '15:00'],
  ["donderdag 8 uur 's avonds", '20:00'],
  ['vrijdagavond om half acht', '19:30'],
  ["om 5 uur 's ochtends", '05:00'],
  ['vanmiddag om half drie', '14:30'],
  ['vanmiddag 14 uur', '14:00'],
])('%s', (gezegd, verwacht) => expect(uurIn(gezegd)).toBe(verwacht));

it.each([
  'half drie',
  'om vier uur',
  'over acht uur',
  'om 3 uur',
  'vrijdag 3.30 uur',
  'de helft',
  'half tiental',
  'om 25 uur',
  'kwart over',
])('“%s” is geen uur dat vaststaat', (gezegd) => expect(uurIn(gezegd)).toBeNull());

it.each([
  ['donderdag om half drie', ['02:30', '14:30']],
  ['half een', ['00:30', '12:30']],
  ['kwart voor vier', ['03:45', '15:45']],
  ['om zes uur', ['06:00', '18:00']],
  ['om 3 uur', ['03:00', '15:00']],
  ['donderdag 4.30 uur', ['04:30', '16:30']],
  ['tot vrijdag 6 uur', ['06:00', '18:00']],
])('“%s” kan twee uren zijn', (gezegd, verwacht) => expect(tweeUrenIn(gezegd)).toEqual(verwacht));

it.each([
  'om 14 uur',
  'half tien',
  'om 03:00',
  'vanmiddag om 3 uur',
  "om 3 uur 's nachts",
  'om 7 uur',
  'over drie uur',
  'drie brieven',
  'vrijdag 9 uur, niet om half drie',
])('“%s” vraagt niet welk van twee', (gezegd) => expect(tweeUrenIn(gezegd)).toBeNull());
