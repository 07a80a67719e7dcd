/** What came in, with the files that came along: fetched and read before the turn, for a transaction waits for nobody's network. */
import { ontvangBijlagen } from '../bestanden/bijlagen';
import { ontvangBrieven } from '../bestanden/brief-ontvangen';
import { ontvangGegevens } from '../bestanden/gegevens-ontvangen';
import type { Briefontvangst, Gegevensontvangst, Ontvangst } from '../bestanden/ontvangst';
import type { Inbound } from '../messages';
import type { VerwerkerDeps } from './deps';

export interface Binnen {
  readonly inbound: Inbound;
  /** What a redelivery is known by; null when Teams gave it no id. */
  readonly activiteit: string | null;
  readonly nu: string;
  readonly ontvangen: readonly Ontvangst[];
  readonly brieven: readonly Briefontvangst[] | null;
  readonly gegevens: Gegevensontvangst | null;
}

/** A file is a letter that comes back, data per gemeente, or a document with a melding, in that order. */
export async function neemBinnen(deps: VerwerkerDeps, inbound: Inbound): Promise<Binnen> {
  const activiteit = activiteitVan(deps, inbound);
  const nu = deps.klok.nu();
  const { haler } = deps.bijlagen;
  const brieven = await ontvangBrieven({ ...deps, haler, briefwerk: deps.huis.briefwerk }, inbound);
  const gegevens = brieven === null ? await ontvangGegevens({ ...deps, haler }, inbound) : null;
  const isAnders = brieven !== null || gegevens !== null;
  const ontvangen = isAnders ? [] : await ontvangBijlagen({ ...deps, ...deps.bijlagen }, inbound);
  return { inbound, activiteit, nu, ontvangen, brieven, gegevens };
}

/** Ids of activities are unique within a conversation only, and the first answer is for who got it and for nobody else. */
function activiteitVan({ huis }: Pick<VerwerkerDeps, 'huis'>, inbound: Inbound): string | null {
  if (inbound.activityId === null) return null;
  // A message that is edited twice comes in twice under its own id.
  const versie = inbound.soort === 'bericht-gewijzigd' ? `|${huis.hash(inbound.tekst).slice(0, 16)}` : '';
  const { tenantId, aadObjectId } = inbound.afzender;
  const wie = huis.hash(`${tenantId}|${aadObjectId}`).slice(0, 12);
  return `${inbound.gesprek.gesprekId}|${inbound.soort}${versie}|${wie}|${inbound.activityId}`;
}
