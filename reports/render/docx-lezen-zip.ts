/** Opens a zip from outside: only the parts that are asked for, and never more than fits in memory. */
import { inflateRawSync } from 'node:zlib';

/** A letter with pictures stays far below these; a zip that swells to gigabytes does not. */
const grenzen = { bestand: 10_000_000, delen: 2_000, deel: 16_000_000 } as const;

const EIND = 0x06054b50;
const CENTRAAL = 0x02014b50;
const LOKAAL = 0x04034b50;
const eindLengte = 22;
const langsteOpmerking = 65_535;
const VERSLEUTELD = 1;

/** Null: no zip, a broken one, or one that asks for more than a letter ever needs. */
export function leesDelen(bytes: Uint8Array, gevraagd: RegExp): ReadonlyMap<string, string> | null {
  if (bytes.length > grenzen.bestand) return null;
  const zip = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return uitpakken(zip, gevraagd);
  } catch {
    // Every offset in a zip is somebody's word; reading outside the file throws.
    return null;
  }
}

function uitpakken(zip: Buffer, gevraagd: RegExp): ReadonlyMap<string, string> | null {
  const slot = vindSlot(zip);
  if (slot < 0) return null;
  const aantal = zip.readUInt16LE(slot + 10);
  if (aantal > grenzen.delen) return null;
  const delen = new Map<string, string>();
  let plek = zip.readUInt32LE(slot + 16);
  for (let nummer = 0; nummer < aantal; nummer += 1) {
    if (zip.readUInt32LE(plek) !== CENTRAAL) return null;
    const [naamLengte, extra, opmerking] = [
      zip.readUInt16LE(plek + 28),
      zip.readUInt16LE(plek + 30),
      zip.readUInt16LE(plek + 32),
    ];
    const naam = zip.toString('utf8', plek + 46, plek + 46 + naamLengte);
    // The same name twice: two readers could see two letters.
    if (delen.has(naam)) return null;
    if (gevraagd.test(naam)) delen.set(naam, inhoud(zip, plek));
    plek += 46 + naamLengte + extra + opmerking;
  }
  return delen;
}

function vindSlot(zip: Buffer): number {
  const laagste = Math.max(0, zip.length - eindLengte - langsteOpmerking);
  for (let plek = zip.length - eindLengte; plek >= laagste; plek -= 1) if (zip.readUInt32LE(plek) === EIND) return plek;
  return -1;
}

function inhoud(zip: Buffer, centraal: number): string {
  const [vlaggen, methode, lengte] = [
    zip.readUInt16LE(centraal + 8),
    zip.readUInt16LE(centraal + 10),
    zip.readUInt32LE(centraal + 20),
  ];
  const lokaal = zip.readUInt32LE(centraal + 42);
  if ((vlaggen & VERSLEUTELD) !== 0 || zip.readUInt32LE(lokaal) !== LOKAAL) throw new Error('unreadable part');
  const begin = lokaal + 30 + zip.readUInt16LE(lokaal + 26) + zip.readUInt16LE(lokaal + 28);
  if (begin + lengte > zip.length) throw new Error('part runs past the end');
  const ruw = zip.subarray(begin, begin + lengte);
  if (methode !== 0 && methode !== 8) throw new Error('unknown packing');
  const uit = methode === 0 ? ruw : inflateRawSync(ruw, { maxOutputLength: grenzen.deel });
  return uit.toString('utf8');
}
