/** Writes a zip that is the same for the same files: no times, no order but the given one. */
import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipBestand {
  readonly naam: string;
  readonly inhoud: Buffer;
}

/** 1 January 1980, the first day a zip can name. */
const DATUM = 0x0021;

export function maakZip(bestanden: readonly ZipBestand[]): Buffer {
  const lokaal: Buffer[] = [];
  const register: Buffer[] = [];
  let plaats = 0;
  for (const { naam, inhoud } of bestanden) {
    const gepakt = deflateRawSync(inhoud, { level: 9 });
    const kop = kopVan(naam, inhoud, gepakt);
    lokaal.push(velden([0x04034b50, 4]), kop, Buffer.from(naam, 'utf8'), gepakt);
    register.push(
      velden([0x02014b50, 4], [20, 2]),
      kop,
      velden([0, 2], [0, 2], [0, 2], [0, 4], [plaats, 4]),
      Buffer.from(naam, 'utf8'),
    );
    plaats += 4 + kop.length + Buffer.byteLength(naam) + gepakt.length;
  }
  const index = Buffer.concat(register);
  const slot = velden(
    [0x06054b50, 4],
    [0, 2],
    [0, 2],
    [bestanden.length, 2],
    [bestanden.length, 2],
    [index.length, 4],
    [plaats, 4],
    [0, 2],
  );
  return Buffer.concat([...lokaal, index, slot]);
}

/** What the entry of a file and the register say in the same words; 0x0800: names are UTF-8, 8: deflate. */
const kopVan = (naam: string, inhoud: Buffer, gepakt: Buffer): Buffer =>
  velden(
    ...([
      [20, 2],
      [0x0800, 2],
      [8, 2],
      [0, 2],
      [DATUM, 2],
    ] as const),
    ...([
      [crc32(inhoud), 4],
      [gepakt.length, 4],
      [inhoud.length, 4],
      [Buffer.byteLength(naam), 2],
      [0, 2],
    ] as const),
  );

function velden(...waarden: readonly (readonly [waarde: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    waarden.map(([waarde, bytes]) => {
      const veld = Buffer.alloc(bytes);
      if (bytes === 2) veld.writeUInt16LE(waarde);
      else veld.writeUInt32LE(waarde);
      return veld;
    }),
  );
}
