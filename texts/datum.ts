/** Dates in Dutch words; how precise they are follows what is known: a year, a month or a day. */

const maanden = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
] as const;

interface Delen {
  readonly jaar: string;
  readonly maand: number | null;
  readonly dag: number | null;
}

function delen(iso: string): Delen {
  const [jaar = '', maand, dag] = iso.slice(0, 10).split('-');
  return { jaar, maand: maand === undefined ? null : Number(maand), dag: dag === undefined ? null : Number(dag) };
}

const maandnaam = (maand: number): string => {
  const naam = maanden[maand - 1];
  if (naam === undefined) throw new Error(`Maand ${String(maand)} bestaat niet.`);
  return naam;
};

/** `7 november 2023`, `november 2023` or `2023`. */
export function datumVoluit(iso: string): string {
  const { jaar, maand, dag } = delen(iso);
  if (maand === null) return jaar;
  return dag === null ? `${maandnaam(maand)} ${jaar}` : `${String(dag)} ${maandnaam(maand)} ${jaar}`;
}

/** Of a day `2026-02-19` where no day was said: `half februari 2026`. */
export function maanddeelVoluit(dag: string): string {
  const dagVanMaand = Number(dag.slice(8, 10));
  const deel = dagVanMaand <= 10 ? 'begin' : dagVanMaand <= 20 ? 'half' : 'eind';
  return `${deel} ${datumVoluit(dag.slice(0, 7))}`;
}

const kwartalen = ['eerste', 'tweede', 'derde', 'vierde'] as const;

/** The quarter that holds the day: `tweede kwartaal van 2026`. */
export function kwartaalVoluit(dag: string): string {
  const kwartaal = Math.floor((Number(dag.slice(5, 7)) - 1) / 3);
  return `${kwartalen[kwartaal] ?? ''} kwartaal van ${dag.slice(0, 4)}`;
}

/** `7 november 2023, 12.00 uur`: an embargo needs the hour; the time in the value is Dutch local time. */
export function tijdstipVoluit(iso: string): string {
  const tijd = /T(\d{2}):(\d{2})/.exec(iso);
  return tijd === null ? datumVoluit(iso) : `${datumVoluit(iso)}, ${uur(tijd)}`;
}

/** `9.30 uur`: no nought before the hour. */
const uur = ([, uren = '', minuten = '']: RegExpExecArray): string => `${String(Number(uren))}.${minuten} uur`;

/** `op 7 november om 12.00 uur`: the same inside a sentence, with the year where the letter is of another. */
export function tijdstipInZin(iso: string, briefdatum: string | null = null): string {
  const tijd = /T(\d{2}):(\d{2})/.exec(iso);
  const dag = wanneer(iso, briefdatum);
  return tijd === null ? dag : `${dag} om ${uur(tijd)}`;
}

/** `in februari 2023`, `op 7 februari 2023`; without the year when the letter is of that same year, and `dit jaar` where no more is known. */
export function wanneer(iso: string, briefdatum: string | null): string {
  const { jaar, maand, dag } = delen(iso);
  const zelfdeJaar = briefdatum !== null && delen(briefdatum).jaar === jaar;
  if (maand === null) return zelfdeJaar ? 'dit jaar' : `in ${jaar}`;
  const kort = dag === null ? maandnaam(maand) : `${String(dag)} ${maandnaam(maand)}`;
  return `${dag === null ? 'in' : 'op'} ${kort}${zelfdeJaar ? '' : ` ${jaar}`}`;
}

/** Of what is still to come. */
export const straks = (iso: string, briefdatum: string | null): string =>
  wanneer(iso, briefdatum).replace(/^dit jaar$/, 'later dit jaar');

/** As `wanneer`, by the month only, also when the day is known. */
export const inMaand = (iso: string, briefdatum: string | null): string => wanneer(iso.slice(0, 7), briefdatum);

/** `begin dit jaar` is only true beside a letter date; without one the absolute month is printed. */
export function periode(iso: string, briefdatum: string | null): string {
  const { jaar, maand } = delen(iso);
  if (briefdatum === null || maand === null || briefdatum.slice(0, 7) <= iso.slice(0, 7))
    return inMaand(iso, briefdatum);
  const verschil = Number(delen(briefdatum).jaar) - Number(jaar);
  // Of this year the end is still to come, also in a letter of December.
  const deel = maand <= 3 ? 'begin' : maand >= 10 && verschil > 0 ? 'eind' : null;
  if (deel === null || verschil > 1 || verschil < 0) return inMaand(iso, briefdatum);
  return `${deel} ${verschil === 0 ? 'dit' : 'vorig'} jaar`;
}

/** The number of a month by its Dutch name; null when it is none. */
export function leesMaand(naam: string): number | null {
  const plek = maanden.findIndex((maand) => maand === naam.toLowerCase());
  return plek < 0 ? null : plek + 1;
}
