/** What earlier sentences teach about a new one: for each class a chance, from the weights of its clues. */
import type { Lezing } from '../lezing';
import { aanwijzingenVan, gewichtVan, lengteVan } from './aanwijzingen';
import tabel from './gewichten.json';
import { klassen } from './klas';
import { gelezen } from './tabel';

const K = klassen.length;

export type Tabel = Readonly<Record<string, string>>;

/** Per class the logarithm of its chance, in the order of `klassen`. Another table than the learned one only to measure. */
export const ervaring = (lezing: Lezing, rijen: Tabel = tabel): Float64Array => {
  const scores = new Float64Array(K);
  const aanwijzingen = aanwijzingenVan(lezing);
  for (const naam of aanwijzingen) {
    const rij = Object.hasOwn(rijen, naam) ? rijen[naam] : undefined;
    if (rij === undefined) continue;
    const gewicht = gewichtVan(naam);
    for (let k = 0; k < K; k += 1) scores[k] = (scores[k] ?? 0) + gelezen(rij, k) * gewicht;
  }
  return logKansen(scores, lengteVan(aanwijzingen));
};

const logKansen = (scores: Float64Array, lengte: number): Float64Array => {
  const geschaald = scores.map((score) => score / lengte);
  const hoogste = geschaald.reduce((a, b) => Math.max(a, b), -Infinity);
  const som = geschaald.reduce((totaal, score) => totaal + Math.exp(score - hoogste), 0);
  return geschaald.map((score) => score - hoogste - Math.log(som));
};
