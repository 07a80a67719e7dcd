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
    dagen(vlak, [...verloop, ...komend], plaats);
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

interface Vak {
  readonly x: number;
  readonly y: number;
  readonly breed: number;
  readonly hoog: number;
}

const raakt = (een: Vak, ander: Vak): boolean =>
  een.x < ander.x + ander.breed &&
  ander.x < een.x + een.breed &&
  een.y < ander.y + ander.hoog &&
  ander.y < een.y + een.hoog;

/** The lines of the staircase, which no day may be written over. */
const lijnen = (stappen: readonly Trapstap[], plaats: (dag: string) => number): readonly Vak[] =>
  stappen.flatMap(({ trede, ingangsdatum }, nummer) => {
    const volgende = stappen[nummer + 1];
    const [van, naar] = [plaats(ingangsdatum), volgende === undefined ? rechts : plaats(volgende.ingangsdatum)];
    const [een, ander] = [hoogte(trede), hoogte(volgende?.trede ?? trede)];
    return [
      { x: van, y: een, breed: Math.max(naar - van, dik), hoog: dik },
      { x: naar, y: Math.min(een, ander), breed: dik, hoog: Math.abs(een - ander) + dik },
    ];
  });

const cijferBreed = 12;
const cijferHoog = 14;
const lucht = 4;

/** The day of every step after the first, beside it where there is room: whole, or else without its year. The text beside the picture names them all. */
function dagen(vlak: Bitmap, stappen: readonly Trapstap[], plaats: (dag: string) => number): void {
  const bezet = [...lijnen(stappen, plaats)];
  const binnen = ({ x, y, breed: b, hoog: h }: Vak): boolean =>
    x >= links && y >= 0 && x + b <= breed && y + h <= onder + dik + cijferHoog;
  for (const { trede, ingangsdatum } of stappen.slice(1)) {
    const plek = plekken(plaats(ingangsdatum), hoogte(trede), cijfers(ingangsdatum)).find(
      ({ vak }) => binnen(vak) && !bezet.some((een) => raakt(een, vak)),
    );
    if (plek === undefined) continue;
    const { x, y, breed: b, hoog: h } = plek.vak;
    bezet.push({ x: x - lucht, y: y - lucht, breed: b + 2 * lucht, hoog: h + 2 * lucht });
    vlak.schrijf(plek.tekst, plek.vak.x, plek.vak.y, 2);
  }
}

/** Above the step from where it begins, or ending there; then below it. */
const plekken = (x: number, y: number, datum: string): readonly { readonly vak: Vak; readonly tekst: string }[] =>
  [datum, datum.slice(0, 5)].flatMap((tekst) => {
    const breedte = tekst.length * cijferBreed;
    const opHoogte = [y - cijferHoog - lucht, y + dik + lucht];
    const vanaf = [x + dik + lucht, x - breedte - lucht];
    return opHoogte.flatMap((hier) =>
      vanaf.map((daar) => ({ tekst, vak: { x: daar, y: hier, breed: breedte, hoog: cijferHoog } })),
    );
  });

/** The first day and today, as numbers: `16-02-2026`. */
function opschrift(vlak: Bitmap, eerste: string, vandaag: string, nu: number): void {
  const breedte = 10 * 12;
  vlak.schrijf(cijfers(eerste), links, hoog - 18, 2);
  if (nu - links > 2 * breedte) vlak.schrijf(cijfers(vandaag), Math.min(nu - breedte, rechts - breedte), hoog - 18, 2);
  for (let y = boven; y < onder + 8; y += 5) vlak.vul(Math.min(nu, rechts), y, 1, 2);
}

const cijfers = (dag: string): string => dag.split('-').reverse().join('-');
