/** Small pictures made on the spot, so that no binary file has to lie in the repository. */
import { crc32, deflateSync } from 'node:zlib';

function stuk(soort: string, inhoud: Buffer): Buffer {
  const kern = Buffer.concat([Buffer.from(soort, 'latin1'), inhoud]);
  const [lengte, som] = [Buffer.alloc(4), Buffer.alloc(4)];
  lengte.writeUInt32BE(inhoud.length);
  som.writeUInt32BE(crc32(kern));
  return Buffer.concat([lengte, kern, som]);
}

/** A PNG in one colour; `doorzichtig` gives it an alpha channel. */
export function png(breedte: number, hoogte: number, doorzichtig = false): Uint8Array {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breedte, 0);
  kop.writeUInt32BE(hoogte, 4);
  kop.writeUInt8(8, 8);
  kop.writeUInt8(doorzichtig ? 6 : 2, 9);
  const punt = doorzichtig ? [21, 66, 115, 128] : [21, 66, 115];
  const regel = Buffer.from([0, ...Array.from({ length: breedte }, () => punt).flat()]);
  const inhoud = deflateSync(Buffer.concat(Array.from({ length: hoogte }, () => regel)));
  const merk = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return new Uint8Array(Buffer.concat([merk, stuk('IHDR', kop), stuk('IDAT', inhoud), stuk('IEND', Buffer.alloc(0))]));
}
