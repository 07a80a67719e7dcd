/** Welke woorden anders zijn tussen twee teksten van één alinea. */
import { woordverschil } from '../../domain/woordverschil';

const gemerkt = (oud: string, nieuw: string): string | null => {
  const verschil = woordverschil(oud, nieuw);
  if (verschil === null) return null;
  const kant = (delen: NonNullable<typeof verschil>['oud']): string =>
    delen.map(({ tekst, anders }) => (anders ? `<${tekst}>` : tekst)).join('');
  return `${kant(verschil.oud)} | ${kant(verschil.nieuw)}`;
};

it.each([
  ['Het duurt zes weken.', 'Het duurt acht weken.', 'Het duurt <zes> weken. | Het duurt <acht> weken.'],
  ['De JA en de IGJ kijken mee.', 'De JA kijkt mee.', 'De JA <en de IGJ kijken> mee. | De JA <kijkt> mee.'],
  ['Wij hebben gebeld.', 'Wij hebben gisteren gebeld.', 'Wij hebben gebeld. | Wij hebben <gisteren> gebeld.'],
  [
    'Op 7 november 2023 is dat zo',
    'Op 8 november 2023 is dat zo.',
    'Op <7> november 2023 is dat zo | Op <8> november 2023 is dat zo<.>',
  ],
  ['zelfde tekst', 'zelfde tekst', 'zelfde tekst | zelfde tekst'],
])('%s → %s', (oud, nieuw, verwacht) => {
  expect(gemerkt(oud, nieuw)).toBe(verwacht);
});

it('merkt niets waar de alinea opnieuw is geschreven', () => {
  expect(gemerkt('De zaak is rond en klaar.', 'Wij weten nog niet hoe het afloopt.')).toBeNull();
});

it('noemt iedere plek, ook waar iets verviel of erbij kwam', () => {
  expect(
    woordverschil('Zij werkt in Venlo, Weert en Roermond.', 'Zij werkt nu in Venlo en Roermond.')?.wissels,
  ).toEqual([
    { weg: '', erbij: 'nu' },
    { weg: ', Weert', erbij: '' },
  ]);
});

it('noemt dezelfde wissel op meer plaatsen één keer, en wit dat anders is niet', () => {
  expect(woordverschil('De JA belt. Dan mailt de JA.', 'De NZa belt.  Dan mailt de NZa.')?.wissels).toEqual([
    { weg: 'JA', erbij: 'NZa' },
  ]);
  expect(woordverschil('De JA belt.', 'De JA belt. ')?.wissels).toEqual([]);
});

it('zet de delen weer samen tot precies de tekst die er stond', () => {
  const [oud, nieuw] = ['  Dat is “zo”,  zei zij – toen. ', 'Dat is “niet zo”, zei  hij – toen.'];
  const verschil = woordverschil(oud, nieuw);
  expect(verschil?.oud.map(({ tekst }) => tekst).join('')).toBe(oud);
  expect(verschil?.nieuw.map(({ tekst }) => tekst).join('')).toBe(nieuw);
});
