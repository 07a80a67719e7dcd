/** What is read of words about a message: what somebody wants done with it, that it may go, and the step that it names. */
import { isDoorgaan } from '../../../bot/invoer/doorgaan';
import { berichtopdrachtIn } from '../../../bot/regie/bericht-opdracht';
import { stapIn } from '../../../bot/regie/stap-in-zin';

const vandaag = '2026-03-12';

it.each([
  ['trek het bericht in omdat het te vroeg is', 'intrekken', 'omdat het te vroeg is'],
  ['trek dat bericht maar weer in, de bank heeft niets getekend', 'intrekken', 'de bank heeft niets getekend'],
  ['Oeps, haal mijn laatste bericht weg', 'intrekken', ''],
  ['verwijder de update over de bank', 'intrekken', ''],
  ['dat bericht intrekken', 'intrekken', ''],
  ['corrigeer het bericht: de bank is nog niet akkoord', 'corrigeren', 'de bank is nog niet akkoord'],
  ['pas mijn bericht aan: het is 23 maart', 'corrigeren', 'het is 23 maart'],
  ['dat bericht klopt niet, het gesprek is op 23 maart', 'corrigeren', 'het gesprek is op 23 maart'],
  ['er staat een fout in het bericht', 'corrigeren', ''],
])('%s: %s', (zin, wens, rest) => {
  expect(berichtopdrachtIn(zin)).toEqual({ wens, rest });
});

it.each([
  'trek mijn melding in',
  'corrigeer de brief: veertien gemeenten',
  'is het bericht gelezen?',
  'trek ik het bericht in?',
  'het bericht van de bank klopt met de cijfers',
  'de bank trekt het krediet in',
  'update Wilgenhoeve: het bericht is verstuurd',
])('%s is geen opdracht over een bericht', (zin) => {
  expect(berichtopdrachtIn(zin)).toBeNull();
});

it.each(['plaatsen', 'plaats maar', 'Verzenden.', 'ja verstuur maar', 'akkoord', 'verstuur dit bericht nu'])(
  '%s: het mag weg',
  (zin) => {
    expect(isDoorgaan(zin)).toBe(true);
  },
);
// prettier-ignore
it.each([
  'ja', 'plaats in Venlo', 'stuur een brief', 'de bank is akkoord', 'ok', 'akkoord met uitstel', '',
  // Whoever asks whether it left, sends nothing.
  'verstuurd?', 'is het bericht verstuurd', 'is dit nu verstuurd?', 'plaatsen?', 'is het akkoord', 'mag het bericht erop?', 'akkoord 2',
])(
  '%s zegt meer, of iets anders',
  (zin) => {
    expect(isDoorgaan(zin)).toBe(false);
  },
);

it.each([
  ['overleg gehad, plan vrijdag', 'overleg gehad', 'plan vrijdag', '2026-03-13'],
  [
    'vanmiddag met het bestuur gesproken, ze leveren het plan uiterlijk vrijdag 20 maart aan',
    'vanmiddag met het bestuur gesproken',
    'ze leveren het plan uiterlijk vrijdag 20 maart aan',
    '2026-03-20',
  ],
  ['vanmiddag gesproken, het gaat goed', 'vanmiddag gesproken, het gaat goed', '', ''],
  [
    'volgende stap is een gesprek met de accountant op 20 maart',
    'Volgende stap: een gesprek met de accountant op 20 maart',
    'een gesprek met de accountant',
    '2026-03-20',
  ],
  [
    'zet de volgende stap bij mutsaers op: kennismaken met het bestuur, 24 maart',
    'Volgende stap: kennismaken met het bestuur, 24 maart',
    'kennismaken met het bestuur',
    '2026-03-24',
  ],
  ['gebeld met de bank. Volgende stap: offerte opvragen', 'gebeld met de bank', 'offerte opvragen', ''],
  ['gisteren gesproken, op 2 maart was er al een brief', 'gisteren gesproken, op 2 maart was er al een brief', '', ''],
])('%s', (zin, tekst, stapWat, stapVoor) => {
  expect(stapIn(zin, vandaag)).toMatchObject({ tekst, stapWat, stapVoor });
});

it('wie iets doet dat een ander doet, is niet zelf de uitvoerder', () => {
  expect(stapIn('gesproken, ze leveren het vrijdag aan', vandaag).eigenaar).toBe('-');
  expect(stapIn('gesproken, ik bel vrijdag terug', vandaag).eigenaar).toBeUndefined();
});
