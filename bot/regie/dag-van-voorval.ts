/** "Gisteren gebeld met de bank": the one day behind us that a message says it happened on, so that the timeline has it there. */
import { datums } from '../begrip/datum';
import { plusDagen } from '../begrip/kalender';
import { effen, kaal } from '../begrip/normaliseer';

export interface Voorval {
  /** As he said it. */
  readonly woorden: string;
  readonly dag: string;
}

const WEEKDAG = '(?:maan|dins|woens|donder|vrij|zater|zon)dag';
const UREN = '(?:ochtend|morgen|middag|avond|nacht)?';
const MAAND = '(?:januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)';
/** A day and nothing longer: of "vorige week" or "in februari" nobody knows which. */
const EEN_DAG = [
  new RegExp(`^(?:eer)?gister(?:en)?(?: ?${UREN})?$`),
  new RegExp(`^(?:deze |(?:vorige|afgelopen|verleden|jongstleden) (?:week )?)?${WEEKDAG}${UREN}$`),
  new RegExp(`^${WEEKDAG} (?:de |in de )?(?:vorige|afgelopen|verleden) week$`),
  /^(?:\d{1,3}|een|twee|drie|vier|vijf|zes|zeven|acht|negen|tien) (?:werk)?dag(?:en)? (?:geleden|terug)$/,
];
/** "De jaarrekening van 31 december" happened on no such day: a date with a number counts where it is said when. */
const DATUM = new RegExp(
  `^(?:op )?(?:${WEEKDAG},? )?\\d{1,2}(?:e|ste|de)?(?: ${MAAND}(?: \\d{4})?|[-/]\\d{1,2}(?:[-/]\\d{2,4})?)$`,
);
const ZEGT_WANNEER = /(?:^|[.;:!?,]\s*|(?<![a-z])op )$/;
/** "De brief van gisteren", "sinds dinsdag": the day of something else, or the beginning of what goes on. */
const VAN_IETS_ANDERS = /(?<![a-z])(?:van|sinds|vanaf|tot|t\/m|per|over|voor|na|tegen|uiterlijk|dan)(?: de| het)? $/;

/** "Dinsdag gebeld met de bank" says no "heb", and was not next Tuesday. */
const LOSSE_WEEKDAG = new RegExp(`^${WEEKDAG}${UREN}$`);
const GEDAAN =
  /^ (?:(?:kort|even|nog|weer|ook|lang|telefonisch|overleg|contact|een|gesprek) ){0,3}(?:ge[a-z]{3,}|overlegd|besproken|vergaderd)(?![a-z])/;
const vorige = (dag: string, vandaag: string): string => (dag < vandaag ? dag : plusDagen(dag, -7));

/** Null without one, with several, and where the day has yet to come. */
export function voorvalIn(tekst: string, vandaag: string): Voorval | null {
  const glad = kaal(effen(tekst)).toLowerCase();
  const dagen = datums(glad, vandaag).flatMap(({ begin, eind, waarde }) => {
    const woorden = glad.slice(begin, eind).trim();
    const dag = LOSSE_WEEKDAG.test(woorden) && GEDAAN.test(glad.slice(eind)) ? vorige(waarde, vandaag) : waarde;
    return dag < vandaag && isDagVan(woorden, glad.slice(0, begin)) ? [{ woorden, dag }] : [];
  });
  const [eerste] = dagen;
  return eerste !== undefined && dagen.every(({ dag }) => dag === eerste.dag) ? eerste : null;
}

function isDagVan(woorden: string, ervoor: string): boolean {
  if (VAN_IETS_ANDERS.test(ervoor)) return false;
  if (EEN_DAG.some((vorm) => vorm.test(woorden))) return true;
  return DATUM.test(woorden) && (woorden.startsWith('op ') || ZEGT_WANNEER.test(ervoor));
}
