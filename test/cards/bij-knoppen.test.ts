/** A refusal is read where somebody pressed: at the buttons of a card that is longer than a phone. */
import { bladKaart } from '../../cards/blad';
import { invulbladKaart } from '../../cards/invulblad';
import { teksten } from './support/keuring';

const melding = { kop: 'Nog niet vastgelegd', regels: ['Grond: Dit veld is nodig.', 'Trede: Dit veld is nodig.'] };
const veld = { soort: 'tekst', id: 'grond', label: 'Grond', waarde: '', max: 200 } as const;
const blad = (velden: readonly (typeof veld)[], regels: readonly string[] = []) =>
  teksten(
    bladKaart({
      ...{ kop: 'Besluit', naam: 'Aanbieder', meldingen: [melding], rijen: [], velden, knoppen: [], samenvatting: 's' },
      secties: [{ kop: 'Geschiedenis', regels }],
    }),
  );
const laatste = (lijst: readonly string[]): readonly string[] => lijst.slice(-2);
const aanHetEind = ['Nog niet vastgelegd. Grond: Dit veld is nodig.', 'Bovenaan deze kaart staat nog 1 opmerking.'];

it('an input or a long text before the buttons: said again after it, the first line and how many more', () => {
  expect(laatste(blad([veld]))).toEqual(aanHetEind);
  expect(
    laatste(
      blad(
        [],
        Array.from({ length: 10 }, (_, plek) => `regel ${String(plek)}`),
      ),
    ),
  ).toEqual(aanHetEind);
});

it('a short card says it once', () => {
  expect(blad([], ['regel']).filter((tekst) => tekst.includes('Nog niet vastgelegd'))).toHaveLength(1);
});

it('on a sheet to fill in as well, and a long one is cut there', () => {
  const lang = 'Dit staat in de weg. '.repeat(40);
  const gelezen = teksten(
    invulbladKaart({ kop: 'k', naam: '', meldingen: [lang], velden: [veld], knoppen: [], samenvatting: 's' }),
  );
  expect(gelezen).toContain(lang);
  expect(gelezen.at(-1)?.length).toBeLessThan(260);
});
