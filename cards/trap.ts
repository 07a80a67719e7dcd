/** Draws the history of treden as a staircase: black lines on white, no colour, the same weight for every trede. */
import { tekenBitmap } from './bitmap';
import type { Bitmap } from './bitmap';
import type { Trede } from '../domain/trede';

export interface Trapstap {
  readonly trede: Trede;
  /** ISO date. */
  readonly ingangsdatum: string;
}

const breed = 480;
const hoog = 210;
const links = 34;
const rechts = breed - 16;
const boven = 18;
const onder = hoog - 34;
const dik = 4;

const dagnummer = (dag: string): number => Date.parse(`${dag}T00:00:00Z`) / 86_400_000;
const hoogte = (trede: number): number => Math.round(onder - ((trede - 1) / 4) * (onder - boven));

/** Oldest first; what still has to begin is dashed. Null when there is nothing to draw. */
export function tekenTrap(verloop: readonly Trapstap[], komend: readonly Trapstap[], vandaag: string): string | null {
  const [eerste] = [...verloop, ...komend];
  if (eerste === undefined) return null;
  const begin = dagnummer(eerste.ingangsdatum);
  const eind = Math.max(dagnummer(vandaag), ...komend.map((stap) => dagnummer(stap.ingangsdatum) + 30), begin + 30);
  const plaats = (dag: string): number =>
    Math.round(links + ((dagnummer(dag) - begin) / (eind - begin)) * (rechts - links));
  const png = tekenBitmap(breed, hoog, (vlak) => {
    rooster(vlak);
    const nu = plaats(vandaag);
    trap(vlak, verloop, plaats, komend.length === 0 ? rechts : Math.max(nu, links), false);
    trap(vlak, verder(verloop, komend, vandaag), plaats, rechts, true);
    opschrift(vlak, eerste.ingangsdatum, vandaag, nu);
  });
  return `data:image/png;base64,${png.toString('base64')}`;
}

/** What holds today goes on, dashed, until the next step begins. */
function verder(verloop: readonly Trapstap[], komend: readonly Trapstap[], vandaag: string): readonly Trapstap[] {
  const nu = verloop.at(-1);
  return nu === undefined || komend.length === 0 ? komend : [{ ...nu, ingangsdatum: vandaag }, ...komend];
}

/** A thin dotted line for each trede with its number before it. */
function rooster(vlak: Bitmap): void {
  for (let trede = 1; trede <= 5; trede += 1) {
    const y = hoogte(trede);
    for (let x = links; x < rechts; x += 6) vlak.vul(x, y, 1, 1);
    vlak.schrijf(String(trede), 8, y - 10, 3);
  }
}

function trap(
  vlak: Bitmap,
  stappen: readonly Trapstap[],
  plaats: (dag: string) => number,
  tot: number,
  gestreept: boolean,
): void {
  for (const [nummer, { trede, ingangsdatum }] of stappen.entries()) {
    const van = plaats(ingangsdatum);
    const volgende = stappen[nummer + 1];
    const naar = volgende === undefined ? tot : plaats(volgende.ingangsdatum);
    streep(vlak, van, naar, hoogte(trede), gestreept);
    if (volgende !== undefined) {
      const [een, ander] = [hoogte(trede), hoogte(volgende.trede)];
      vlak.vul(naar, Math.min(een, ander), dik, Math.abs(een - ander) + dik);
    }
  }
}

function streep(vlak: Bitmap, van: number, naar: number, y: number, gestreept: boolean): void {
  if (!gestreept) return vlak.vul(van, y, Math.max(naar - van, dik), dik);
  for (let x = van; x < naar; x += 12) vlak.vul(x, y, Math.min(7, naar - x), dik);
}

/** The first day and today, as numbers: `16-02-2026`. */
function opschrift(vlak: Bitmap, eerste: string, vandaag: string, nu: number): void {
  const breedte = 10 * 12;
  vlak.schrijf(cijfers(eerste), links, hoog - 18, 2);
  if (nu - links > 2 * breedte) vlak.schrijf(cijfers(vandaag), Math.min(nu - breedte, rechts - breedte), hoog - 18, 2);
  for (let y = boven; y < onder + 8; y += 5) vlak.vul(Math.min(nu, rechts), y, 1, 2);
}

const cijfers = (dag: string): string => dag.split('-').reverse().join('-');
