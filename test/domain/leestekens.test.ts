/** Apostrophes and quotation marks of a letter: those of print where it is plain, and as they were typed where it is not. */
import { eenPunt, gezet, sluitAf } from '../../domain/leestekens';

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

it.each([
  ['Buro Sterrenmos B.V.. Werkgebied', 'Buro Sterrenmos B.V. Werkgebied'],
  ['bij Zorg N.V..', 'bij Zorg N.V.'],
  ['Jansen e.a.. Daarna', 'Jansen e.a. Daarna'],
  ['van Kruimel & Co..', 'van Kruimel & Co.'],
  ['Buro Sterrenmos B.V.', 'Buro Sterrenmos B.V.'],
  ['Werkt met B.V... en dan', 'Werkt met B.V... en dan'],
  ['ik weet het niet..', 'ik weet het niet..'],
  ['en toen...', 'en toen...'],
])('%s sluit met één punt', (samengevoegd, gelezen) => {
  expect(eenPunt(samengevoegd)).toBe(gelezen);
  expect(eenPunt(gelezen)).toBe(gelezen);
});

it('alleen een naam met een eigen punt sluit een zin af', () => {
  expect(['Sterrenmos B.V.', 'Kruimel & Co.', 'Mutsaersstichting', 'Einde.'].map(sluitAf)).toEqual([
    true,
    true,
    false,
    false,
  ]);
});
