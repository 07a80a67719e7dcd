/** Draws a PNG from a function that says the colour of a point: enough for two icons, without a drawing package. */
import { crc32, deflateSync } from 'node:zlib';

/** Red, green, blue and opacity, each from 0 to 255. */
export type Kleur = readonly [r: number, g: number, b: number, a: number];

/** Points per pixel in each direction; edges come out smooth. */
const FIJN = 4;

/** `teken` gets a point between 0 and 1 in both directions. */
export function tekenPng(zijde: number, teken: (x: number, y: number) => Kleur): Buffer {
  const regels: Buffer[] = [];
  for (let y = 0; y < zijde; y += 1) {
    const pixels = Array.from({ length: zijde }, (_, x) => gemiddelde(x, y, zijde, teken)).flat();
    // Each line begins with the number of its filter: none.
    regels.push(Buffer.from([0, ...pixels]));
  }
  const kop = Buffer.alloc(13);
  kop.writeUInt32BE(zijde, 0);
  kop.writeUInt32BE(zijde, 4);
  // Eight bits per channel, colour with opacity, no interlacing.
  kop.set([8, 6, 0, 0, 0], 8);
  const handtekening = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const beeld = deflateSync(Buffer.concat(regels), { level: 9 });
  return Buffer.concat([handtekening, deel('IHDR', kop), deel('IDAT', beeld), deel('IEND', Buffer.alloc(0))]);
}

function gemiddelde(x: number, y: number, zijde: number, teken: (x: number, y: number) => Kleur): number[] {
  const som = [0, 0, 0, 0];
  for (let i = 0; i < FIJN * FIJN; i += 1) {
    const [r, g, b, a] = teken(
      (x + ((i % FIJN) + 0.5) / FIJN) / zijde,
      (y + (Math.floor(i / FIJN) + 0.5) / FIJN) / zijde,
    );
    [r * a, g * a, b * a, a].forEach((waarde, k) => (som[k] = (som[k] ?? 0) + waarde));
  }
  const dekking = som[3] ?? 0;
  const kleuren = som.slice(0, 3).map((waarde) => (dekking === 0 ? 0 : Math.round(waarde / dekking)));
  return [...kleuren, Math.round(dekking / (FIJN * FIJN))];
}

function deel(naam: string, inhoud: Buffer): Buffer {
  const lijf = Buffer.concat([Buffer.from(naam, 'ascii'), inhoud]);
  const lengte = Buffer.alloc(4);
  lengte.writeUInt32BE(inhoud.length);
  const controle = Buffer.alloc(4);
  controle.writeUInt32BE(crc32(lijf));
  return Buffer.concat([lengte, lijf, controle]);
}
