/**
 * The one-time key of a card that changes something. It is kept once it was used, so nobody may write one that could hold a BSN:
 * in what he adds to a number that we made there are never nine figures in a row, whatever letters or signs stand around or between them.
 */

/** What our keys are made of: a UUID, a ULID, the number of a melding, casus, letter or gesprek. */
const GEMAAKT =
  /(?<![0-9A-Za-z])(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-7][0-9A-HJKMNP-TV-Z]{25}|[A-Z]-\d{4}-\d{4,6})(?![0-9A-Za-z])/g;
const NEGEN_CIJFERS = /(?<!\d)\d(?:[\W_]?\d){8}(?!\d)/;

export const houdtNummer = (sleutel: string): boolean => NEGEN_CIJFERS.test(sleutel.replace(GEMAAKT, 'x'));
