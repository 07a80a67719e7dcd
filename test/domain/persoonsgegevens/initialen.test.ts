/** Kinderen met initialen of een uitgespelde naam, en een BSN half in cijfers en half in woorden; en wat daar alleen op lijkt. */
import { controleer } from '../../../domain/persoonsgegevens';

const soorten = (tekst: string): readonly string[] =>
  controleer(tekst)
    .filter(({ hard }) => hard)
    .map(({ soort }) => soort);

it.each([
  'S e m is 9 jaar',
  'S.e.m. is 9 jaar',
  'S-e-m (9)',
  'JV (12)',
  'J.V. (12)',
  'J.V. van 12 jaar',
  'JV, 12 jaar',
  'het gaat om JV (12) en haar moeder',
  // Also an abbreviation, in a sentence about a child.
  'Het meisje PB (12) slaapt slecht',
  'DB (9) woont bij pleegouders',
  'O.K. (8) is uit huis geplaatst',
])('vindt een kind in: %s', (tekst) => {
  expect(soorten(tekst)).toContain('kind');
});

it.each([
  'L. de Vries (2012)',
  'het gaat om L. de Vries (2012) en haar broer',
  'S.M. Bakker (2009)',
  'Sem Bakker (2015)',
])('vindt een naam met een geboortejaar in: %s', (tekst) => {
  expect(soorten(tekst)).toContain('geboortedatum');
});

it.each([
  'uit onderzoek van L. de Vries (2012) blijkt dat',
  'zie J. Bakker (2019)',
  'Anne Frank Stichting (2012)',
  'het rapport De Winter (2019)',
  'wethouder L. de Vries (1965)',
])('laat een jaar achter een naam staan die geen kind is: %s', (tekst) => {
  expect(soorten(tekst)).toEqual([]);
});

it.each([
  '111 222 driehonderddrieëndertig',
  '111222 driehonderddrieendertig',
  'honderdelf tweehonderdtweeëntwintig 333',
  'het nummer is 111 tweehonderdtweeëntwintig 333',
])('vindt een BSN half in woorden: %s', (tekst) => {
  expect(soorten(tekst)).toEqual(['bsn']);
});

it.each([
  'artikel 3 (12) JW',
  'de RvB (3) en de OR (9)',
  'drie GI (3) en GGZ (12)',
  'de BV is 12 jaar oud',
  'MKB (12)',
  'in groep A, B en C (12 plekken)',
  'KvK 12345678, tien locaties',
  'er zijn 35 jeugdigen en twaalf medewerkers',
  'per 1 maart 2026 twaalf plekken minder',
  'op 20261126 twaalf plekken',
  'bel 070 123 45 67 of honderd euro',
  'wij zijn 12 jaar actief',
])('laat staan: %s', (tekst) => {
  expect(soorten(tekst)).toEqual([]);
});
