/** A voornemen in somebody's own words, where it was asked. */
import { voornemenIn } from '../../bot/dialogues/voornemen-lezer';

it.each([
  ['de bestuurder stapt op', 'bestuur-wijzigen'],
  ['nieuwe raad van toezicht', 'bestuur-wijzigen'],
  ['stoppen met de crisisopvang', 'zorgvorm-afbouwen'],
  ['ze bouwen de pleegzorg af', 'zorgvorm-afbouwen'],
  ['fusie met een andere stichting', 'anders'],
  ['ze worden overgenomen door een concern', 'anders'],
  ['de twee stichtingen gaan samen', 'anders'],
  ['fusie van het samenwerkingsverband met dat van een andere regio', null],
  ['het samenwerkingsverband krijgt een andere rechtsvorm', 'rechtsvorm-wijzigen'],
  ['de wethouder wordt vervangen', 'wethouder-vervangen'],
  ['ze gaan uitbreiden', 'aanbod-wijzigen'],
  ['een gemeente stapt uit de regio', 'regio-wijzigen'],
  ['er komt een ander aanspreekpunt', 'aanspreekpunt-wijzigen'],
  ['iets anders', 'anders'],
  ['we zijn in gesprek met de bestuurder', null],
  ['de wethouder weet ervan', null],
  ['de bestuurder stapt op en ze sluiten twee groepen', null],
  ['nee', null],
])('%s: %s', (tekst, soort) => {
  expect(voornemenIn(tekst)).toBe(soort);
});
