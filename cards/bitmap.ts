/** A black-and-white picture as a PNG of a few kilobytes: rectangles and numbers. */
import { crc32, deflateSync } from 'node:zlib';
import { isInkt } from './cijfers';

export interface Bitmap {
  /** A black rectangle; what falls outside the picture is left out. */
  vul(x: number, y: number, breed: number, hoog: number): void;
  /** Digits and hyphens; each is five dots wide and seven high, `maat` units per dot. */
  schrijf(tekst: string, x: number, y: number, maat: number): void;
}

/** Pixels per unit of what is drawn, each way: screens show a card at twice its size, and people enlarge it. */
const fijnheid = 2;

export function tekenBitmap(breedte: number, hoogte: number, teken: (vlak: Bitmap) => void): Buffer {
  const [breed, hoog] = [breedte * fijnheid, hoogte * fijnheid];
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
    const [links, boven, wijd] = [Math.round(x * fijnheid), Math.round(y * fijnheid), b * fijnheid];
    for (let i = 0; i < wijd * h * fijnheid; i += 1) punt(links + (i % wijd), boven + Math.floor(i / wijd));
  };
  const schrijf: Bitmap['schrijf'] = (tekst, x, y, maat) => {
    for (const [plek, cijfer] of [...tekst].entries())
      for (const [kolom, rij] of inkt(cijfer, maat * fijnheid))
        punt((x + plek * tekenbreedte * maat) * fijnheid + kolom, y * fijnheid + rij);
  };
  teken({ vul, schrijf });
  return alsPng(breed, hoog, beeld);
}

/** Five dots and one of air. */
const tekenbreedte = 6;
const tekenhoogte = 7;

type Pixels = readonly (readonly [kolom: number, rij: number])[];
/** Eleven characters in a few sizes: each is drawn once. */
const getekend = new Map<string, Pixels>();

/** The pixels of a character that are black, with `maat` pixels per dot. */
function inkt(teken: string, maat: number): Pixels {
  const naam = `${teken}${String(maat)}`;
  const eerder = getekend.get(naam);
  if (eerder !== undefined) return eerder;
  const nu = tekenCijfer(teken, maat);
  getekend.set(naam, nu);
  return nu;
}

function tekenCijfer(teken: string, maat: number): Pixels {
  const breed = tekenbreedte * maat;
  const punten = Array.from(
    { length: breed * tekenhoogte * maat },
    (_, i) => [i % breed, Math.floor(i / breed)] as const,
  );
  // The pen runs through the middle of the dots, and is measured in the middle of a pixel.
  const opVeld = (pixel: number): number => (pixel + 0.5) / maat - 0.5;
  return punten.filter(([kolom, rij]) => isInkt(teken, [opVeld(kolom), opVeld(rij)]));
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
