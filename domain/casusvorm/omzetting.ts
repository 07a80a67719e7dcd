/** The few ways in which a field of a casus file becomes facts of the dossier. */
import type { FeitId } from '../document';

export type Ruw = Readonly<Record<string, unknown>>;
export type Feitwaarden = Readonly<Partial<Record<FeitId, unknown>>>;
/** The facts, or what is wrong with the field, as a sentence. Null never gets here. `heel` is the whole file. */
export type Omzetting = (waarde: unknown, heel: Ruw) => Feitwaarden | string;

export const isRuw = (ruw: unknown): ruw is Ruw => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);

/** A list of texts; empty for anything else. */
export const teksten = (ruw: unknown): readonly string[] =>
  (Array.isArray(ruw) ? ruw : [ruw]).filter((een): een is string => typeof een === 'string');

/** The same value under another name; the dossier says whether it fits. */
export const als =
  (id: FeitId): Omzetting =>
  (waarde) => ({ [id]: Array.isArray(waarde) ? zonderLege(waarde) : waarde });

/** Lines that say nothing; a list of nothing else is no list without lines. */
const zonderLege = (lijst: readonly unknown[]): readonly unknown[] | null => {
  const rest = lijst.filter((een) => een !== null);
  return rest.length === 0 && lijst.length > 0 ? null : rest;
};

/** Known, and of no use to a letter: the register holds it, or it comes from outside the documents of the casus. */
export const overgeslagen: Omzetting = () => ({});

/** Who may read it follows from the fact itself; a file that says otherwise is not read as if it did not. */
export const alleenZicht =
  (zicht: string): Omzetting =>
  (waarde) =>
    waarde === zicht ? {} : `hier kan alleen ${JSON.stringify(zicht)} staan: wie een feit leest, staat vast.`;

/** Text in which one of these words stands. */
export type Woordtabel = readonly (readonly [woord: RegExp, waarde: string])[];

const bijWoord = (tabel: Woordtabel, tekst: string): string | undefined =>
  tabel.find(([woord]) => woord.test(tekst))?.[1];

const onbekendWoord = (ruw: unknown, tabel: Woordtabel): string =>
  `${JSON.stringify(ruw)} is hier niet bekend. Kies uit: ${tabel.map(([, waarde]) => waarde).join(', ')}.`;

export const naarWoord =
  (id: FeitId, tabel: Woordtabel): Omzetting =>
  (waarde) => {
    const gevonden = typeof waarde === 'string' ? bijWoord(tabel, waarde) : undefined;
    return gevonden === undefined ? onbekendWoord(waarde, tabel) : { [id]: gevonden };
  };

export const naarWoorden =
  (id: FeitId, tabel: Woordtabel): Omzetting =>
  (waarde) => {
    const gevonden = teksten(waarde).map((tekst) => bijWoord(tabel, tekst));
    if (Array.isArray(waarde) && waarde.length === 0) return { [id]: [] };
    return gevonden.length === 0 || gevonden.includes(undefined)
      ? onbekendWoord(waarde, tabel)
      : { [id]: [...new Set(gevonden)] };
  };

/** A note as it stands in a sentence: "de jeugdregio's …". A sentence of the letters brings no article of its own here. */
export const inZinVorm =
  (id: FeitId, vorm: (tekst: string) => string): Omzetting =>
  (waarde) => ({ [id]: typeof waarde === 'string' ? vorm(waarde) : waarde });

/** Where people may have agreed on none, the word for it is no kind of it. */
export const alsOfGeen =
  (id: FeitId): Omzetting =>
  (waarde) => ({ [id]: typeof waarde === 'string' && /^(?:geen|nee)(?!\p{L})/iu.test(waarde.trim()) ? [] : waarde });

/** A text that only says that it is so. */
export const alsDatZo =
  (id: FeitId): Omzetting =>
  (waarde) => ({ [id]: waarde !== false && waarde !== '' });
