/** Marks that were said aloud become marks; the same words in an ordinary sentence stay words. */
import { zonderGedicteerd } from '../../../bot/invoer/gedicteerd';

it.each([
  ['Noorderlicht kan de salarissen niet meer betalen punt', 'Noorderlicht kan de salarissen niet meer betalen.'],
  ['de directeur is weg komma en er is geen opvolger punt', 'de directeur is weg, en er is geen opvolger.'],
  ['melding over Lindewal dubbele punt de bank stopt', 'melding over Lindewal: de bank stopt'],
  ['welke trede heeft Lindewal vraagteken', 'welke trede heeft Lindewal?'],
  ['ze stoppen punt nieuwe regel het gaat om 40 jeugdigen punt', 'ze stoppen.\nhet gaat om 40 jeugdigen.'],
  ['ze weten het niet puntkomma het is acuut', 'ze weten het niet; het is acuut'],
  ['overslaan punt', 'overslaan.'],
  ['het tekort is 2 komma 5 miljoen', 'het tekort is 2,5 miljoen'],
  ['open haakje vermoeden sluit haakje het geld is op punt', '(vermoeden) het geld is op.'],
  ['123 punt 456 punt 782', '123.456.782'],
])('%s', (gezegd, bedoeld) => {
  expect(zonderGedicteerd(gezegd)).toBe(bedoeld);
});

it.each([
  'dat is een belangrijk punt voor de raad',
  'punt 3 van de agenda gaat over de fusie',
  'dit punt is besproken met de bestuurder',
  'er is een nieuwe regel voor de inkoop',
  'dat is het punt',
  'er ontbreekt een komma in de tekst',
  'op dit moment is personeel het grootste punt van zorg',
  'op dat punt heeft de bank gelijk',
  'zij staan op het punt te stoppen',
  'de puntkomma is vergeten',
  'we zitten op een dieptepunt',
])('blijft: %s', (zin) => {
  expect(zonderGedicteerd(zin)).toBe(zin);
});
