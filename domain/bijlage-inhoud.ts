/** How a document shows by its first bytes that it is what its name says. */
import { bijlageGrenzen } from './bijlage';
import type { BijlageSoort, BijlageFout } from './bijlage';

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
