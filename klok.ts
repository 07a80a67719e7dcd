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

export const echteKlok = (): Klok => ({
  nu: () => new Date().toISOString(),
  vandaag: () => dagInNederland(new Date().toISOString()),
});

/** A clock that can be moved; without `zet` it runs along with the real one. */
export function zetbareKlok(): ZetbareKlok {
  let verschil = 0;
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
