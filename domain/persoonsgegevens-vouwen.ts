/** Folds text so that one pattern sees through look-alike digits, odd spaces, accents and invisible characters. */

/** The folded text, and for each of its characters where it stood in the original. */
export interface GevouwenTekst {
  readonly tekst: string;
  readonly van: readonly number[];
  readonly tot: readonly number[];
}

/** Code points of the zero in the digit sets that `normalize` does not turn into ASCII. */
const NULLEN = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0, 0x1810,
];
/** Invisible characters, joiners, soft hyphens, variation selectors, and marks left over from an accent. */
const ONZICHTBAAR = /[\p{Cf}\p{Mn}\p{Me}\p{Variation_Selector}\u034f\u115f\u1160\u3164]/u;
const WIT = /[\p{Zs}\p{Zl}\p{Zp}\t\v\f\r\u0085\u200b]/u;
const STREEP = /[\p{Pd}\u2212\u2043]/u;

/** Offsets stay exact: every folded character remembers the piece of the original that it came from. */
export function vouw(origineel: string): GevouwenTekst {
  const delen: string[] = [];
  const van: number[] = [];
  const tot: number[] = [];
  let plaats = 0;
  for (const teken of origineel) {
    const gevouwen = vouwTeken(teken);
    for (let i = 0; i < gevouwen.length; i += 1) {
      van.push(plaats);
      tot.push(plaats + teken.length);
    }
    delen.push(gevouwen);
    plaats += teken.length;
  }
  return { tekst: delen.join(''), van, tot };
}

function vouwTeken(teken: string): string {
  if (teken === '\r' || teken === '\t') return ' ';
  if (teken < '\u0080') return teken;
  if (ONZICHTBAAR.test(teken)) return '';
  if (WIT.test(teken)) return ' ';
  if (STREEP.test(teken)) return '-';
  if (/\p{Nd}/u.test(teken)) return vouwCijfer(teken);
  return teken.normalize('NFKD').replace(/[\p{Mn}]/gu, '');
}

function vouwCijfer(teken: string): string {
  const punt = teken.codePointAt(0) ?? 0;
  const nul = NULLEN.find((eerste) => punt >= eerste && punt < eerste + 10);
  return nul === undefined ? teken.normalize('NFKD') : String(punt - nul);
}
