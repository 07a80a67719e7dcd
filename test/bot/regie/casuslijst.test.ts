/** Sentences that ask for a list of casussen, and what they narrow it to. */
import { geslotenInZin, werkvoorraadIn } from '../../../bot/regie/casuslijst';

it.each([
  ['toon mij de zaken waar ik regievoerder van ben', 'mijn'],
  ['dossiers waar ik bij betrokken ben', 'mijn'],
  ['welke dossiers vallen onder mij', 'mijn'],
  ['zaken zonder eigenaar', 'niemand'],
  ['casussen zonder nieuws', 'stil'],
  ['toon alle lopende zaken', null],
])('%s → %s', (zin, welke) => {
  expect(werkvoorraadIn(zin)).toBe(welke);
});

it.each([
  ['afgesloten casussen', true],
  ['welke dossiers zijn er dit jaar gesloten', true],
  ['oude casussen', true],
  ['welke casussen zijn nog open', undefined],
  ['gesloten jeugdhulp in venlo', undefined],
])('only what is closed: %s', (zin, gesloten) => {
  expect(geslotenInZin(zin).gesloten).toBe(gesloten);
});
