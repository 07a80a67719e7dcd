/** What stands in the database for a one-time key; the key itself comes from outside and may hold anything. */
import { createHash } from 'node:crypto';
import { hashUitKaartsleutel } from '../domain/kaartsleutel';

/** In no key, so that what is kept is never taken for one. */
export const kenmerkBegin = '#:';

/** A key and what the door made of it are one and the same here: a card that came back with a mistake works once, like the one before. */
export const kenmerkVan = (sleutel: string): string => {
  const hash = hashUitKaartsleutel(sleutel);
  const bytes = hash === null ? createHash('sha256').update(sleutel).digest() : Buffer.from(hash, 'hex');
  return `${kenmerkBegin}${bytes.toString('base64url')}`;
};
