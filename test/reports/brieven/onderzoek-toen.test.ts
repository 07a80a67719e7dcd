/** Een brief van na de overgang zegt niet dat de nieuwe autoriteit het onderzoek van toen deed. */
import { aanbieding, dossier, ribAnders, ribEigen } from './ondersteuning';

const bron = dossier('mutsaers-2023', { 'trede.vastgesteldOp': '2023-11' });

it.each([
  ['raad-eigen-regio', ribEigen],
  ['raad-andere-regio', ribAnders],
  ['ontvangende-regio', aanbieding],
])('onderzoek van voor de overgang in een brief van daarna, voor %s', (_, maak) => {
  expect(maak(bron, '2026-02-03')).toMatch(/Op verzoek van de jeugdregio's (heeft|is) de voorganger van de /);
  expect(maak(bron, '2023-11-07')).not.toContain('voorganger');
});
