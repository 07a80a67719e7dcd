/** How sentences become a document: ids, footnotes, abbreviations and full stops. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import { bekend, leesTekst } from '../../../domain/feit';
import { afkorting, begrip, voetnoot, zin } from '../../../domain/zin';
import type { Zinsdeel } from '../../../domain/zin';
import { alinea, kop, sectie, stelSamen } from '../../../reports/brieven/opbouw';
import type { Ontwerp } from '../../../reports/brieven/opbouw';

const voorblad = {
  soort: 'proef',
  titel: 'Proef',
  kenmerk: '',
  versie: 1,
  concept: true,
  datum: null,
  afzender: 'Proef',
};
const maak = (...ontwerpen: readonly Ontwerp[]) => stelSamen(voorblad, ontwerpen);
const lees = (...ontwerpen: readonly Ontwerp[]): readonly string[] => alleZinnen(maak(...ontwerpen)).map(zinTekst);
const ja = afkorting('Jeugdautoriteit', 'JA', 'autoriteit.naam');

const naam = (tekst: string): Zinsdeel => {
  const gelezen = leesTekst(tekst);
  if (gelezen === undefined) throw new Error(tekst);
  return zin`${bekend({ id: 'proef.naam', omschrijving: 'naam' }, gelezen, { bron: 'proef' })}`;
};

describe('afkortingen', () => {
  it('staan de eerste keer voluit en daarna kort', () => {
    expect(lees(alinea('a', { een: zin`De ${ja} kijkt.`, twee: zin`De ${ja} volgt.` }))).toEqual([
      'De Jeugdautoriteit (JA) kijkt.',
      'De JA volgt.',
    ]);
  });

  it('blijven weg als de naam maar één keer voorkomt', () => {
    expect(lees(alinea('a', { een: zin`De ${ja} kijkt.` }))).toEqual(['De Jeugdautoriteit kijkt.']);
  });

  it('worden niet in een kop uitgelegd', () => {
    const inhoud = alinea('a', { een: zin`De ${ja}.`, twee: zin`De ${ja}.` });
    expect(lees(kop('k', zin`De ${ja}`), inhoud)[0]).toBe('De Jeugdautoriteit');
    expect(lees(inhoud, kop('k', zin`De ${ja}`)).at(-1)).toBe('De JA');
  });
});

describe('voetnoten', () => {
  it('staan in de volgorde van lezen, een begrip één keer', () => {
    const regio = begrip('accounthoudende regio', zin`Uitleg van de regio.`);
    const document = maak(
      alinea('a', { een: zin`Als ${regio}.`, twee: zin`Namen${voetnoot(zin`A en B.`)}, als ${regio}.` }),
    );
    expect(document.voetnoten.map(({ nummer, zinnen }) => [nummer, ...zinnen.map(zinTekst)])).toEqual([
      [1, 'Uitleg van de regio.'],
      [2, 'A en B.'],
    ]);
  });
});

it('een zin heeft een vast id uit sectie en sleutel, en twee met hetzelfde id is een fout', () => {
  const document = maak(...sectie('melding', zin`Melding`, { gedaan: zin`Wij meldden.`, weg: null }));
  expect(alleZinnen(document).map(({ id }) => id)).toEqual(['melding.kop', 'melding.gedaan']);
  expect(() => maak(alinea('a', { een: zin`Een.` }), alinea('a', { een: zin`Twee.` }))).toThrow('twee keer');
});

it('zonder zinnen vervalt de kop van een sectie', () => {
  expect(sectie('inspectie', zin`De inspectie`, { een: null }, {})).toEqual([]);
});

it('een naam die op een punt eindigt krijgt er geen tweede bij, ook niet als afkorting', () => {
  const kort = afkorting('Autoriteit N.V.', 'N.V.');
  const zinnen = { een: zin`Door ${naam('De Kring B.V.')}.`, twee: zin`Bij de ${kort}.`, drie: zin`En de ${kort}.` };
  expect(lees(alinea('a', zinnen))).toEqual(['Door De Kring B.V.', 'Bij de Autoriteit N.V. (N.V.).', 'En de N.V.']);
});
