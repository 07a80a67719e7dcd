/** A black-and-white picture as a PNG of a few kilobytes: rectangles and numbers, drawn in a millisecond. */
import { crc32, deflateSync } from 'node:zlib';

export interface Bitmap {
  /** A black rectangle; what falls outside the picture is left out. */
  vul(x: number, y: number, breed: number, hoog: number): void;
  /** Digits and hyphens; each is five dots wide and seven high, `maat` pixels per dot. */
  schrijf(tekst: string, x: number, y: number, maat: number): void;
}

/** Seven rows of five dots per character, as bits. */
const vormen: Readonly<Record<string, readonly number[]>> = {
  '0': [14, 17, 19, 21, 25, 17, 14],
  '1': [4, 12, 4, 4, 4, 4, 14],
  '2': [14, 17, 1, 2, 4, 8, 31],
  '3': [31, 2, 4, 2, 1, 17, 14],
  '4': [2, 6, 10, 18, 31, 2, 2],
  '5': [31, 16, 30, 1, 1, 17, 14],
  '6': [6, 8, 16, 30, 17, 17, 14],
  '7': [31, 1, 2, 4, 8, 8, 8],
  '8': [14, 17, 17, 14, 17, 17, 14],
  '9': [14, 17, 17, 15, 1, 2, 12],
  '-': [0, 0, 0, 14, 0, 0, 0],
};

export function tekenBitmap(breed: number, hoog: number, teken: (vlak: Bitmap) => void): Buffer {
  const perRegel = Math.ceil(breed / 8) + 1;
  // One bit per pixel, 1 is white; each line begins with the number of its filter: none.
  const beeld = Buffer.alloc(perRegel * hoog, 0xff);
  for (let y = 0; y < hoog; y += 1) beeld[y * perRegel] = 0;
  const punt = (x: number, y: number): void => {
    if (x < 0 || y < 0 || x >= breed || y >= hoog) return;
    const plek = y * perRegel + 1 + (x >> 3);
    beeld[plek] = (beeld[plek] ?? 0) & ~(0x80 >> (x & 7));
  };
  const vul = (x: number, y: number, b: number, h: number): void => {
    for (let i = 0; i < b * h; i += 1) punt(Math.round(x) + (i % b), Math.round(y) + Math.floor(i / b));
  };
  teken({ vul, schrijf: (tekst, x, y, maat) => schrijf(vul, tekst, x, y, maat) });
  return alsPng(breed, hoog, beeld);
}

/** The dots of a character that are black, as column and row. */
const puntenVan = (teken: string): readonly (readonly [number, number])[] =>
  (vormen[teken] ?? []).flatMap((bits, rij) =>
    [0, 1, 2, 3, 4].filter((kolom) => bits & (16 >> kolom)).map((kolom) => [kolom, rij] as const),
  );

function schrijf(vul: Bitmap['vul'], tekst: string, x: number, y: number, maat: number): void {
  for (const [plek, teken] of [...tekst].entries()) {
    for (const [kolom, rij] of puntenVan(teken)) vul(x + (plek * 6 + kolom) * maat, y + rij * maat, maat, maat);
  }
}

function alsPng(breed: number, hoog: number, beeld: Buffer): Buffer {
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(breed, 0);
  kop.writeUInt32BE(hoog, 4);
  // One bit, grey, no interlacing.
  kop.set([1, 0, 0, 0, 0], 8);
  const handtekening = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const delen = [deel('IHDR', kop), deel('IDAT', deflateSync(beeld, { level: 9 })), deel('IEND', Buffer.alloc(0))];
  return Buffer.concat([handtekening, ...delen]);
}

function deel(naam: string, inhoud: Buffer): Buffer {
  const lijf = Buffer.concat([Buffer.from(naam, 'ascii'), inhoud]);
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  const controle = Buffer.alloc(4);
  controle.writeUInt32BE(crc32(lijf));
  return Buffer.concat([lengte, lijf, controle]);
}
