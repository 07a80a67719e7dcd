/** What comes after an attempt: sent, again, not reached, or given up. One table of outcomes, and patience that grows. */
import type { Wachtend } from '../../domain/traffic';
import type { Bezorging, BezorgFout } from '../messages';

export type Vervolg =
  | { readonly soort: 'verzonden'; readonly berichtId: string }
  | { readonly soort: 'opnieuw'; readonly overMs: number; readonly reden: string; readonly onzeker: boolean }
  | { readonly soort: 'sluit'; readonly status: 'niet-bereikt' | 'opgegeven'; readonly reden: string };

const meestePogingen = 8;
const eersteWachtMs = 2_000;
const langsteWachtMs = 15 * 60_000;
/** Uninstalled, blocked, or no longer there: it goes on when that person speaks to us. */
const nietBereikt = new Set([403, 404]);
/** What we made is refused as it is: asking again gives the same answer. */
const zinloos = new Set([400, 413]);

export function vervolgOp(rij: Pick<Wachtend, 'pogingen' | 'onzeker'>, uitkomst: Bezorging, toeval: number): Vervolg {
  if (uitkomst.soort === 'bezorgd') return { soort: 'verzonden', berichtId: uitkomst.berichtId };
  const reden = redenVan(uitkomst);
  if (uitkomst.status !== null && nietBereikt.has(uitkomst.status))
    return { soort: 'sluit', status: 'niet-bereikt', reden };
  // What may have arrived is sent once more and not again: a message repeats at most once.
  const tweedeTwijfel = uitkomst.misschienBezorgd && rij.onzeker >= 1;
  const kansloos = uitkomst.status !== null && zinloos.has(uitkomst.status);
  if (tweedeTwijfel || kansloos || rij.pogingen + 1 >= meestePogingen)
    return { soort: 'sluit', status: 'opgegeven', reden };
  const eigen = Math.min(eersteWachtMs * 2 ** rij.pogingen, langsteWachtMs) * (0.5 + toeval);
  const overMs = Math.max(uitkomst.wachtMs ?? 0, eigen);
  return { soort: 'opnieuw', overMs, reden, onzeker: uitkomst.misschienBezorgd };
}

const redenVan = ({ status, code, misschienBezorgd }: BezorgFout): string => {
  if (misschienBezorgd) return 'ANTWOORD_WEG';
  return status === null ? code : `HTTP_${String(status)}`;
};
