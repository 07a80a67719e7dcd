/** On which facts a letter rests: for a program every sentence with its facts, for people two tables that are read side by side. */
import { alleZinnen, zinTekst } from '../../../domain/document';
import { voorBrief } from '../../../reports/brieven';
import { feitenVanZin, herleidingDocument, herleidingJson } from '../../../reports/controle';
import { brief, dossier } from '../brieven/ondersteuning';

const casus = dossier('mutsaers-2023');
const rib = brief('raadsinformatiebrief', 'raad-andere-regio', casus);

describe('de bronnen van een brief', () => {
  it('noemen in JSON bij iedere zin de feiten, en bij ieder feit waarde en bron', () => {
    const { zinnen, feiten } = herleidingJson(rib, casus);
    expect(zinnen.map(({ id }) => id)).toEqual(alleZinnen(rib).map(({ id }) => id));
    const trede = zinnen.find(({ id }) => id === 'oordeel.trede');
    expect(trede?.feiten).toContain('trede.nummer');
    expect(feiten['trede.nummer']).toMatchObject({ waarde: '3', bron: 'stukken van november 2023' });
    for (const feit of zinnen.flatMap((zin) => zin.feiten)) expect(feiten[feit]).toBeDefined();
  });

  describe('voor mensen', () => {
    const document = herleidingDocument(rib, voorBrief('raadsinformatiebrief', casus, null));
    const [zinnen = [], feiten = []] = document.blokken.flatMap((blok) =>
      blok.soort === 'tabel' ? [blok.rijen.map((rij) => rij.map(zinTekst))] : [],
    );

    it('noemen iedere zin met een feit één keer, met al zijn feiten op dezelfde rij', () => {
      const metFeit = alleZinnen(rib).filter((zin) => feitenVanZin(zin).length > 0);
      expect(zinnen.map(([zin]) => zin)).toEqual(metFeit.map(zinTekst));
      expect(zinnen).toContainEqual([
        'De situatie bij de Mutsaersstichting is zorgelijk.',
        expect.stringMatching(/naam van de aanbieder; .*benaming/),
      ]);
      expect(document.soort).not.toBe(rib.soort);
    });

    it('noemen ieder feit één keer, op alfabet, en elke naam bij een zin is er te vinden', () => {
      const namen = feiten.map(([naam]) => naam);
      expect(namen).toEqual([...new Set(namen)].sort((een = '', ander = '') => een.localeCompare(ander, 'nl')));
      for (const naam of zinnen.flatMap(([, rustOp = '']) => rustOp.split('; '))) expect(namen).toContain(naam);
    });

    it('zeggen een datum in woorden, en van wat niemand weet bij wie het te vragen is', () => {
      expect(feiten).toContainEqual([
        'naam van de landelijke autoriteit',
        'Jeugdautoriteit',
        'register van namen, 1 januari 2019',
      ]);
      expect(feiten).toContainEqual(['datum van de brief', 'onbekend', 'nog te vragen aan: communicatie']);
      expect(feiten.flat().join('\n')).not.toMatch(/\d{4}-\d{2}|niet-openbaar/);
    });
  });
});
