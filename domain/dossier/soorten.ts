/** The kinds of value a fact can have, each with the one function that reads it from a file. */
import { zonderAccenten } from '../accenten';
import { leesTekst } from '../feit';
import { isTijdstip } from '../nederlandse-tijd';
import type { Tekst } from '../feit';
import { treden } from '../trede';
import type { Trede } from '../trede';

export interface Waardesoort<T> {
  readonly naam: string;
  /** What a person reads when the value does not fit. */
  readonly verwacht: string;
  readonly lees: (ruw: unknown) => T | undefined;
  /** The same as JSON Schema, as far as a schema can say it. */
  readonly schema: Readonly<Record<string, unknown>>;
}

const nietLeeg = { type: 'string', pattern: '\\S' } as const;

export const tekst: Waardesoort<Tekst> = {
  naam: 'tekst',
  verwacht: 'tekst, niet leeg en zonder losse haakjes',
  lees: leesTekst,
  schema: nietLeeg,
};

export const getal: Waardesoort<number> = {
  naam: 'getal',
  verwacht: 'een heel getal van 1 of meer',
  schema: { type: 'integer', minimum: 1 },
  lees: (ruw) => (typeof ruw === 'number' && Number.isSafeInteger(ruw) && ruw > 0 ? ruw : undefined),
};

export const tredenummer: Waardesoort<Trede> = {
  naam: 'trede',
  verwacht: 'een trede van 1 tot en met 5',
  schema: { enum: treden },
  lees: (ruw) => treden.find((trede) => trede === ruw),
};

export const vlag: Waardesoort<boolean> = {
  naam: 'vlag',
  verwacht: 'true of false',
  schema: { type: 'boolean' },
  lees: (ruw) => (typeof ruw === 'boolean' ? ruw : undefined),
};

/** A year, a month or a day: what is known, and no more precise than that. */
export const datum: Waardesoort<string> = {
  naam: 'datum',
  verwacht: 'een datum als 2023, 2023-02 of 2023-02-28',
  schema: { type: 'string', pattern: '^\\d{4}(-\\d{2}(-\\d{2})?)?$' },
  lees: (ruw) => (typeof ruw === 'string' && isDeelDatum(ruw) ? ruw : undefined),
};

export const dag: Waardesoort<string> = {
  naam: 'dag',
  verwacht: 'een dag als 2023-11-07',
  schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}$' },
  lees: (ruw) => (typeof ruw === 'string' && ruw.length === 10 && isDeelDatum(ruw) ? ruw : undefined),
};

/** Dutch local time; an embargo without a day and an hour is no embargo. */
export const tijdstip: Waardesoort<string> = {
  naam: 'tijdstip',
  verwacht: 'een tijdstip als 2023-11-07T12:00',
  schema: { type: 'string', pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}$' },
  lees: (ruw) => {
    if (typeof ruw !== 'string' || !/^.{10}T([01]\d|2[0-3]):[0-5]\d$/.test(ruw)) return undefined;
    return isDeelDatum(ruw.slice(0, 10)) && isTijdstip(ruw) ? ruw : undefined;
  },
};

export const lijst: Waardesoort<readonly Tekst[]> = {
  naam: 'lijst',
  verwacht: 'een lijst met ten minste één tekst',
  schema: { type: 'array', minItems: 1, items: nietLeeg },
  lees: (ruw) => leesAlle(ruw, leesTekst),
};

export const keuze = <const K extends string>(...waarden: readonly K[]): Waardesoort<K> => ({
  naam: 'keuze',
  verwacht: `een van: ${waarden.join(', ')}`,
  schema: { enum: waarden },
  lees: (ruw) => waarden.find((waarde) => waarde === ruw || waarde === alsWoord(ruw)),
});

/** People write "continuïteitsplan" and "in voorbereiding". */
const alsWoord = (ruw: unknown): string | null =>
  typeof ruw === 'string' ? zonderAccenten(ruw.trim().toLowerCase()).replace(/[\s_]+/g, '-') : null;

export const keuzes = <const K extends string>(...waarden: readonly K[]): Waardesoort<readonly K[]> => ({
  naam: 'keuzes',
  verwacht: `een lijst uit: ${waarden.join(', ')}`,
  schema: { type: 'array', minItems: 1, items: { enum: waarden } },
  lees: (ruw) => leesAlle(ruw, keuze(...waarden).lees),
});

function leesAlle<T>(ruw: unknown, lees: (deel: unknown) => T | undefined): readonly T[] | undefined {
  if (!Array.isArray(ruw) || ruw.length === 0) return undefined;
  const gelezen = ruw.map(lees).filter((deel) => deel !== undefined);
  return gelezen.length === ruw.length ? gelezen : undefined;
}

function isDeelDatum(ruw: string): boolean {
  const treffer = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(ruw);
  if (treffer === null) return false;
  const [jaar, maand, dagnummer] = [Number(treffer[1]), Number(treffer[2] ?? '1'), Number(treffer[3] ?? '1')];
  return jaar >= 1900 && maand >= 1 && maand <= 12 && dagnummer >= 1 && dagnummer <= dagenInMaand(jaar, maand);
}

const dagenInMaand = (jaar: number, maand: number): number => new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
