/** "Donderdag kan toch beter" under a talk in two weeks: the thursday of that week, and not the one to come. */
const DAGEN = ['zondag', 'maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag'] as const;
const EEN_DAG = new RegExp(`(?<![a-z])(?:${DAGEN.join('|')})(?![a-z])`, 'g');
/** It says of which week, or of which day of the month. */
const NADER =
  /\d|(?<![a-z])(?:volgende|komende|deze|aanstaande|over|week|weken|januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december)(?![a-z])/;
const DAG_MS = 86_400_000;
const WEEK = 7;

/** Null where the words say more, or the day that stands there is near. */
export function dagInWeek(klein: string, stond: string, vandaag: string): string | null {
  const dagen = klein.replace(/(?<![a-z])niet (?:op )?[a-z]+dag(?![a-z])/g, ' ').match(EEN_DAG) ?? [];
  const [naam, tweede] = dagen;
  const zonderUur = klein.replace(/(?:om )?\d{1,2}(?:[.:]\d{2})? ?(?:uur|u)(?![a-z])|zelfde (?:tijd|uur)/g, ' ');
  if (naam === undefined || tweede !== undefined || NADER.test(zonderUur) || !/^\d{4}-\d{2}-\d{2}$/.test(stond))
    return null;
  const van = Date.parse(stond);
  if (van - Date.parse(vandaag) <= WEEK * DAG_MS) return null;
  const plek = (dag: number): number => (dag + WEEK - 1) % WEEK;
  const verschil = plek(DAGEN.indexOf(naam as (typeof DAGEN)[number])) - plek(new Date(van).getUTCDay());
  return new Date(van + verschil * DAG_MS).toISOString().slice(0, 10);
}
