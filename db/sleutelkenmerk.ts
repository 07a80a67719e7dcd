/** What stands in the database for a one-time key; the key itself comes from outside and may hold anything. */
import { createHash } from 'node:crypto';

/** In no key, so that what is kept is never taken for one. */
export const kenmerkBegin = '#:';

export const kenmerkVan = (sleutel: string): string =>
  `${kenmerkBegin}${createHash('sha256').update(sleutel).digest('base64url')}`;
