/** Terms in werkdagen and weken over Dutch days; the holidays come in as an argument, a moment never does. */

/** Days that are no werkdag besides Saturday and Sunday, as ISO dates. */
export type Feestdagen = ReadonlySet<string>;

const dagMs = 86_400_000;
const zondag = 0;
const zaterdag = 6;

/** Midnight UTC stands for the day itself: clock changes and time zones have no say in a term of days. */
const naarMs = (dag: string): number => Date.parse(`${dag}T00:00:00Z`);

/** The day so many calendar days later (earlier when negative). */
export const dagenLater = (dag: string, dagen: number): string =>
  new Date(naarMs(dag) + dagen * dagMs).toISOString().slice(0, 10);

export const wekenLater = (dag: string, weken: number): string => dagenLater(dag, 7 * weken);

export function isWerkdag(dag: string, feestdagen: Feestdagen): boolean {
  const weekdag = new Date(naarMs(dag)).getUTCDay();
  return weekdag !== zondag && weekdag !== zaterdag && !feestdagen.has(dag);
}

/**
 * The day itself when it is a werkdag, otherwise the first one after it.
 * Bron: Algemene termijnenwet, artikel 1: a term that ends on a Saturday, Sunday or holiday is extended to the next day that is none of these.
 */
export function eersteWerkdag(dag: string, feestdagen: Feestdagen): string {
  let deze = dag;
  while (!isWerkdag(deze, feestdagen)) deze = dagenLater(deze, 1);
  return deze;
}

/** The day itself when it is a werkdag, otherwise the last one before it. */
export function laatsteWerkdag(dag: string, feestdagen: Feestdagen): string {
  let deze = dag;
  while (!isWerkdag(deze, feestdagen)) deze = dagenLater(deze, -1);
  return deze;
}

/** The last werkdag of a term of so many werkdagen; the day on which it begins does not count. Negative counts back. */
export function werkdagenLater(vanaf: string, aantal: number, feestdagen: Feestdagen): string {
  const richting = aantal < 0 ? -1 : 1;
  let deze = vanaf;
  for (let over = Math.abs(aantal); over > 0;) {
    deze = dagenLater(deze, richting);
    if (isWerkdag(deze, feestdagen)) over -= 1;
  }
  return aantal === 0 ? eersteWerkdag(vanaf, feestdagen) : deze;
}

/** How many werkdagen after `van` up to and including `tot`; negative when `tot` is earlier. A term may lie years away: nothing walks there day by day. */
export function werkdagenTussen(van: string, tot: string, feestdagen: Feestdagen): number {
  if (tot < van) return -werkdagenTussen(tot, van, feestdagen);
  let vrij = 0;
  for (const dag of feestdagen) if (dag > van && dag <= tot && isWerkdag(dag, geenFeestdagen)) vrij += 1;
  return weekdagenTot(tot) - weekdagenTot(van) - vrij;
}

const geenFeestdagen: Feestdagen = new Set();

/** Weekdays from Monday 5 January 1970 up to and including that day. */
function weekdagenTot(dag: string): number {
  const sindsMaandag = naarMs(dag) / dagMs - 4 + 1;
  const weken = Math.floor(sindsMaandag / 7);
  return weken * 5 + Math.min(sindsMaandag - weken * 7, 5);
}

/** An existing day of the calendar as ISO text; `2026-02-31` is none. */
export const isBestaandeDag = (tekst: string): boolean =>
  /^[12]\d{3}-(0[1-9]|1[0-2])-\d{2}$/.test(tekst) &&
  dagenLater(tekst.slice(0, 8) + '01', Number(tekst.slice(8)) - 1) === tekst;
