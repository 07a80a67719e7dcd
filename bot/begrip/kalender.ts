/** Counting with ISO dates, without a clock: days, months, weekdays. */

const DAG = 86_400_000;

const naarMs = (iso: string): number => Date.parse(`${iso}T00:00:00Z`);
const naarIso = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

export const plusDagen = (iso: string, dagen: number): string => naarIso(naarMs(iso) + dagen * DAG);

/** 31 January plus one month is the last day of February. */
export const plusMaanden = (iso: string, maanden: number): string => {
  const [jaar = 0, maand = 1, dag = 1] = iso.split('-').map(Number);
  const eerste = new Date(Date.UTC(jaar, maand - 1 + maanden, 1));
  return naarIso(eerste.getTime() + (Math.min(dag, dagenIn(eerste)) - 1) * DAG);
};

const dagenIn = (eerste: Date): number =>
  new Date(Date.UTC(eerste.getUTCFullYear(), eerste.getUTCMonth() + 1, 0)).getUTCDate();

/** 0 = maandag. */
export const weekdag = (iso: string): number => (new Date(naarMs(iso)).getUTCDay() + 6) % 7;

export const maandagVan = (iso: string): string => plusDagen(iso, -weekdag(iso));

export const laatsteDagVanMaand = (iso: string): string => plusDagen(plusMaanden(`${iso.slice(0, 7)}-01`, 1), -1);

/** Null for 31 February and the like. */
export const maakDatum = (jaar: number, maand: number, dag: number): string | null => {
  if (jaar < 1990 || jaar > 2099 || maand < 1 || maand > 12 || dag < 1) return null;
  const iso = new Date(Date.UTC(jaar, maand - 1, dag)).toISOString().slice(0, 10);
  return Number(iso.slice(8)) === dag && Number(iso.slice(5, 7)) === maand ? iso : null;
};
