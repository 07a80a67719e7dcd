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
  ['over drie maanden', 'ongeveer'],
  ['volgende week', 'ongeveer'],
  ['sinds het najaar', 'ongeveer'],
  ['in het tweede kwartaal', 'ongeveer'],
  ['al een tijdje', 'ongeveer'],
])('%s is %s', (tekst, precies) => {
  expect(hoePrecies(tekst)).toBe(precies);
});

it.each([
  ['over een maand', 7],
  ['sinds drie weken', 10],
  ['volgende week', 10],
  ['al twee jaar', 4],
  ['over anderhalve maand', 7],
  ['sinds het najaar', null],
  ['in het tweede kwartaal', null],
  ['al een tijdje', null],
])('%s betekent later iets anders: %s', (tekst, lengte) => {
  expect(verschuift(tekst)).toBe(lengte);
});
