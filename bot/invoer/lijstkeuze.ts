/** Which line of a list somebody points at: "de tweede", "open de onderste", "die van Maanvaren", "dat van 11 februari". */
import type { Lijstrij } from '../getoond/lijstrij';
import { eenvoudig } from '../getoond/woorden-op-knop';
import { plekVan } from './rang';

/** More words than these say something of their own. */
const LANGSTE = 8;

const WOORD = '(?:casus|taak|gesprek|verslag|brief|melding|bericht|regel|organisatie|aanbieder|stap)';
const VOORAAN =
  /^(?:(?:ja|nee|en|dan|ok|oke|graag|liever|ik bedoel|ik wil|mag ik|laat|geef|mij|me|eens|even|maar|zien) )+/;
const OPENT = /^(?:open|toon|bekijk|pak|kies|neem|doe|vink)(?: (?:maar|dan|eens|even))* /;
/** "Vink de eerste af" is about that line; what is done with it stands on its card. */
const ACHTERAAN = new RegExp(
  String.raw`(?: ${WOORD})?(?: (?:graag|maar|dan|aub|svp|af|open|openen|tonen|bekijken|zien|eens|even))*$`,
);
const WIJST = new RegExp(
  String.raw`^(?:(?:die|dat|deze|degene)(?: ${WOORD})?|(?:de|het) ${WOORD}) (?:van|over|bij|voor|met|op|uit) `,
);
const ALLEEN_DIE = /^(?:die|deze|dit|dat|hem|m|het)$/;
const TUSSENWOORD: ReadonlySet<string> = new Set('de het een van der den en stichting'.split(' '));

/**
 * `naam`: the organisation heard in the words, by its official name. Null when no line is meant, or more than one: a name or
 * a day alone is read as it is without a list.
 */
export function lijstkeuze(tekst: string, rijen: readonly Lijstrij[], naam?: string): Lijstrij | null {
  const kaal = zonderTekens(tekst);
  if (rijen.length === 0 || kaal.split(' ').length > LANGSTE) return null;
  const verzoek = kaal.replace(VOORAAN, '');
  const rest = verzoek.replace(OPENT, '');
  if (rijen.length === 1 && rest !== verzoek && ALLEEN_DIE.test(rest.replace(ACHTERAAN, ''))) return rijen[0] ?? null;
  // Of one line nobody says which it is.
  const plek = rijen.length < 2 ? null : plekVan(rest.replace(ACHTERAAN, ''), rijen.length);
  // A bare number that no line has may be that of something else.
  if (plek !== null && (plek <= rijen.length || !/^\d+$/.test(rest))) return rijen[plek - 1] ?? null;
  const genoemd = rest.replace(WIJST, '').replace(ACHTERAAN, '');
  const wijst = genoemd !== '' && (rest !== verzoek || WIJST.test(rest));
  return wijst ? enigeMet(naam === undefined ? genoemd : eenvoudig(naam), rijen) : null;
}

/** Unlike the words of a button what is asked for is kept: "doe maar Maanvaren" points, "Maanvaren" may ask anything. */
const zonderTekens = (tekst: string): string =>
  (
    tekst
      .toLowerCase()
      .replaceAll('\u00e9', 'e')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

function enigeMet(genoemd: string, rijen: readonly Lijstrij[]): Lijstrij | null {
  const woorden = genoemd.split(' ').filter((woord) => !TUSSENWOORD.has(woord));
  const passend = rijen.filter((rij) => {
    const erop = new Set(rij.woorden.split(' '));
    return woorden.length > 0 && woorden.every((woord) => erop.has(woord));
  });
  return passend.length === 1 ? (passend[0] ?? null) : null;
}
