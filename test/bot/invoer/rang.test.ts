/** Which of what is offered somebody means, in the words people use for a place in a list. */
import { isGeenVanDeze, leesAangeboden } from '../../../bot/invoer/aangeboden';
import { plekVan } from '../../../bot/invoer/rang';
import { leesTabel } from '../../../bot/invoer/tabel';
import { isContact } from '../../../bot/dialogues/contact-vraag';

const keuzes = ['Stichting De Wilgenhoeve', 'Wilg Jeugd', 'Zorghoeve Het Groene Sluisje'].map((naam) => ({
  waarde: naam,
  titel: naam,
}));

test.each([
  ['2', 2],
  ['nummer 2', 2],
  ['de eerste', 1],
  ['doe maar die tweede', 2],
  ['de bovenste graag', 1],
  ['de laatste', 3],
  ['the last one', 3],
  ['de 2e', 2],
])('%s is plek %i', (tekst, plek) => {
  expect(plekVan(tekst, keuzes.length)).toBe(plek);
});

test.each(['-1', '1,2', 'een', 'eerste hulp', 'de tweede kamer', 'volgende week'])('%s is geen plek', (tekst) => {
  expect(plekVan(tekst, keuzes.length)).toBeNull();
});

test('een deel van een naam dat geen andere heeft, kiest die naam; een deel van twee namen kiest niets', () => {
  expect(leesAangeboden('die jeugd', keuzes)?.waarde).toBe('Wilg Jeugd');
  expect(leesAangeboden('de wilgenhoeve', keuzes)?.waarde).toBe('Stichting De Wilgenhoeve');
  expect(leesAangeboden('wil', keuzes)).toBeNull();
  expect(leesAangeboden('ja', keuzes)).toBeNull();
  expect(leesAangeboden('ja die', keuzes.slice(0, 1))?.waarde).toBe('Stichting De Wilgenhoeve');
  expect(isGeenVanDeze('geen van deze')).toBe(true);
  expect(isGeenVanDeze('geen jeugdhulp meer')).toBe(false);
});

test.each(['06-12345678', 'joke@venlo.nl', 'Teams', 'in deze chat', 'via mijn collega Joke', 'bel het secretariaat'])(
  'bereikbaar: %s',
  (tekst) => {
    expect(isContact(tekst)).toBe(true);
  },
);

test.each([
  'weet ik nog niet',
  'dat zeg ik later wel',
  'waarom wilt u dat weten?',
  'Noorderlicht stopt',
  'mijn collega',
])('niet bereikbaar: %s', (tekst) => {
  expect(isContact(tekst)).toBe(false);
});

test('een rij uit een tabel wordt een zin, met de kop erbij; alleen een kop zegt niets', () => {
  expect(leesTabel('Noorderlicht\tVenlo\t40 jeugdigen')).toEqual({
    soort: 'rijen',
    tekst: 'Uit een tabel: Noorderlicht, Venlo, 40 jeugdigen',
  });
  expect(leesTabel('Aanbieder\tGemeente\tAantal\nNoorderlicht\tVenlo\t40')).toEqual({
    soort: 'rijen',
    tekst: 'Uit een tabel: aanbieder: Noorderlicht, gemeente: Venlo, aantal: 40',
  });
  expect(leesTabel('Aanbieder\tGemeente\tAantal')).toEqual({ soort: 'alleen-kop' });
  expect(leesTabel('Noorderlicht stopt in Venlo')).toEqual({ soort: 'geen' });
  // What may not be kept is looked for as it was pasted.
  expect(leesTabel('Noorderlicht\t111222333')).toEqual({ soort: 'geen' });
});
