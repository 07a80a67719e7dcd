/** Before whom something stands. */
import type { Inbound } from '../messages';

/** By the verified person, and not only by the conversation that an activity names. */
export function sleutelVan(inbound: Inbound): string {
  const eerder = gemaakt.get(inbound);
  if (eerder !== undefined) return eerder;
  const { gesprek, afzender } = inbound;
  const sleutel = JSON.stringify([afzender.tenantId, afzender.aadObjectId, gesprek.gesprekId]);
  gemaakt.set(inbound, sleutel);
  return sleutel;
}

/** Some thirty times asked for in a turn. */
const gemaakt = new WeakMap<Inbound, string>();
