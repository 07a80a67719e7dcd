/** To a card that holds his words: keep them, type them anew, or something else. */
import { leesBesluit } from '../../../bot/invoer/besluit';
import { inWoorden } from '../../../bot/invoer/emoji';

it.each([
  'ja',
  'ok',
  'ja hoor',
  'gebruik die tekst maar',
  'Deze tekst gebruiken',
  'ja doe maar zonder die naam',
  'prima zo',
  'klopt zo',
  'oké, neem maar over',
  'doe maar',
  '1',
  'de eerste',
  'haal die naam maar weg',
  'naam mag eruit',
  'zonder de naam dan maar',
  'ja, bewaar dit',
  'is goed',
  'akkoord, ga door',
  'yes use this text',
  'laat de naam weg',
])('‘%s’ houdt de tekst', (tekst) => {
  expect(leesBesluit(tekst)).toBe('houden');
});

it.each(['nee', 'opnieuw typen', 'ik typ het zelf wel', 'nee ik schrijf het opnieuw', 'anders', '2', 'de tweede'])(
  '‘%s’ begint opnieuw',
  (tekst) => {
    expect(leesBesluit(tekst)).toBe('anders');
  },
);

it.each([
  'niet acuut',
  'nee niet acuut',
  'ja acuut',
  'Roermond',
  'laat maar',
  'gooi maar weg',
  'stop',
  '6',
  'nee, gebruik die tekst',
  'mag het zo?',
  'ja, maar het zijn er zeven',
  'de lonen zijn niet betaald',
  'weet ik niet',
  'ze stoppen met de naam',
])('‘%s’ besluit niets over de tekst', (tekst) => {
  expect(leesBesluit(tekst)).toBeNull();
});

it.each([
  ['👍', 'ja'],
  ['👍🏽', 'ja'],
  ['✅', 'ja'],
  ['👎', 'nee'],
  ['🤷‍♀️', 'weet ik niet'],
  ['🤷', 'weet ik niet'],
  ['👍 prima', '👍 prima'],
  ['🎉', '🎉'],
])('%s is %s', (teken, woorden) => {
  expect(inWoorden(teken)).toBe(woorden);
});
