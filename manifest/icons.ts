/** The icons of the app: a staircase of five steps, in colour and as an outline; run it to write both files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { tekenPng } from './png';
import type { Kleur } from './png';

const BLAUW: Kleur = [31, 78, 121, 255];
const WIT: Kleur = [255, 255, 255, 255];
const ACCENT: Kleur = [255, 196, 61, 255];
const NIETS: Kleur = [255, 255, 255, 0];
const TREDEN = 5;

/** How far below the edge of the staircase this point of the square from 0 to 1 lies; below 0 is air. */
function diepte(x: number, y: number): number {
  if (x < 0 || x >= 1 || y >= 1) return -1;
  return y - (1 - (Math.floor(x * TREDEN) + 1) / TREDEN);
}

/** Teams shows the middle of the square; the drawing keeps to it. Each step has a bright tread. */
export const kleurIcoon = (): Buffer =>
  tekenPng(192, (x, y) => {
    const diep = diepte((x - 0.2) / 0.6, (y - 0.22) / 0.56);
    if (diep < 0) return BLAUW;
    return diep < 0.07 ? ACCENT : WIT;
  });

/** White on nothing, as Teams asks: only the edge of the staircase and its foot. */
export const lijnIcoon = (): Buffer =>
  tekenPng(32, (x, y) => (opLijn((x - 0.06) / 0.88, (y - 0.08) / 0.84) ? WIT : NIETS));

/** Width of a line in the outline: two pixels of the 32. */
const DIK = 0.075;

function opLijn(x: number, y: number): boolean {
  if (diepte(x, y) < 0) return false;
  return diepte(x, y) < DIK || diepte(x - DIK, y) < DIK || x > 1 - DIK || y > 1 - DIK;
}

if (require.main === module) {
  writeFileSync(join(__dirname, 'color.png'), kleurIcoon());
  writeFileSync(join(__dirname, 'outline.png'), lijnIcoon());
}
