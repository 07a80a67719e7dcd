/** "Om hoeveel kinderen het gaat weet ik niet": another question than the open one stays open, and that is said. */
import { dialoogTekst } from '../../texts/dialoog';
import { leesBericht } from '../bericht-lezen';
import { zeg } from '../beurt';
import type { Beurt, BeurtAntwoord } from '../beurt';
import { metAntwoorden } from '../dialogue';
import { bewaar } from './concept';
import type { Open } from './concept';
import { openVraag, stapKaart, stapVan, tekstVan } from './kaart';
import { vanToepassing } from './welke-vraag';

const ERBIJ = '(?:(?:nog|eigenlijk|ook|helaas|echt|nu|zo|precies|op dit moment|niet) )*';
const WEET_NIET = [
  new RegExp(`^(.{4,60}?),? (?:dat |wist |weet |weten )(?:weet |weten )?(?:ik|wij|we|hij|zij|ze)? ?${ERBIJ}niet[.!]?$`),
  new RegExp(`^(?:ik|wij|we|hij|zij|ze) (?:weet|weten|wist) ${ERBIJ}niet (?!of )(.{4,60}?)[.!]?$`),
  /^(?:(?:ik )?heb )?geen idee (.{4,60}?)[.!]?$/,
];

/** By what it asks; of how one speaks of it in a clause the labels say nothing. */
const gaatOver: readonly (readonly [RegExp, string])[] = [
  [/hoeveel (?:kinderen|jeugdigen|jongeren|gezinnen|clienten|het)(?![a-z])|om welk aantal/, 'aantalJeugdigen'],
  [/(?:sinds|vanaf) wanneer|hoe lang/, 'sinds'],
  [/welke (?:gemeenten?|regio)/, 'gebieden'],
  [/(?:welke|wat voor) (?:soort(?:en)? |vorm(?:en)? )?(?:van )?(?:hulp|zorg|jeugdhulp)/, 'jeugdhulpvormen'],
];

/** Null when it says nothing of a question that may stay open, or of the one that is asked: that is what "weet ik niet" does. */
export async function weetHetNiet(beurt: Beurt, open: Open, tekst: string): Promise<BeurtAntwoord | null> {
  const klein = leesBericht(beurt, tekst).klein.trim();
  // "Geen idee hoeveel kinderen, misschien 80" answers it.
  if (/\d/.test(klein)) return null;
  const wat = WEET_NIET.map((vorm) => vorm.exec(klein)?.[1]).find((een) => een !== undefined);
  const veld = wat === undefined ? undefined : gaatOver.find(([woorden]) => woorden.test(wat))?.[1];
  if (veld === undefined || !vanToepassing(open.dialoog.stappen, veld, open.draft.antwoorden)) return null;
  if (veld === openVraag(open) || !stapVan(open, veld).magOpen || open.draft.antwoorden[veld] !== undefined)
    return null;
  const nu = await bewaar(beurt, open, metAntwoorden(open.draft, [[veld, null]]));
  return zeg(stapKaart(beurt, nu, { hulp: { zin: dialoogTekst.opengelaten(tekstVan(open, veld).label) } }));
}
