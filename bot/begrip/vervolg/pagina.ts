/** Which page a message asks for. To teach, add a sentence to test/bot/understand/vervolg-pagina.jsonl and run its goldens. */
import { alleenGereserveerd } from '../gereserveerd';
import type { Lezing } from '../lezing';
import { ANDERS, vervolglezer } from './lezer';

/** What pages are asked for in people's own words; each of them is in one of the tables of pages. */
export const paginavragen = [
  // Of one casus.
  'besluit',
  'besluit-verbeteren',
  'standpunten',
  'waarom',
  'eigen-trede',
  'trede-anders',
  'taken-bevestigd',
  'gelezen',
  'bezorgd',
  'bericht-intrekken',
  'bericht-verbeteren',
  'ritme',
  'taak-toevoegen',
  'rol-geven',
  'rol-krijgt',
  'overnemen',
  'geinformeerd',
  'volgende-stap',
  'wie-leidt',
  'wie-ziet',
  'brieven',
  'verschil-brieven',
  'wie-weet-dit',
  'afronden',
  'plan-vaststellen',
  'rechtzetting',
  // Of many, or of none.
  'in-eigen-regio',
  'te-beslissen',
  'zonder-regie',
  'bij-termijn',
  'niet-bijgewerkt',
  'waarneming',
  'op-trede',
  'tekst-toevoegen',
  'zinnen-gewijzigd',
  'zin-wijzigen',
  'zin-zoeken',
  'tekst-wijzigen',
  'briefsoorten',
  'draaiboek-gewijzigd',
  'wie-doet-wat',
  'toegang-regelen',
  'vrije-dag',
  'termijn-meldpunt',
  'ritme-instellen',
  'wat-ligt-er',
  'welke-meldingen',
  'wat-is-er-nieuw',
  'oppakken',
  'met-een-melding',
  'op-de-server',
  'gesprek-aan-de-beurt',
  'collega',
  'document-weg',
] as const;

export type Paginavraag = (typeof paginavragen)[number];

/** In a fixed order: the columns of the table of weights. */
export const paginaklassen = [ANDERS, ...paginavragen] as const;

export const leesPaginavraag = vervolglezer<Paginavraag>(paginaklassen, 'pagina-gewichten.bin');

/** A page is only shown, and most of those who ask for one say little: a little less sure than what is done at once. */
export const PAGINA_GENOEG = 0.5;

/** Null when none is asked for, or this cannot be said. A command in its own words means itself; most turns are one, and are not read for more. */
export function paginavraagIn(lezing: Lezing): Paginavraag | null {
  if (alleenGereserveerd(lezing) !== null) return null;
  const [beste] = leesPaginavraag(lezing);
  return beste === undefined || beste.soort === ANDERS || beste.kans < PAGINA_GENOEG ? null : beste.soort;
}
