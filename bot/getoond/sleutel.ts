/** Before whom something stands. */
import type { Inbound } from '../messages';

/** By the verified person, and not only by the conversation that an activity names. */
export const sleutelVan = ({ gesprek, afzender }: Inbound): string =>
  JSON.stringify([afzender.tenantId, afzender.aadObjectId, gesprek.gesprekId]);
