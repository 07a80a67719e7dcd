/** How precise somebody was about when it happened: a day, a month or less. */
import { hoePrecies, verschuift } from '../../../bot/begrip/precies';

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
  ['volgend jaar', 'jaar'],
  ['begin volgend jaar', 'jaar'],
  ['in maart volgend jaar', 'maand'],
  ['volgend kwartaal', 'kwartaal'],
  ['over drie maanden', 'ongeveer'],
  ['over tien dagen', 'ongeveer'],
  ['volgende week', 'ongeveer'],
  ['sinds het najaar', 'ongeveer'],
  ['in het tweede kwartaal', 'ongeveer'],
  ['al een tijdje', 'ongeveer'],
])('%s is %s', (tekst, precies) => {
  expect(hoePrecies(tekst)).toBe(precies);
});

it.each([
  ['over een maand', 'maand'],
  ['sinds drie weken', 'deel van de maand'],
  ['volgende week', 'deel van de maand'],
  ['binnen 14 dagen', 'deel van de maand'],
  ['over een kwartaal', 'maand'],
  ['al twee jaar', 'jaar'],
  ['over anderhalve maand', 'maand'],
  ['sinds het najaar', null],
  ['in het tweede kwartaal', null],
  ['al een tijdje', null],
])('%s betekent later iets anders: %s', (tekst, grofte) => {
  expect(verschuift(tekst)).toBe(grofte);
});
