/** What was learned from closed casussen, one row each, for whoever looks over all of them. */
import type { Evaluatie } from '../domain/casus';
import { csvTekst } from '../domain/csv-schrijven';

const kop = ['casus', 'aanbieder', 'datum', 'ging_goed', 'kan_beter', 'lessen', 'vastgelegd_door', 'vastgelegd_op'];

export const evaluatiesAlsCsv = (evaluaties: readonly Evaluatie[]): string =>
  csvTekst([
    kop,
    ...evaluaties.map((een) => [
      ...[een.casusNummer, een.aanbiederNaam, een.datum, een.goed, een.beter, een.lessen],
      ...[een.doorNaam, een.op],
    ]),
  ]);
