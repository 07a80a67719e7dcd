/** "Welke ligt het langst", "de oudste", "open de nieuwste": the line of a list with the first day on it, or the last. */
import { datums } from '../begrip/datum';
import type { Lijstrij } from '../getoond/lijstrij';

const OUDSTE = /(?<![a-z])(?:oudste|langste?|eerst binnengekomen)(?![a-z])/;
const NIEUWSTE = /(?<![a-z])(?:nieuwste|jongste|recentste|meest recente|laatst binnengekomen)(?![a-z])/;
/** Any other word says something of its own. */
const ERBIJ = new Set(
  'welke wat die de het is ligt staat wacht loopt daar er al hier daarvan van open toon laat zien bekijk pak neem doe mij me maar eens even graag dan melding taak casus brief gesprek verslag regel'.split(
    ' ',
  ),
);
/** Days on a line have a year, so any day before them will do. */
const ERVOOR = '2000-01-01';

/** Null where he means no such line, or not every line has a day. `klein`: in lower case, without accents. */
export function uitersteVan(klein: string, rijen: readonly Lijstrij[]): Lijstrij | null {
  const kant = OUDSTE.test(klein) ? -1 : NIEUWSTE.test(klein) ? 1 : 0;
  const over =
    klein
      .replace(OUDSTE, ' ')
      .replace(NIEUWSTE, ' ')
      .match(/[a-z\d]+/g) ?? [];
  if (kant === 0 || rijen.length < 2 || over.some((woord) => !ERBIJ.has(woord))) return null;
  const metDag = rijen.flatMap((rij) => {
    const [dag] = datums(rij.woorden, ERVOOR);
    return dag === undefined ? [] : [{ rij, dag: dag.waarde }];
  });
  if (metDag.length < rijen.length) return null;
  return metDag.reduce((beste, een) => (een.dag.localeCompare(beste.dag) * kant > 0 ? een : beste)).rij;
}
