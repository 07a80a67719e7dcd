/** How precise somebody was about when it happened: a day, a month or less. */
import { hoePrecies } from '../../../bot/begrip/precies';

it.each([
  ['per 1 maart', 'dag'],
  ['sinds maart 3', 'dag'],
  ['12-03-2026', 'dag'],
  ['vorige week dinsdag', 'dag'],
  ['gisteravond', 'dag'],
  ['over drie dagen', 'dag'],
  ['volgende maand', 'maand'],
  ['in februari', 'maand'],
  ['sinds eind maart 2025', 'maand'],
  ['next month', 'maand'],
  ['over drie maanden', 'ongeveer'],
  ['volgende week', 'ongeveer'],
  ['sinds het najaar', 'ongeveer'],
  ['in het tweede kwartaal', 'ongeveer'],
  ['al een tijdje', 'ongeveer'],
])('%s is %s', (tekst, precies) => {
  expect(hoePrecies(tekst)).toBe(precies);
});
