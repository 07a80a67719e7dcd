/**
 * Two readers of one sentence: begrip, which knows what is done, and a table of pages or questions, which knows what is asked besides. Where begrip
 * is all but certain and the table half so, the table has only heard a word it knows (ADR 0254).
 */
import type { Paginavraag } from '../../../domain/paginavraag';
import type { Begrepen, Intent } from '../begrepen';

/** From here on begrip is right in all but a few of a hundred sentences it never saw. */
const BEGRIP_ZEKER = 0.95;
/** Of what a table knows it is surer than this. */
const TABEL_ZEKER = 0.85;
/** No intent of its own: what is understood as these may be anything. */
const ZEGT_WEINIG: ReadonlySet<Intent> = new Set<Intent>(['onbekend', 'hulp', 'stoppen', 'verwijzing']);

/** The same thing, asked more precisely: then the table may be less sure. */
const VERFIJNT: Partial<Readonly<Record<Paginavraag, readonly Intent[]>>> = {
  'op-trede': ['trede.overzicht'],
  'in-eigen-regio': ['trede.overzicht', 'casus.tonen'],
  'wat-ligt-er': ['taken.tonen'],
  'te-beslissen': ['taken.tonen'],
  'zonder-regie': ['taken.tonen', 'casus.tonen'],
  'bij-termijn': ['taken.tonen', 'casus.tonen'],
  'taken-bevestigd': ['taken.tonen'],
  'niet-bijgewerkt': ['casus.bijpraten', 'casus.tonen'],
  collega: ['casus.tonen', 'taken.tonen'],
  'wie-leidt': ['casus.tonen', 'register.opvragen'],
  'wie-ziet': ['casus.tonen'],
  'gesprek-aan-de-beurt': ['accountgesprek.overzicht'],
  'wat-is-er-nieuw': ['casus.bijpraten'],
  kernpunten: ['casus.bijpraten'],
  'welke-meldingen': ['melding.status'],
  ritme: ['casus.bijwerken'],
  'bericht-verbeteren': ['casus.bijwerken'],
  'besluit-verbeteren': ['trede.vaststellen'],
  besluit: ['trede.opvragen'],
};

/** Whether begrip goes before a table that is this sure. `kans`: 0 to 1. */
export const wintBegrip = ({ intent, zekerheid }: Begrepen, kans: number, vraag?: Paginavraag): boolean =>
  !ZEGT_WEINIG.has(intent) &&
  zekerheid >= BEGRIP_ZEKER &&
  kans < TABEL_ZEKER &&
  !(vraag !== undefined && (VERFIJNT[vraag]?.includes(intent) ?? false));
