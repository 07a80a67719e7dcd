/** What every rule for a date stands on: a pattern, and how it reads with the day of today and the tense. */
import { maandNummer, TERUG, VOORUIT } from './datum-woorden';
import { getal } from './getal';
import { maakDatum } from './kalender';
import type { Richting } from './richting';

export interface Bril {
  readonly nu: string;
  readonly richting: Richting;
}
export interface Regel {
  readonly patroon: RegExp;
  readonly lees: (m: RegExpExecArray, bril: Bril) => string | null;
}

export const r = (bron: string): RegExp => new RegExp(`(?<![\\w-])(?:${bron})(?![\\w])`, 'g');
export const n = (tekst: string | undefined): number => getal(tekst ?? '') ?? 1;
export const teken = (woord: string): number => (new RegExp(`^(?:${TERUG})$`).test(woord) ? -1 : 1);

/** Without a year: tense decides; without tense the nearest. */
export const dichtstbij = (bril: Bril, maand: number, dag: number): string | null => {
  const jaar = Number(bril.nu.slice(0, 4));
  const keuzes = [jaar - 1, jaar, jaar + 1].map((j) => maakDatum(j, maand, dag)).filter((d) => d !== null);
  if (bril.richting === 'verleden') return keuzes.filter((d) => d <= bril.nu).at(-1) ?? null;
  if (bril.richting === 'toekomst') return keuzes.find((d) => d >= bril.nu) ?? null;
  const ver = (d: string): number => Math.abs(Date.parse(d) - Date.parse(bril.nu));
  return [...keuzes].sort((a, b) => ver(a) - ver(b))[0] ?? null;
};

/** A year, also as people say it: "2027", "van volgend jaar", "dit jaar". */
export const JAAR = `(?:van )?(20\\d\\d|(?:${TERUG}|${VOORUIT}|dit) jaar)`;
/** The year of `JAAR`, in figures. */
export const jaarVan = (gezegd: string, nu: string): number => {
  if (/^\d/.test(gezegd)) return Number(gezegd);
  const [welk = ''] = gezegd.split(' ');
  return Number(nu.slice(0, 4)) + (welk === 'dit' ? 0 : teken(welk));
};
/** With a year that one; without it the tense decides. */
export const inJaar = (jaar: string | undefined, bril: Bril, maand: number, dag: number): string | null =>
  jaar === undefined ? dichtstbij(bril, maand, dag) : maakDatum(jaarVan(jaar, bril.nu), maand, dag);
export const maandIn = maandNummer;
