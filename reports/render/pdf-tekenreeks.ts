/** Numbers and signs as they stand in the operators of a page. */

export const rond = (getal: number): number => Math.round(getal * 1000) / 1000;

export interface Positie {
  readonly xAdvance: number;
  readonly advanceWidth: number;
}

/** Kerning pairs inside the line, in the notation of the TJ operator. */
export function tekenreeks(codes: readonly string[], posities: readonly Positie[]): string {
  let uit = '';
  let vanaf = 0;
  posities.forEach(({ xAdvance, advanceWidth }, plaats) => {
    if (xAdvance === advanceWidth) return;
    uit += `(${letterlijk(codes, vanaf, plaats + 1)})${rond(advanceWidth - xAdvance)}`;
    vanaf = plaats + 1;
  });
  return vanaf < codes.length ? `${uit}(${letterlijk(codes, vanaf, codes.length)})` : uit;
}

/** Two bytes a sign, as they are: half of what the same signs take in hexadecimal, and half the work to pack them. */
function letterlijk(codes: readonly string[], vanaf: number, tot: number): string {
  let uit = '';
  for (let plaats = vanaf; plaats < tot; plaats += 1) {
    const code = parseInt(codes[plaats] ?? '', 16);
    uit += byte(code >> 8) + byte(code & 0xff);
  }
  return uit;
}

/** A bracket, a backslash and an end of line mean something inside a string. */
const BIJZONDER: ReadonlyMap<number, string> = new Map([
  [0x0d, '\\r'],
  [0x0a, '\\n'],
  [0x28, '\\('],
  [0x29, '\\)'],
  [0x5c, '\\\\'],
]);

const byte = (waarde: number): string => BIJZONDER.get(waarde) ?? String.fromCharCode(waarde);
