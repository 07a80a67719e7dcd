/** What people put around a sentence says nothing; and what may be the answer itself stays. test/journeys/omlijsting plays it. */
import { zonderOmlijsting } from '../../../bot/invoer/omlijsting';

it.each([
  ['oh ja, wie is de adviseur', 'wie is de adviseur'],
  ['oh ja wie is de adviseur', 'wie is de adviseur'],
  ['vraagje: en Kiezelpad?', 'en Kiezelpad?'],
  ['nog een klein vraagje tussendoor: wie leest dit', 'wie leest dit'],
  ['oke, open de tweede', 'open de tweede'],
  ['Oké. Wie pakt dat op?', 'Wie pakt dat op?'],
  ['top, dank je wel! en wanneer is het overleg?', 'wanneer is het overleg?'],
  ['en stuur hem naar Femke dan', 'stuur hem naar Femke'],
  ['hoi, hoe staat het met mijn melding', 'hoe staat het met mijn melding'],
  ['stuur hem naar Femke svp', 'stuur hem naar Femke'],
  ['open de tweede aub!!', 'open de tweede'],
  ['wie is de regievoerder ook alweer?', 'wie is de regievoerder?'],
  ['trek hem in, alvast bedankt 🙂', 'trek hem in'],
  ['is dat zo?!?!', 'is dat zo?'],
  ['nee hoor', 'nee'],
])('%s: %s', (getypt, bedoeld) => {
  expect(zonderOmlijsting(getypt, false)).toBe(bedoeld);
});

it.each([
  'dank je wel',
  'oke',
  'oke bedankt',
  'oh ja',
  'en van Maanvaren dan?',
  'maar dat is niet zo',
  '👍',
  'vraag de melder wat hij bedoelt',
  'oh nee, dat was dinsdag',
  'sorry, 50 jeugdigen',
  'zeg maar dat het goed is',
  'Hartelijk dank!',
])('%s stays', (tekst) => {
  expect(zonderOmlijsting(tekst, false)).toBe(tekst);
});

it('leaves agreeing words where a yes may be the answer, but not before a question', () => {
  expect(zonderOmlijsting('prima, doe maar', true)).toBe('prima, doe maar');
  expect(zonderOmlijsting('prima, doe maar', false)).toBe('doe maar');
  expect(zonderOmlijsting('oke, wie leest dit', true)).toBe('wie leest dit');
});

it('leaves a letter or a story as it is', () => {
  expect(zonderOmlijsting('hoi, dit is regel een\nen regel twee svp', false)).toContain('svp');
  const verhaal = `oh ja, ${'er speelt veel bij deze aanbieder '.repeat(20)}`;
  expect(zonderOmlijsting(verhaal, false)).toBe(verhaal);
});

it('reads a row of marks in one go', () => {
  const begin = Date.now();
  for (const teken of ['!', '?', '.', ',', ' ', 'oke ', 'hm', 'svp '])
    zonderOmlijsting(`wie ${teken.repeat(390 / teken.length)}`, false);
  expect(Date.now() - begin).toBeLessThan(500);
});
