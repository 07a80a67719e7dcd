/** Een brief noemt de autoriteit van de dag van de gebeurtenis, en als niemand die dag weet, geen van beide. */
import { regelVan, vraagVoor } from '../../../domain/dossier';
import type { Dossier } from '../../../domain/dossier';
import { aanbieding, dossier, pers, ribAnders, ribEigen } from './ondersteuning';

const bron = dossier('mutsaers-2023', { 'trede.vastgesteldOp': '2023-11' });
const zonderDag = dossier('mutsaers-2023', {
  'trede.vastgesteldOp': { afwezig: 'onbekend' },
  'rvb.gesprekken': ['autoriteit', 'regio'],
});

it.each([
  ['raad-eigen-regio', ribEigen],
  ['raad-andere-regio', ribAnders],
  ['ontvangende-regio', aanbieding],
])('onderzoek van voor de overgang in een brief van daarna, voor %s', (_, maak) => {
  expect(maak(bron, '2026-02-03')).toMatch(/Op verzoek van de jeugdregio’s (heeft|is) de voorganger van de /);
  expect(maak(bron, '2023-11-07')).not.toContain('voorganger');
});

it.each([
  ['raad-eigen-regio', ribEigen],
  ['raad-andere-regio', ribAnders],
  ['ontvangende-regio', aanbieding],
])('onderzoek op een onbekende dag, in een brief van na de overgang, voor %s', (_, maak) => {
  expect(maak(zonderDag, '2026-02-03')).toMatch(/Op verzoek van de jeugdregio’s is (een )?verdiepend onderzoek g/);
  expect(maak(zonderDag, '2026-02-03')).not.toMatch(/de Nederlandse Zorgautoriteit \(NZa\) (een )?verdiepend/);
  expect(maak(zonderDag, '2023-11-07')).toMatch(
    /(heeft|is) de Jeugdautoriteit \(JA\) (een )?verdiepend|de JA (een )?verdiepend/,
  );
});

it.each([
  ['raad-eigen-regio', ribEigen],
  ['pers', pers],
])('gesprekken van een bestuur van voor de overgang, op een dag die niemand weet, voor %s', (_, maak) => {
  const toen = 'gesproken met de landelijke autoriteit en ';
  expect(maak(zonderDag, '2026-02-03')).toContain(toen);
  const nieuw = dossier('mutsaers-2023', { 'rvb.gesprekken': ['autoriteit', 'regio'], 'rvb.sinds': '2026-01' });
  expect(maak(nieuw, '2026-02-03')).toMatch(/gesproken met de (Nederlandse Zorgautoriteit \(NZa\)|NZa) en /);
  expect(maak(zonderDag, '2023-11-07')).toMatch(/gesproken met de (Jeugdautoriteit \(JA\)|JA) en /);
});

it('een melding waarvan de dag niet openbaar is, ging naar het landelijke meldpunt', () => {
  const stil = dossier('mutsaers-2023', { 'melding.regioOp': { afwezig: 'niet-openbaar' } });
  expect(ribEigen(stil, '2026-02-03')).toMatch(
    /Wij hebben een melding gedaan bij het landelijke meldpunt voor de continuïteit van jeugdhulp\. Dat meldpunt hoort sinds 1 januari 2026 bij de /,
  );
  expect(ribEigen(stil, '2023-11-07')).toMatch(/Wij hebben een melding gedaan bij de (Jeugdautoriteit|JA)/);
});

describe('het onderzoek heeft een eigen dag', () => {
  const op = (dag: unknown, trede: unknown = '2026-02', van: unknown = "de jeugdregio's") =>
    dossier('mutsaers-2023', {
      'onderzoek.op': dag,
      'trede.vastgesteldOp': trede,
      'onderzoek.opVerzoekVan': van,
    });
  const brieven = [
    ['raad-eigen-regio', ribEigen],
    ['raad-andere-regio', ribAnders],
    ['ontvangende-regio', aanbieding],
  ] as const;

  it.each(brieven)('die dag beslist, en niet die van de trede, voor %s', (_, maak) => {
    expect(maak(op('2025-12'), '2026-03-02')).toMatch(
      /Op verzoek van de jeugdregio’s is de voorganger van de (Nederlandse Zorgautoriteit \(NZa\)|NZa) in december 2025 met een verdiepend onderzoek begonnen\./,
    );
    expect(maak(op('2026-01-12'), '2026-03-02')).toMatch(
      /Op verzoek van de jeugdregio’s is de (Nederlandse Zorgautoriteit \(NZa\)|NZa) op 12 januari met een verdiepend onderzoek begonnen\./,
    );
    expect(maak(op('2023-10', '2023-11'), '2023-11-07')).toMatch(
      /is de (Jeugdautoriteit \(JA\)|JA) in oktober met een verdiepend onderzoek begonnen\./,
    );
  });

  it.each(brieven)('een bestand van voor dit feit geeft dezelfde brief als altijd, voor %s', (_, maak) => {
    const zonderOp = dossier('mutsaers-2023', { 'trede.vastgesteldOp': '2026-02' });
    expect(zonderOp.onderzoek.op).toMatchObject({ status: 'geen', vragenAan: 'meldpunt' });
    expect(maak(zonderOp, '2026-03-02')).toMatch(
      /Op verzoek van de jeugdregio’s (heeft|is) de (Nederlandse Zorgautoriteit \(NZa\)|NZa) (een )?verdiepend onderzoek g/,
    );
    expect(maak(zonderOp, '2026-03-02')).not.toContain('ONTBREEKT: datum waarop het verdiepend');
  });

  it.each(brieven)('wie zegt dat niemand haar weet, krijgt één gat en geen van beide namen, voor %s', (_, maak) => {
    const wat = maak(op({ afwezig: 'onbekend' }), '2026-03-02');
    expect(wat).toContain(
      'Op verzoek van de jeugdregio’s is [ONTBREEKT: datum waarop het verdiepend onderzoek begon — vragen aan: meldpunt] een verdiepend onderzoek begonnen.',
    );
    expect(wat.match(/ONTBREEKT: datum waarop/g)).toHaveLength(1);
  });

  it.each(brieven)('wie haar achterhoudt, verraadt haar niet door de autoriteit te noemen, voor %s', (_, maak) => {
    const wat = maak(op({ afwezig: 'niet-openbaar' }), '2026-03-02');
    expect(wat).toMatch(/Op verzoek van de jeugdregio’s is (een )?verdiepend onderzoek g/);
  });

  it.each(brieven)('zonder dat iemand erom vroeg, is zij een zin als de dag bekend is, voor %s', (_, maak) => {
    const vanzelf = { afwezig: 'geen' };
    expect(maak(op('2025-12', '2026-02', vanzelf), '2026-03-02')).toMatch(
      /In december 2025 is de voorganger van de (Nederlandse Zorgautoriteit \(NZa\)|NZa) met een verdiepend onderzoek begonnen\./,
    );
    expect(maak(op(null, '2026-02', vanzelf), '2026-03-02')).not.toContain('verdiepend');
  });

  it('het persbericht zegt er niets over', () => {
    expect(pers(op('2026-01-12'), '2026-03-02')).not.toContain('verdiepend');
  });

  it('wordt gevraagd zodra bekend is dat er een onderzoek was, en niet eerder', () => {
    const vraag = (bron: Dossier) => {
      const regel = regelVan('onderzoek.op');
      return regel && vraagVoor(bron, regel);
    };
    expect(vraag(op(null))).toBe('meldpunt');
    expect(vraag(op({ afwezig: 'onbekend' }))).toBe('meldpunt');
    expect(vraag(op(null, '2026-02', null))).toBeNull();
    expect(vraag(op({ afwezig: 'geen' }))).toBeNull();
    expect(vraag(op('2026-01'))).toBeNull();
  });
});
