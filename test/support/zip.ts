/** Reads the files in a zip: enough to look into a Word document. */
import { inflateRawSync } from 'node:zlib';

const centraal = 0x02014b50;
const eind = 0x06054b50;

export const leesZip = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  new Map([...leesZipBytes(bytes)].map(([naam, inhoud]) => [naam, inhoud.toString('utf8')]));

/** For files that are no text: a PDF, or a Word document that is a zip itself. */
export function leesZipBytes(bytes: Uint8Array): ReadonlyMap<string, Buffer> {
  const zip = Buffer.from(bytes);
  const slot = zip.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (slot < 0 || zip.readUInt32LE(slot) !== eind) throw new Error('not a zip');
  const bestanden = new Map<string, Buffer>();
  let plek = zip.readUInt32LE(slot + 16);
  for (let aantal = zip.readUInt16LE(slot + 10); aantal > 0; aantal -= 1) {
    if (zip.readUInt32LE(plek) !== centraal) throw new Error('broken directory');
    const [naamLengte, extra, opmerking] = [28, 30, 32].map((op) => zip.readUInt16LE(plek + op)) as [
      number,
      number,
      number,
    ];
    const naam = zip.toString('utf8', plek + 46, plek + 46 + naamLengte);
    bestanden.set(naam, inhoud(zip, plek));
    plek += 46 + naamLengte + extra + opmerking;
  }
  return bestanden;
}

function inhoud(zip: Buffer, plek: number): Buffer {
  const lokaal = zip.readUInt32LE(plek + 42);
  const begin = lokaal + 30 + zip.readUInt16LE(lokaal + 26) + zip.readUInt16LE(lokaal + 28);
  const ruw = zip.subarray(begin, begin + zip.readUInt32LE(plek + 20));
  return zip.readUInt16LE(plek + 10) === 0 ? ruw : inflateRawSync(ruw);
}
