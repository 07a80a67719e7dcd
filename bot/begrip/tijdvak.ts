/** The days that "deze week", "volgende maand" or "voor vrijdag" take, for who asks for a list of them. */
import { laatsteDagVanMaand, maandagVan, plusDagen, plusMaanden } from './kalender';
import { periodeIn } from './periode';

export interface Tijdvak {
  readonly van: string;
  readonly tot: string;
}

const week = (dag: string): Tijdvak => ({ van: maandagVan(dag), tot: plusDagen(maandagVan(dag), 6) });
const maand = (dag: string): Tijdvak => ({ van: `${dag.slice(0, 7)}-01`, tot: laatsteDagVanMaand(dag) });
const kwartaal = (dag: string): Tijdvak => {
  const eerste = plusMaanden(`${dag.slice(0, 4)}-01-01`, 3 * Math.floor((Number(dag.slice(5, 7)) - 1) / 3));
  return { van: eerste, tot: laatsteDagVanMaand(plusMaanden(eerste, 2)) };
};
const jaar = (dag: string): Tijdvak => ({ van: `${dag.slice(0, 4)}-01-01`, tot: `${dag.slice(0, 4)}-12-31` });

const woord = (keuzes: string): RegExp => new RegExp(`(?<![a-z])(?:${keuzes})(?![a-z])`);
const DIT = '(?:de(?:ze)?|dit|lopende|this)';
const STRAKS = '(?:volgend|volgende|komend|komende|aankomende|next)';

/** In order: the first that fits. `datums` does not read what lasts and has begun, such as this week. */
const tijdvakken: readonly (readonly [RegExp, (vandaag: string) => Tijdvak])[] = [
  [woord(`${DIT} week|this week|weekend`), week],
  [woord(`${STRAKS} week`), (dag) => week(plusDagen(dag, 7))],
  [woord(`${DIT} maand|this month`), maand],
  [woord(`${STRAKS} (?:maand|month)`), (dag) => maand(plusMaanden(`${dag.slice(0, 7)}-01`, 1))],
  [woord(`${DIT} kwartaal`), kwartaal],
  [woord(`${STRAKS} kwartaal`), (dag) => kwartaal(plusMaanden(`${dag.slice(0, 7)}-01`, 3))],
  [woord(`${DIT} jaar`), jaar],
];

/** Lower case, without diacritics; null when the words name no time. */
export function tijdvakIn(klein: string, vandaag: string): Tijdvak | null {
  const lopend = tijdvakken.find(([patroon]) => patroon.test(klein));
  if (lopend) return lopend[1](vandaag);
  const { van, tot } = periodeIn(klein, vandaag);
  if (tot === null) return null;
  return { van: van ?? vandaag, tot };
}
