/** Reads a CSV file as people make it: semicolons, with or without BOM, in UTF-8 or Windows-1252; every mistake with its row. */
import { CsvError, parse } from 'csv-parse/sync';

/** `rij` is the line in the file, as a spreadsheet numbers it; 0 when it is about the file as a whole. */
export interface Rijfout {
  readonly rij: number;
  readonly uitleg: string;
}

export interface CsvRij {
  readonly rij: number;
  readonly velden: Readonly<Record<string, string>>;
}

export interface CsvInhoud {
  readonly rijen: readonly CsvRij[];
  readonly fouten: readonly Rijfout[];
}

interface Kolommen {
  readonly verplicht: readonly string[];
  readonly extra?: readonly string[];
}

/** Excel saves "CSV" in Windows-1252 and "Unicode text" in UTF-16; signs that nobody types are left out. */
export const leesTekst = (inhoud: Uint8Array): string => ontcijfer(inhoud).replace(/[^\P{Cc}\t\n\r\u0085]/gu, '');

function ontcijfer(inhoud: Uint8Array): string {
  const [eerste, tweede] = inhoud;
  if (eerste === 0xff && tweede === 0xfe) return new TextDecoder('utf-16le').decode(inhoud);
  if (eerste === 0xfe && tweede === 0xff) return new TextDecoder('utf-16be').decode(inhoud);
  return alsUtf8(inhoud) ?? regelVoorRegel(inhoud);
}

function alsUtf8(inhoud: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(inhoud);
  } catch {
    return null;
  }
}

/** A file put together from two: what is not UTF-8 is read as Windows-1252, and only that line. */
function regelVoorRegel(inhoud: Uint8Array): string {
  const delen: string[] = [];
  for (let begin = 0; begin < inhoud.length;) {
    const eind = inhoud.indexOf(0x0a, begin) + 1 || inhoud.length;
    const regel = inhoud.subarray(begin, eind);
    delen.push(alsUtf8(regel) ?? new TextDecoder('windows-1252').decode(regel));
    begin = eind;
  }
  return delen.join('');
}

/** A workbook of Excel is a zip, or what Excel 97 wrote. */
const WERKMAP = [Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from([0xd0, 0xcf, 0x11, 0xe0])];
const isWerkmap = (inhoud: Uint8Array): boolean => WERKMAP.some((begin) => begin.equals(inhoud.subarray(0, 4)));

export function leesCsv(inhoud: Uint8Array, kolommen: Kolommen): CsvInhoud {
  if (isWerkmap(inhoud)) return { rijen: [], fouten: [{ rij: 0, uitleg: geenCsv }] };
  const ruw = ontleed(leesTekst(inhoud));
  if ('uitleg' in ruw) return { rijen: [], fouten: [ruw] };
  const [kop, ...rest] = ruw;
  const namen = zonderLegeStaart(kop?.velden ?? []).map((naam) => naam.trim().toLowerCase());
  const kopfout = controleerKop(namen, kolommen);
  if (kopfout !== null) return { rijen: [], fouten: [{ rij: 1, uitleg: kopfout }] };
  const fouten: Rijfout[] = [];
  const rijen: CsvRij[] = [];
  for (const { rij, velden: cellen } of rest) {
    if (cellen.every((veld) => veld.trim() === '')) continue;
    const velden = cellen.length > namen.length ? zonderLegeStaart(cellen, namen.length) : cellen;
    if (velden.length !== namen.length) fouten.push({ rij, uitleg: verkeerdAantal(velden.length, namen.length) });
    else
      rijen.push({ rij, velden: Object.fromEntries(namen.map((naam, plek) => [naam, (velden[plek] ?? '').trim()])) });
  }
  return { rijen, fouten };
}

/** A spreadsheet writes the empty columns along that somebody once touched. */
function zonderLegeStaart(cellen: readonly string[], minstens = 0): readonly string[] {
  const laatste = cellen.findLastIndex((cel) => cel.trim() !== '');
  return cellen.slice(0, Math.max(laatste + 1, minstens));
}

/** How Excel is told what parts the columns. */
const SEP = /^\ufeff?"?sep=;"?\r?\n/i;

interface RuweRij {
  readonly rij: number;
  readonly velden: readonly string[];
}

function ontleed(tekst: string): readonly RuweRij[] | Rijfout {
  try {
    const records = parse(tekst, {
      delimiter: ';',
      bom: true,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      from_line: SEP.test(tekst) ? 2 : 1,
    }) as unknown as { readonly info: { readonly lines: number }; readonly record: readonly string[] }[];
    return records.map(({ info, record }) => ({ rij: info.lines, velden: record }));
  } catch (fout) {
    if (!(fout instanceof CsvError)) throw fout;
    const regel = (fout as { readonly lines?: unknown }).lines;
    const rij = typeof regel === 'number' ? regel : 0;
    return {
      rij,
      uitleg: 'Het bestand is vanaf hier niet te lezen: er is een aanhalingsteken dat niet wordt gesloten.',
    };
  }
}

function controleerKop(namen: readonly string[], { verplicht, extra = [] }: Kolommen): string | null {
  const mist = verplicht.filter((naam) => !namen.includes(naam));
  const kop = verplicht.join(';');
  if (namen.length === 0) return `Het bestand is leeg. De eerste regel hoort te zijn: ${kop}`;
  if (mist.length > 0 && namen.length === 1 && /[,\t]/.test(namen[0] ?? '')) {
    return `De kolommen moeten met een puntkomma zijn gescheiden. De eerste regel hoort te zijn: ${kop}`;
  }
  if (mist.length > 0) return `${ontbreekt(mist)} De eerste regel hoort te zijn: ${kop}`;
  const dubbel = namen.find((naam, plek) => namen.indexOf(naam) !== plek);
  if (dubbel !== undefined) return `De kolom ${dubbel} staat er twee keer.`;
  const vreemd = namen.find((naam) => ![...verplicht, ...extra].includes(naam));
  return vreemd === undefined
    ? null
    : `De kolom ${JSON.stringify(vreemd)} is onbekend. De eerste regel hoort te zijn: ${kop}`;
}

const ontbreekt = (kolommen: readonly string[]): string =>
  kolommen.length === 1
    ? `De kolom ${kolommen.join()} ontbreekt.`
    : `De kolommen ${kolommen.slice(0, -1).join(', ')} en ${kolommen.slice(-1).join()} ontbreken.`;

const geenCsv = 'Dit is een werkmap van Excel. Sla hem daar op als CSV en lees dat bestand in.';

const verkeerdAantal = (aantal: number, verwacht: number): string =>
  `Deze rij heeft ${aantal} ${aantal === 1 ? 'veld' : 'velden'}, en dat moeten er ${verwacht} zijn.`;

/** "Anker|'t Anker" → two names. */
export const gesplitst = (veld: string): readonly string[] => [
  ...new Set(
    veld
      .split('|')
      .map((deel) => deel.trim())
      .filter((deel) => deel !== ''),
  ),
];

/** A spreadsheet cell may hold several lines; a name is one. */
export const opEenRegel = (veld: string): string => veld.replace(/\s+/gu, ' ').trim();

/** "2,5-9" → the rows an operator chose; null when it cannot be read. */
export function leesRijkeuze(ruw: string): ReadonlySet<number> | null {
  const gekozen = new Set<number>();
  for (const deel of ruw.split(',')) {
    const [, van, tot] = /^\s*(\d{1,7})(?:\s*-\s*(\d{1,7}))?\s*$/.exec(deel) ?? [];
    if (van === undefined) return null;
    for (let rij = Number(van); rij <= Number(tot ?? van); rij += 1) gekozen.add(rij);
  }
  return gekozen;
}
