/** What earlier sentences teach about a new one: for each class a chance, from the weights of its clues. */
import type { Lezing } from '../lezing';
import { aanwijzingenVan, gewichtVan, lengteVan } from './aanwijzingen';
import { maakGelijkend } from './gelijkend';
import type { Gelijkend } from './gelijkend';
import tabel from './gewichten.json';
import { klassen } from './klas';
import { kentWoord } from '../spelling';

const K = klassen.length;

interface Geleerd {
  readonly rijen: ReadonlyMap<string, Float64Array>;
  readonly gelijkend: Gelijkend;
}

/** Unpacked at the first sentence, not at the start of the program. */
let geleerd: Geleerd | null = null;

const uitgepakt = (paren: readonly number[]): Float64Array => {
  const rij = new Float64Array(K);
  for (let i = 0; i + 1 < paren.length; i += 2) rij[paren[i] ?? 0] = (paren[i + 1] ?? 0) / 10;
  return rij;
};

const WOORD = /^[a-z]{4,}$/;

const pakUit = (): Geleerd => {
  const paren = Object.entries(tabel as Readonly<Record<string, readonly number[]>>);
  return {
    rijen: new Map(paren.map(([naam, rij]) => [naam, uitgepakt(rij)])),
    gelijkend: maakGelijkend(paren.map(([naam]) => naam).filter((naam) => WOORD.test(naam))),
  };
};

const rijVan = ({ rijen, gelijkend }: Geleerd, naam: string): Float64Array | undefined => {
  const rij = rijen.get(naam);
  if (rij !== undefined || !WOORD.test(naam) || kentWoord(naam)) return rij;
  return rijen.get(gelijkend(naam) ?? '');
};

/** Per class the logarithm of its chance, in the order of `klassen`. */
export const ervaring = (lezing: Lezing): Float64Array => {
  geleerd ??= pakUit();
  const scores = new Float64Array(K);
  const aanwijzingen = aanwijzingenVan(lezing);
  for (const naam of aanwijzingen) {
    const rij = rijVan(geleerd, naam);
    if (rij === undefined) continue;
    const gewicht = gewichtVan(naam);
    for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + (rij[k] ?? 0) * gewicht;
  }
  return logKansen(scores, lengteVan(aanwijzingen));
};

const logKansen = (scores: Float64Array, lengte: number): Float64Array => {
  const geschaald = scores.map((score) => score / lengte);
  const hoogste = geschaald.reduce((a, b) => Math.max(a, b), -Infinity);
  const som = geschaald.reduce((totaal, score) => totaal + Math.exp(score - hoogste), 0);
  return geschaald.map((score) => score - hoogste - Math.log(som));
};
