/** Reads what a picture file is from its own bytes: kind and size, and whether we can draw it. */
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';

export interface Plaatje {
  readonly soort: 'png' | 'jpeg';
  readonly breedte: number;
  readonly hoogte: number;
}

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** `doorzichtig`: PDF/A wants no transparency that nobody asked for, and paper has none. */
export function leesPlaatje(inhoud: Uint8Array): Result<Plaatje, 'onleesbaar' | 'doorzichtig' | 'svg'> {
  const bytes = Buffer.from(inhoud);
  if (isSvg(bytes)) return faal('svg');
  const gelezen = PNG.every((byte, plaats) => bytes[plaats] === byte) ? leesPng(bytes) : leesJpeg(bytes);
  return gelezen.ok && (gelezen.value.breedte < 1 || gelezen.value.hoogte < 1) ? faal('onleesbaar') : gelezen;
}

/** A drawing in XML may carry scripts and links, and nothing here can draw it safely. */
const isSvg = (bytes: Buffer): boolean => /^\ufeff?\s*<(\?xml|!DOCTYPE|!--|svg)/i.test(bytes.toString('utf8', 0, 200));

function leesPng(bytes: Buffer): Result<Plaatje, 'onleesbaar' | 'doorzichtig'> {
  if (bytes.length < 33 || bytes.toString('latin1', 12, 16) !== 'IHDR') return faal('onleesbaar');
  const [kleursoort, verweven] = [bytes.readUInt8(25), bytes.readUInt8(28)];
  if (verweven !== 0) return faal('onleesbaar');
  if (kleursoort === 4 || kleursoort === 6 || bytes.includes('tRNS', 33, 'latin1')) return faal('doorzichtig');
  return ok({ soort: 'png', breedte: bytes.readUInt32BE(16), hoogte: bytes.readUInt32BE(20) });
}

/** Walks the segments until the one that tells the size. */
function leesJpeg(bytes: Buffer): Result<Plaatje, 'onleesbaar'> {
  if (bytes.length < 4 || bytes.readUInt16BE(0) !== 0xffd8) return faal('onleesbaar');
  let plaats = 2;
  while (plaats + 9 < bytes.length) {
    const merk = bytes.readUInt16BE(plaats);
    if (merk >= 0xffc0 && merk <= 0xffc2) {
      return ok({ soort: 'jpeg', hoogte: bytes.readUInt16BE(plaats + 5), breedte: bytes.readUInt16BE(plaats + 7) });
    }
    if (merk < 0xff01) return faal('onleesbaar');
    plaats += 2 + bytes.readUInt16BE(plaats + 2);
  }
  return faal('onleesbaar');
}
