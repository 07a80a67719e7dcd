/** Fingers on the keyboard, and words that only look like it. */
import { isGetik } from '../../../bot/invoer/getik';

it.each(['asdf', 'ASDF', 'asdfasdf', 'qwerty', 'xxx', 'bla bla bla', 'blabla', 'test', 'hjkl...', 'lkjh'])(
  '%s is nothing',
  (tekst) => {
    expect(isGetik(tekst)).toBe(true);
  },
);

it.each([
  'ggz',
  'were',
  'hbo',
  'GGD',
  'wethouder',
  'oppas',
  'we',
  'pop',
  'test met de bank',
  'sinds asdf',
  '12',
  '?',
  'trew 3',
])('%s may be something', (tekst) => {
  expect(isGetik(tekst)).toBe(false);
});
