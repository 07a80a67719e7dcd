/** When a turn failed because nothing could be written down: then the user may hear for certain that it was not kept. */

/** Full, read-only, locked or out of reach: the transaction was not begun or was undone whole. A connection that broke at the end is not here, for nobody knows. */
const CODES: ReadonlySet<string> = new Set([
  ...['SQLITE_FULL', 'SQLITE_READONLY', 'SQLITE_BUSY', 'SQLITE_LOCKED', 'SQLITE_CANTOPEN'],
  // PostgreSQL: disk full, out of memory, too many connections, read-only, lock not to be had, not accepting connections.
  ...['53100', '53200', '53300', '25006', '55P03', '57P03'],
]);

export function isNietBewaard(fout: unknown): boolean {
  if (!(fout instanceof Error)) return false;
  if (fout.name === 'KnexTimeoutError') return true;
  return 'code' in fout && typeof fout.code === 'string' && CODES.has(fout.code);
}
