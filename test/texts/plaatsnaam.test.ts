/** Where a place stands in a sentence; its names are those of the register, and of areas that are no part of it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { plaatsMetLidwoord, registerplaatsen, streken, voorzetselVan } from '../../texts/plaatsnaam';

const register = path.join(__dirname, '../../db/register');
const namen = (bestand: string): readonly string[] =>
  readFileSync(path.join(register, bestand), 'utf8')
    .split('\n')
    .map((regel) => regel.split(',')[1] ?? '');
const bekend = new Set([...namen('gemeenten_jeugdregio.csv'), ...namen('jeugdregios_2025.csv')]);

it('iedere gemeente en jeugdregio in de tabel heet zo in het register, en iedere streek juist niet', () => {
  expect(Object.keys(registerplaatsen).filter((naam) => !bekend.has(naam))).toEqual([]);
  expect(Object.keys(streken).filter((naam) => bekend.has(naam))).toEqual([]);
});

it.each([
  ['Terschelling', 'op Terschelling'],
  ['Goeree-Overflakkee', 'op Goeree-Overflakkee'],
  ['Hoeksche Waard', 'in de Hoeksche Waard'],
  ['de Hoeksche Waard', 'in de Hoeksche Waard'],
  ['Noord-Veluwe', 'op de Noord-Veluwe'],
  ['Westland', 'in het Westland'],
  ['Den Helder', 'in Den Helder'],
  ['De Bilt', 'in De Bilt'],
  ['constructor', 'in constructor'],
])('%s: %s', (naam, zin) => {
  expect(`${voorzetselVan(naam)} ${plaatsMetLidwoord(naam)}`).toBe(zin);
});
