/** What tells that two meldingen are about one organisation that stands in no register: its number, or its name however it was typed. */
import { zonderAccenten } from './accenten';
import { typefouten } from './afstand';
import type { MeldingInvoer } from './melding';

/** The legal form, which one person writes and the other leaves out. */
const RECHTSVORM =
  /(?<![a-z0-9])(?:stichting|stg|vereniging|cooperatie|besloten vennootschap|bv|nv|vof|ua|ba)(?![a-z0-9])/g;

/** Without capitals, accents, points, spaces and legal form; empty when nothing else was typed. */
export const gevouwenNaam = (naam: string): string =>
  zonderAccenten(naam)
    .toLowerCase()
    // `b.v.` is `bv`
    .replace(/(?<=(?<![a-z])[a-z])\.(?=[a-z]|\s|$)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .replace(RECHTSVORM, ' ')
    .replace(/ /g, '');

/** A shorter name has too many neighbours to forgive anything. */
const kortsteNaam = 6;
const langeNaam = 10;

const cijfers = (naam: string): string => naam.replace(/\D/g, '');

/** Two folded names that one typing error sets apart, or two in a long one; a number in a name is never an error. */
export function lijktOpNaam(een: string, ander: string): boolean {
  const lengte = Math.min(een.length, ander.length);
  if (een === '' || een === ander) return een !== '';
  if (lengte < kortsteNaam || cijfers(een) !== cijfers(ander)) return false;
  const fouten = lengte < langeNaam ? 1 : 2;
  return typefouten(een, ander, fouten) <= fouten;
}

/** Null for an organisation of the register: that has an id. */
export function typwijze({ over, nummers }: Pick<MeldingInvoer, 'over' | 'nummers'>): {
  readonly naam: string | null;
  readonly kvk: string | null;
} {
  if (over.partijId !== null) return { naam: null, kvk: null };
  return { naam: gevouwenNaam(over.naam) || null, kvk: nummers?.kvk ?? null };
}
