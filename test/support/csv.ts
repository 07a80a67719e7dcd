/** Reads a CSV as a spreadsheet does: what stands in quotes is one cell. */
import { parse } from 'csv-parse/sync';

export const leesCsv = (tekst: string): readonly (readonly string[])[] => parse(tekst, { bom: true, delimiter: ';' });
