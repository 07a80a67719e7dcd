/** Apostrophes and quotation marks of a letter: those of print where it is plain, and as they were typed where it is not. */
import { gezet } from '../../domain/leestekens';

it.each([
  ["de jeugdregio's Oost en West", 'de jeugdregio’s Oost en West'],
  ["'s-Hertogenbosch en 't Gooi", '’s-Hertogenbosch en ’t Gooi'],
  ["het draaiboek 'Continuïteit jeugdhulp', en daarna", 'het draaiboek ‘Continuïteit jeugdhulp’, en daarna'],
  ["('de Zaak')", '(‘de Zaak’)'],
  ['het rapport "Samen sterk".', 'het rapport “Samen sterk”.'],
  ["Hans' brief over risico's", 'Hans’ brief over risico’s'],
  ["het plan 'Regio's samen'", 'het plan ‘Regio’s samen’'],
  ['al ‘goed’ en regio’s', 'al ‘goed’ en regio’s'],
  ['zonder iets', 'zonder iets'],
])('%s', (getypt, gedrukt) => {
  expect(gezet(getypt)).toBe(gedrukt);
  expect(gezet(gedrukt)).toBe(gedrukt);
});

it.each(["5' lang", 'een " die nergens sluit', "een ' zonder weerga"])('%s blijft wat het was', (tekst) => {
  expect(gezet(tekst)).toBe(tekst);
});
