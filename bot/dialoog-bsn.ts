/** A BSN split over two messages: the part that finishes it is refused, and the first part leaves the draft at that moment. */
import { zonderBsnHelft } from '../domain/bsn-helft';
import { maakVrijeTekst, vrijeTekstUitOpslag } from '../domain/persoonsgegevens';
import type { Keuring } from '../domain/persoonsgegevens';
import type { Beurt } from './beurt';
import { metAntwoord, zonder } from './dialogue';
import type { Draft } from './dialogue';
import type { Los } from './dialogues/dialoog';
import { bewaar } from './dialoog-concept';
import type { Open } from './dialoog-concept';
import { stapVan, toonVan } from './dialoog-kaart';

/** What was found, and the field in which its first half stood; null when all of it stands in this text. */
export type Afgekeurd = Extract<Keuring, { ok: false }> & { readonly helft: string | null };

/** Choices and other answers may stand between the two halves. */
const zoverTerug = 3;

/** As it was typed: the year of a date that we read in it is nobody's half of a number. */
function getypt(open: Open, veld: string): string {
  const waarde = open.draft.antwoorden[veld];
  const { alsInvoer } = stapVan(open, veld);
  return alsInvoer && waarde !== undefined && waarde !== null ? alsInvoer(waarde) : toonVan(open, veld);
}

/** The guard, on this text alone and as what may finish one of the last answers. */
export function keurMetVorige(open: Open, ruw: string): Extract<Keuring, { ok: true }> | Afgekeurd {
  const alleen = maakVrijeTekst(ruw);
  if (!alleen.ok) return { ...alleen, helft: null };
  for (const veld of open.draft.volgorde.slice(-zoverTerug).reverse()) {
    const samen = maakVrijeTekst(ruw, { vorige: getypt(open, veld) });
    if (!samen.ok) return { ...samen, helft: veld };
  }
  return alleen;
}

/** Also out of what was answered in this conversation: an answer may have said it back. */
export async function haalHelftWeg(beurt: Beurt, open: Open, veld: string): Promise<Open> {
  await beurt.eenheid.inbox.wisAntwoorden(beurt.inbound.gesprek.gesprekId);
  return bewaar(beurt, open, zonderHelft(open.draft, veld));
}

/** The order stays as it was, so that `terug` means what it meant; what a change would bring back goes too. */
export function zonderHelft({ laatste: _, wijzigt: __, ...draft }: Draft<Los>, veld: string): Draft<Los> {
  const waarde = draft.antwoorden[veld];
  if (typeof waarde === 'number') return zonder(draft, veld);
  return { ...metAntwoord(draft, veld, schoon(waarde)), volgorde: draft.volgorde };
}

function schoon(waarde: unknown): unknown {
  if (typeof waarde === 'string') return zonderBsnHelft(vrijeTekstUitOpslag(waarde));
  if (typeof waarde !== 'object' || waarde === null || Array.isArray(waarde)) return waarde;
  return Object.fromEntries(Object.entries(waarde).map(([naam, deel]) => [naam, schoon(deel)]));
}
