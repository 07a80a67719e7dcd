/** A list of gemeenten, and for each council the letter that is meant for it. */
import { raadsbrievenPerGemeente } from '../../../reports/brieven/varianten';
import { dossier, tekst, zonder } from './ondersteuning';

const opdracht = { kenmerk: '', versie: 1, concept: true, datum: null };
const casus = dossier('mutsaers-2023');

it('iedere raad krijgt zijn eigen variant, één keer, met alleen de eigen naam', () => {
  const varianten = raadsbrievenPerGemeente(casus, ['Venlo', 'Maastricht', 'Venlo', 'Sittard-Geleen'], opdracht) ?? [];
  expect(varianten.map(({ gemeente, publiek }) => [gemeente, publiek])).toEqual([
    ['Venlo', 'raad-eigen-regio'],
    ['Maastricht', 'raad-andere-regio'],
    ['Sittard-Geleen', 'raad-andere-regio'],
  ]);
  const [venlo, maastricht] = varianten.map(({ document }) => tekst(document));
  expect(venlo).toContain('Gemeenteraad van Venlo');
  expect(venlo).not.toMatch(/zoals de uwe|Maastricht/);
  expect(maastricht).toContain('Gemeenteraad van Maastricht');
  expect(maastricht).not.toMatch(/begroting|Sittard/);
});

it('zonder namen van de eigen regio is er geen variant te kiezen', () => {
  expect(raadsbrievenPerGemeente(zonder(casus, 'accounthouder.gemeenten'), ['Venlo'], opdracht)).toBeUndefined();
});
