/** The clock: the real one, or one that is set by hand in the simulator and in tests. */

export interface Klok {
  nu(): string;
  vandaag(): string;
}

export interface ZetbareKlok extends Klok {
  /** From now on it is this moment (ISO, UTC), and time goes on from there. */
  zet(nu: string): void;
}

const nederlandseDag = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/Amsterdam', dateStyle: 'short' });

/** The last answer: a date changes on the hour only, and every turn asks for it. */
let laatste = { uur: '', dag: '' };

/** The date it is in the Netherlands at that moment, `YYYY-MM-DD`. */
export function dagInNederland(nu: string): string {
  const uur = nu.slice(0, 13);
  if (uur === laatste.uur && nu.endsWith('Z')) return laatste.dag;
  const dag = nederlandseDag.format(new Date(nu));
  // With another offset the same hour is another moment.
  if (nu.endsWith('Z')) laatste = { uur, dag };
  return dag;
}

export interface EchteKlok extends Klok {
  /** The last moment that was written down before this process began; null when nothing was. */
  nietVoor(moment: string | null): void;
}

/** The clock of the machine, and how long the process runs by a clock that nobody sets. */
export interface Tijdbron {
  muur(): number;
  verstreken(): number;
}
const machine: Tijdbron = { muur: () => Date.now(), verstreken: () => performance.now() };

/** What is set back further than this was wrong before: then the machine is believed at once. */
const langstInhalenMs = 2 * 3_600_000;

/**
 * The real time, that does not go back with the clock of the machine: what was decided later also stands later. Ours then goes on at half its
 * speed until the machine has caught up, so that whatever waits for a moment goes on too.
 */
export function echteKlok({ muur, verstreken }: Tijdbron = machine): EchteKlok {
  let vorige = { ms: -Infinity, op: verstreken() };
  const ms = (): number => {
    const [echt, op] = [muur(), verstreken()];
    const voorsprong = vorige.ms - echt;
    const inhalen = voorsprong > 0 && voorsprong <= langstInhalenMs;
    vorige = { ms: inhalen ? Math.max(echt, vorige.ms + (op - vorige.op) / 2) : echt, op };
    return vorige.ms;
  };
  const nu = (): string => new Date(Math.floor(ms())).toISOString();
  return {
    nu,
    vandaag: () => dagInNederland(nu()),
    nietVoor(moment) {
      const gezien = moment === null ? NaN : Date.parse(moment);
      if (gezien - ms() <= langstInhalenMs && gezien > vorige.ms) vorige = { ms: gezien, op: verstreken() };
    },
  };
}

/** A clock that can be moved; without `begin` and `zet` it runs along with the real one. */
export function zetbareKlok(begin?: string): ZetbareKlok {
  let verschil = begin === undefined ? 0 : Date.parse(begin) - Date.now();
  const nu = (): string => new Date(Date.now() + verschil).toISOString();
  return {
    nu,
    vandaag: () => dagInNederland(nu()),
    zet(moment) {
      verschil = Date.parse(moment) - Date.now();
    },
  };
}

/** A clock that stands still until a test moves it. */
export function stilleKlok(begin: string): ZetbareKlok {
  let moment = begin;
  return {
    nu: () => moment,
    vandaag: () => dagInNederland(moment),
    zet: (nieuw) => {
      moment = nieuw;
    },
  };
}
