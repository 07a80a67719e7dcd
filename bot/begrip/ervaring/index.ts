/** What earlier sentences teach about a new one: for each class a chance, from the weights of its clues. */
import { join } from 'node:path';
import { gewichtVan, lengteVan } from './aanwijzingen';
import { klassen } from './klas';
import { sleutelVan, tabelUit } from './tabel';
import type { Sleutel, Tabel } from './tabel';

const geleerd = tabelUit(join(__dirname, 'gewichten.bin'), klassen.length);

/** Per class the logarithm of its chance, in the order of `klassen`, from the wide clues of a text. Another table than the learned one only to measure. */
export const ervaring = (aanwijzingen: Gewogen, tabel = geleerd()): Float64Array => logKansenUit(tabel, aanwijzingen);

/** The clues of one text as every table reads them. */
export interface Gewogen {
  readonly delen: readonly { readonly sleutel: Sleutel; readonly gewicht: number }[];
  readonly lengte: number;
}

export const gewogen = (aanwijzingen: readonly string[]): Gewogen => ({
  delen: aanwijzingen.map((naam) => ({ sleutel: sleutelVan(naam), gewicht: gewichtVan(naam) })),
  lengte: lengteVan(aanwijzingen),
});

/** The same from any table: one number for each of its classes. */
export const logKansenUit = (tabel: Tabel, { delen, lengte }: Gewogen): Float64Array => {
  const scores = new Float64Array(tabel.klassen);
  for (const { sleutel, gewicht } of delen) tabel.telOp(scores, sleutel, gewicht);
  return logKansen(scores, lengte);
};

const logKansen = (scores: Float64Array, lengte: number): Float64Array => {
  const geschaald = scores.map((score) => score / lengte);
  const hoogste = geschaald.reduce((a, b) => Math.max(a, b), -Infinity);
  const som = geschaald.reduce((totaal, score) => totaal + Math.exp(score - hoogste), 0);
  return geschaald.map((score) => score - hoogste - Math.log(som));
};
