/** Tells whether the same was asked: of what people typed nothing can be read back from it. */

/** 53 bits of the input of a verb as JSON, as hexadecimal text; for telling apart, not for secrecy. */
export function invoerKenmerk(invoer: unknown): string {
  const tekst = JSON.stringify(invoer) ?? '';
  let [hoog, laag] = [0xdeadbeef, 0x41c6ce57];
  for (let plek = 0; plek < tekst.length; plek += 1) {
    const teken = tekst.charCodeAt(plek);
    hoog = Math.imul(hoog ^ teken, 2654435761);
    laag = Math.imul(laag ^ teken, 1597334677);
  }
  hoog = Math.imul(hoog ^ (hoog >>> 16), 2246822507) ^ Math.imul(laag ^ (laag >>> 13), 3266489909);
  laag = Math.imul(laag ^ (laag >>> 16), 2246822507) ^ Math.imul(hoog ^ (hoog >>> 13), 3266489909);
  return (4294967296 * (2097151 & laag) + (hoog >>> 0)).toString(16);
}
