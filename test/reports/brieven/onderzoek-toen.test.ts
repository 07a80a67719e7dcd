/** Een brief noemt de autoriteit van de dag van de gebeurtenis, en als niemand die dag weet, geen van beide. */
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
  expect(maak(bron, '2026-02-03')).toMatch(/Op verzoek van de jeugdregio's (heeft|is) de voorganger van de /);
  expect(maak(bron, '2023-11-07')).not.toContain('voorganger');
});

it.each([
  ['raad-eigen-regio', ribEigen],
  ['raad-andere-regio', ribAnders],
  ['ontvangende-regio', aanbieding],
])('onderzoek op een onbekende dag, in een brief van na de overgang, voor %s', (_, maak) => {
  expect(maak(zonderDag, '2026-02-03')).toMatch(/Op verzoek van de jeugdregio's is (een )?verdiepend onderzoek g/);
  expect(maak(zonderDag, '2026-02-03')).not.toMatch(/de Nederlandse Zorgautoriteit \(NZa\) (een )?verdiepend/);
  expect(maak(zonderDag, '2023-11-07')).toMatch(
    /(heeft|is) de Jeugdautoriteit \(JA\) (een )?verdiepend|de JA (een )?verdiepend/,
  );
});

it.each([
  ['raad-eigen-regio', ribEigen],
  ['pers', pers],
])('gesprekken van een bestuur van voor de overgang, op een dag die niemand weet, voor %s', (_, maak) => {
  const toen = 'gesproken met de landelijke autoriteit die toen over jeugdhulp ging en ';
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
