/** What earlier sentences teach about a new one: for each class a chance, from the weights of its clues. */
import { gewichtVan, lengteVan } from './aanwijzingen';
import gewichten from './gewichten.json';
import { klassen } from './klas';
import { alsTabel, gelezen } from './tabel';
import type { Tabel } from './tabel';

/** Unpacked at the first sentence, not at the start of the program. */
let geleerd: Tabel | null = null;

/** Per class the logarithm of its chance, in the order of `klassen`, from the wide clues of a text. Another table than the learned one only to measure. */
export const ervaring = (
  aanwijzingen: readonly string[],
  rijen = (geleerd ??= alsTabel(gewichten, klassen.length)),
): Float64Array => logKansenUit(rijen, klassen.length, aanwijzingen);

/** The same from any table: one number for each of its classes. */
export const logKansenUit = (rijen: Tabel, aantalKlassen: number, aanwijzingen: readonly string[]): Float64Array => {
  const scores = new Float64Array(aantalKlassen);
  for (const naam of aanwijzingen) {
    const rij = rijen.get(naam);
    if (rij === undefined) continue;
    const gewicht = gewichtVan(naam);
    for (let k = 0; k < aantalKlassen; k += 1) scores[k] = (scores[k] ?? 0) + gelezen(rij, k) * gewicht;
  }
  return logKansen(scores, lengteVan(aanwijzingen));
};

const logKansen = (scores: Float64Array, lengte: number): Float64Array => {
  const geschaald = scores.map((score) => score / lengte);
  const hoogste = geschaald.reduce((a, b) => Math.max(a, b), -Infinity);
  const som = geschaald.reduce((totaal, score) => totaal + Math.exp(score - hoogste), 0);
  return geschaald.map((score) => score - hoogste - Math.log(som));
};
