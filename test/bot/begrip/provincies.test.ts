/** The table of provincies against the register: every name and code in it is there, and no place lies in two. */
import { provincieIn } from '../../../bot/begrip/provincies';
import { gemeenten, regios } from './register-voorbeeld';

const register = { gemeenten, regios };
const namen = [
  'noord-holland',
  'zuid-holland',
  'brabant',
  'gelderland',
  'overijssel',
  'provincie limburg',
  'provincie utrecht',
];

it.each([
  ['noord-holland', 10],
  ['zuid holland', 5],
  ['noord-brabant', 5],
  ['brabant', 5],
  ['gelderland', 15],
  ['overijssel', 2],
  ['provincie limburg', 5],
  ['provincie utrecht', 12],
])('finds every place of %s', (tekst, aantal) => {
  expect(provincieIn(tekst, register)?.plaatsen).toHaveLength(aantal);
});

it('puts no place in two', () => {
  const alle = namen.flatMap((tekst) => provincieIn(tekst, register)?.plaatsen ?? []);
  expect(new Set(alle).size).toBe(alle.length);
});

it.each([
  'kop van noord-holland',
  'zuid-holland zuid',
  'west brabant oost',
  'jeugdbescherming gelderland',
  'utrecht',
  'noordoost brabant',
  'centraal gelderland',
])('is no provincie: %s', (tekst) => {
  expect(provincieIn(tekst, register)).toBeNull();
});
