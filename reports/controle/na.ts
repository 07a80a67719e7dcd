/** A month is not before a day in that month: compared as far as both are known. */
export function isNa(een: unknown, ander: unknown): boolean {
  if (typeof een !== 'string' || typeof ander !== 'string') return false;
  const lengte = Math.min(een.length, ander.length, 10);
  return een.slice(0, lengte) > ander.slice(0, lengte);
}
