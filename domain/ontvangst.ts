/** The receipt of a melding: what is kept to recognise it later, also when the melding itself is gone, and the code that proves it. */

/** Holds no personal data: number, moment and a fingerprint of the text as it was received. */
export interface Ontvangst {
  readonly nummer: string;
  readonly gemeldOp: string;
  readonly inhoudHash: string;
}

/** A keyed hash, hexadecimal: only who holds the key of this house can make one. */
export type Onderteken = (tekst: string) => string;

/** Without letters that are read for a figure. Bron: Crockford's base 32. */
const tekens = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const lengte = 12;

/** `7K3M-Q2RT-9XWD`: short enough to read out on the telephone, too long to guess. */
export function ontvangstCode(onderteken: Onderteken, { nummer, gemeldOp, inhoudHash }: Ontvangst): string {
  const hex = onderteken(`ontvangst|${nummer}|${gemeldOp}|${inhoudHash}`);
  const plek = Array.from({ length: lengte }, (_, nr) => parseInt(hex.slice(nr * 2, nr * 2 + 2), 16) % tekens.length);
  return plek.map((waarde, nr) => (nr > 0 && nr % 4 === 0 ? '-' : '') + (tekens[waarde] ?? '')).join('');
}

/** Typed by hand: capitals, spaces, dashes and look-alikes make no difference. */
export const kaleCode = (code: string): string =>
  code
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
