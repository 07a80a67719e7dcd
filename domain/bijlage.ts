/** Documents with a melding: which kinds, how large, how many, and how a file shows that it is what it says it is. */
import type { VrijeTekst } from './persoonsgegevens';

const bijlageSoorten = ['pdf', 'docx', 'xlsx', 'pptx', 'odt', 'ods'] as const;
export type BijlageSoort = (typeof bijlageSoorten)[number];

/** What is kept of a document; its bytes lie outside the database, under this hash. */
export interface Bijlage {
  /** SHA-256 of the content, hexadecimal. */
  readonly hash: string;
  readonly naam: VrijeTekst;
  readonly soort: BijlageSoort;
  /** In bytes. */
  readonly omvang: number;
}

/** Voorbeeld, niet officieel: a beheerder may want other limits. */
export const bijlageGrenzen = { bytes: 10 * 1024 * 1024, aantal: 5, naam: 120 } as const;

export type BijlageFout =
  | 'soort'
  | 'inhoud'
  | 'macro'
  | 'te-groot'
  | 'leeg'
  | 'te-veel'
  | 'naam'
  | 'niet-opgehaald'
  | 'geen-melding'
  | 'alleen-persoonlijk';

/** The kind by the end of the name; null for what is not an organisational document. */
export function soortVanNaam(naam: string): BijlageSoort | null {
  const eind = /\.([a-z0-9]{2,5})$/i.exec(naam.trim())?.[1]?.toLowerCase();
  return bijlageSoorten.find((soort) => soort === eind) ?? null;
}

const PDF = [0x25, 0x50, 0x44, 0x46, 0x2d];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

/** What stands in the file list of a zip of this kind; a PDF is no zip. */
const inZip: Readonly<Record<Exclude<BijlageSoort, 'pdf'>, string>> = {
  docx: 'word/document.xml',
  xlsx: 'xl/workbook.xml',
  pptx: 'ppt/presentation.xml',
  odt: 'application/vnd.oasis.opendocument.text',
  ods: 'application/vnd.oasis.opendocument.spreadsheet',
};

/** Whether the bytes are what the name says. Only looked at, never unpacked or run. */
export function keurInhoud(soort: BijlageSoort, bytes: Uint8Array): BijlageFout | null {
  if (bytes.length === 0) return 'leeg';
  if (bytes.length > bijlageGrenzen.bytes) return 'te-groot';
  if (soort === 'pdf') return begintMet(bytes, PDF) ? null : 'inhoud';
  if (!begintMet(bytes, ZIP) || !bevat(bytes, inZip[soort])) return 'inhoud';
  return bevat(bytes, 'vbaProject.bin') || bevat(bytes, 'Basic/script-lc.xml') ? 'macro' : null;
}

const begintMet = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.every((byte, plek) => bytes[plek] === byte);

function bevat(bytes: Uint8Array, woord: string): boolean {
  const gezocht = Array.from(woord, (teken) => teken.charCodeAt(0));
  const [eerste = -1] = gezocht;
  for (let plek = bytes.indexOf(eerste); plek >= 0; plek = bytes.indexOf(eerste, plek + 1)) {
    if (gezocht.every((byte, verder) => bytes[plek + verder] === byte)) return true;
  }
  return false;
}

/** Which documents are in use, and the proofs that hand one over once. The bytes lie in `GEGEVENS_MAP`. */
export interface BijlageStore {
  /** Of these hashes, those that no melding and no draft holds. */
  ongebruikt(hashes: readonly string[]): Promise<readonly string[]>;
  bewaarBewijs(bewijs: Bijlagebewijs): Promise<void>;
  bewijs(tokenHash: string): Promise<Bijlagebewijs | null>;
  /** True once: the moment the document is handed over. */
  verbruik(tokenHash: string, op: string): Promise<boolean>;
}

/** Only the hash of the secret is kept: who reads the database cannot fetch the document. */
export interface Bijlagebewijs {
  readonly tokenHash: string;
  readonly meldingId: string;
  readonly hash: string;
  readonly persoonId: string;
  readonly verlooptOp: string;
  readonly gebruiktOp: string | null;
}
