/** The parts of a message that may ask something of their own. */
import { danktEerst, vraagdelen } from '../../../bot/invoer/delen';

it.each([
  ['O dat doet Femke. Op welke staat ie nu dan?', ['O dat doet Femke.', 'Op welke staat ie nu dan?']],
  ['sta zo in de raad, wat is de trede', ['wat is de trede']],
  ['de bank wacht, de raad ook', []],
  ['wat is de trede van Kiezelpad', []],
])('%s', (tekst, delen) => {
  expect(vraagdelen(tekst)).toEqual(delen);
});

it('of a wall of text reads only how it ends: every part is read by every rule', () => {
  expect(vraagdelen('ja nou. '.repeat(2_000))).toHaveLength(3);
});

it.each([
  ['oke thx, was al bang voor een 5', true],
  ['bedankt, en wat is de trede?', false],
  ['de bank bedankt, het krediet stopt', false],
])('thanks first: %s', (tekst, dankt) => {
  expect(danktEerst(tekst)).toBe(dankt);
});
