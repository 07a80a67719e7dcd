/** Dutch clock time and UTC, with summer time by the European rule: no tables and no clock of its own. */

/** `2026-03-12T09:00` in the Netherlands as UTC; a time that is skipped in March counts from the old hour, one that comes twice is the first. */
export function naarUtc(lokaal: string): string {
  const alsUtc = Date.parse(`${lokaal.slice(0, 16)}:00.000Z`);
  const zomer = alsUtc - 2 * uurMs;
  return new Date(isZomertijd(zomer) ? zomer : alsUtc - uurMs).toISOString();
}

/** False for the hour that the clock skips in March: nobody can be held to it. */
export const isTijdstip = (lokaal: string): boolean => opDeKlok(naarUtc(lokaal)).slice(0, 16) === lokaal.slice(0, 16);

/** A moment in UTC on the Dutch clock, as if that were UTC. */
function opDeKlok(moment: string): string {
  const ms = Date.parse(moment);
  return new Date(ms + (isZomertijd(ms) ? 2 : 1) * uurMs).toISOString();
}

/** The Dutch day of a moment in UTC. */
export const dagVan = (moment: string): string => opDeKlok(moment).slice(0, 10);

/** The hour, 0 to 23, on the Dutch clock at a moment in UTC. */
export const uurVan = (moment: string): number => Number(opDeKlok(moment).slice(11, 13));

const uurMs = 3_600_000;

/** Bron: richtlijn 2000/84/EG: from the last Sunday of March to the last Sunday of October, at 01:00 UTC. */
function isZomertijd(ms: number): boolean {
  const jaar = new Date(ms).getUTCFullYear();
  return ms >= laatsteZondag(jaar, 2) && ms < laatsteZondag(jaar, 9);
}

function laatsteZondag(jaar: number, maand: number): number {
  const laatste = new Date(Date.UTC(jaar, maand + 1, 0, 1));
  return laatste.getTime() - laatste.getUTCDay() * 24 * uurMs;
}
