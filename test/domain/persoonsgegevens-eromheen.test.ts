/** A child that is named through who stands around it, or through the help it gets; and the daughters that are a BV. */
import { maskeer } from '../../domain/persoonsgegevens';

const weg = '[gegevens van een kind weggehaald]';

test.each([
  ['de zus van Amira belde', `de ${weg} belde`],
  ['de tante van kleine Fatima belde', `de ${weg} belde`],
  ['De mentor van Youssef meldt dat de groep dichtgaat', `De ${weg} meldt dat de groep dichtgaat`],
  ['jeugdbeschermer van Liam de Boer is ziek', `${weg} is ziek`],
  ['de plaatsing van Milan bij Noorderlicht loopt af', `de ${weg} bij Noorderlicht loopt af`],
  ['het traject van Sara stopt', `het ${weg} stopt`],
  ['de beschikking voor Daan is verlopen', `de ${weg} is verlopen`],
  ['er is geen passende plek voor Sara', `er is ${weg}`],
  ['nergens een bed voor Daan', weg],
  ['Voor Lieke is er nog geen veilige plek', weg],
  ['een tienerjongen genaamd Karim', `een ${weg}`],
])('wordt weggehaald: %s', (tekst, verwacht) => {
  expect(maskeer(tekst)).toBe(verwacht);
});

test.each([
  'de behandeling van jongeren met autisme stopt',
  'de plaatsing van 12 jeugdigen is onzeker en er is geen plek voor jeugdigen uit Venlo',
  'voor Venlo is er geen crisisplek, het verblijf van meisjes in Assen stopt',
  'de behandelaar van Noorderlicht is weg en de begeleiders van Hai-5 vertrekken',
  'de zus van de Mutsaersstichting, Rubicon, gaat ook dicht',
  'de broer van de bestuurder zit in de RvT',
  'het dossier van Anouk en de zaak van Pieter zijn overgedragen',
  'het traject van De Linde en de beschikking van Rotterdam ontbreken',
  'dochter Noorderlicht Zorg BV stopt, net als dochter Rubicon Jeugdhulp',
  'haar dochter Careander B.V. vraagt surseance aan',
])('blijft staan: %s', (tekst) => {
  expect(maskeer(tekst)).toBe(tekst);
});

test('achter een voornaam redt een bedrijfswoord niets', () => {
  expect(maskeer('haar dochter Emma Zorg')).toBe(`haar ${weg}`);
  expect(maskeer('haar dochter Xaviera krijgt van Noorderlicht Zorg niets')).toContain(weg);
});
