/** Wie in Word een alinea verplaatst, leest dat zij op een andere plek staat, en niet dat er een weg is en een nieuw. */
import { teruggebrachtKaart } from '../../cards/teruggebracht';
import { leesKaart } from '../support/kaarttekst';

const lees = (...gewijzigd: readonly { readonly was: string; readonly nu: string }[]): string =>
  leesKaart(
    teruggebrachtKaart({
      ...{ briefId: 'b', nummer: 'B-2026-0007', versie: 2, soort: 'persbericht', aanbieder: 'A' },
      ...{
        ongewijzigd: false,
        bijgehouden: 0,
        opmerkingen: 0,
        verborgen: 0,
        tabellen: 0,
        kaders: 0,
        weggelaten: [],
        vast: [],
        gewijzigd,
      },
    }).inhoud,
  );
const weg = (was: string) => ({ was, nu: '' });
const erbij = (nu: string) => ({ was: '', nu });

it('is één wijziging', () => {
  const gezegd = lees(weg('De alinea.'), { was: 'Eerst dit.', nu: 'Nu dat.' }, erbij('De alinea.'));
  expect(gezegd).toContain('zijn 2 alinea’s anders');
  expect(gezegd).toContain(
    'Deze alinea staat op een andere plek. Zij is nu uw eigen tekst en volgt de feiten niet meer.',
  );
  expect(gezegd).toContain('Nu: “De alinea.”');
  expect(gezegd).not.toMatch(/weggehaald|is nieuw/u);
});

it('een andere alinea, of een tweede met dezelfde woorden, blijft wat zij is', () => {
  expect(lees(weg('Eerst.'), erbij('Daarna.'))).toMatch(/weggehaald[^]*is nieuw/u);
  const dubbel = lees(weg('De alinea.'), erbij('De alinea.'), erbij('De alinea.'));
  expect(dubbel.match(/andere plek/gu)).toHaveLength(1);
  expect(dubbel.match(/is nieuw/gu)).toHaveLength(1);
});
