/** What the data behind a button asks, once its texts passed the door. */
import { leesActie } from '../../cards/actions';
import { laatBinnen } from '../invoer/deur';
import type { Toegelaten } from './knoppen';

/** Null for nothing, for what is no action, and for texts that may not come in. */
export function toegelaten(data: Readonly<Record<string, unknown>> | null | undefined): Toegelaten | null {
  const actie = leesActie(data);
  if (typeof actie === 'string') return null;
  const binnen = laatBinnen(actie);
  return binnen.ok ? { action: actie.action, payload: binnen.payload } : null;
}
