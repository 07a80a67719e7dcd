/** Which documents came along with what is not sent yet: "welke bijlagen zitten erbij?". */
import type { Bijlage } from '../../domain/bijlage';
import { bijlageTekst } from '../../texts/bijlage';
import type { Open } from './concept';

const STUKKEN = '(?:bijlagen?|documenten?|bestand(?:en)?|stukken|files?)';
/** Over the text in lower case. */
const VRAAG = new RegExp(
  [
    `^(?:en )?(?:welke|wat voor|hoeveel) ${STUKKEN} (?:zitten|zit|staan|heb|hebt|hebben|heeft|zijn|horen|kreeg)(?![a-z]).{0,40}$`,
    `^(?:zitten|zit|staan|zijn|heb|hebt|hebben|heeft|is) (?:er |je |jij |u |jullie |mijn |de |het |al )*${STUKKEN} .{0,20}(?:bij|erbij|mee|gekregen|ontvangen|binnen|aangekomen|toegevoegd)$`,
  ].join('|'),
);

/** Null when it asks something else. Only names that passed the check of names stand here. */
export function documentenVraag(open: Open, klein: string): string | null {
  if (!VRAAG.test(klein.trim().replace(/[?.! ]+$/, ''))) return null;
  const alle = (open.draft.antwoorden['bijlagen'] ?? []) as readonly Bijlage[];
  return bijlageTekst.erbij(alle.map(({ naam }) => naam));
}
