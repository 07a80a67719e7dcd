/**
 * What a one-time key becomes at the door: the key itself comes from outside and may hold anything, this holds no figure and no word.
 * It names the hash of that key and carries a mark of this house, so that it passes the door once more as it is.
 */

const EIGEN = /^k-([a-p]{64})-([a-p]{12})$/;

/** Both hexadecimal. */
export const kaartsleutel = (hash: string, merk: string): string => `k-${letters(hash)}-${letters(merk).slice(0, 12)}`;

/** The hash in it, hexadecimal; null when it is no key of this shape. */
export function hashUitKaartsleutel(sleutel: string): string | null {
  const [, hash] = EIGEN.exec(sleutel) ?? [];
  return hash === undefined ? null : uitLetters(hash);
}

const begin = 'a'.charCodeAt(0);

const letters = (hex: string): string =>
  hex.replace(/[0-9a-f]/g, (teken) => String.fromCharCode(begin + parseInt(teken, 16)));

const uitLetters = (tekst: string): string =>
  tekst.replace(/[a-p]/g, (teken) => (teken.charCodeAt(0) - begin).toString(16));
