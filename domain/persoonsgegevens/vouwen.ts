/** Folds text so that one pattern sees through look-alike digits, odd spaces, accents and invisible characters. */
import { zonderAccenten } from '../accenten';

/** The folded text, and for each of its characters where it stood in the original. */
export interface GevouwenTekst {
  readonly tekst: string;
  readonly van: readonly number[];
  readonly tot: readonly number[];
}

/** Digits of their own that `normalize` leaves as they are, from 1 on: in circles, and in Chinese. */
const REEKSEN = ['❶❷❸❹❺❻❼❽❾', '➀➁➂➃➄➅➆➇➈', '➊➋➌➍➎➏➐➑➒', '⓵⓶⓷⓸⓹⓺⓻⓼⓽', '一二三四五六七八九'];
const NULLEN = '⓿🄋🄌〇';
/** Invisible characters, joiners, soft hyphens, variation selectors, and marks left over from an accent. */
const ONZICHTBAAR = /[\p{Cf}\p{Mn}\p{Me}\p{Variation_Selector}\u034f\u115f\u1160\u3164]/u;
const WIT = /[\p{Zs}\p{Zl}\p{Zp}\t\v\f\r\u0085\u200b\u2800\ufffc]/u;
/** Signals to a terminal; nothing that anyone reads. */
const BESTURING = /[^\P{Cc}\n\t\v\f\r\u0085]/u;
const STREEP = /[\p{Pd}\u2212\u2043]/u;

/** Greek and Cyrillic letters that nobody can tell from ours, and the letters of ours behind them. See docs/adr/0171. */
const LIJKT = ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιαρυ', 'АВЕКМНОРСТХУаеорсухѕіјЅІЈ', 'ıłŁøØđĐ'] as const;
const OP = ['ABEZHIKMNOPTYXoviapu', 'ABEKMHOPCTXYaeopcyxsijSIJ', 'ilLoOdD'] as const;
const LIJKT_OP: ReadonlyMap<string, string> = new Map(
  LIJKT.flatMap((letters, rij) => [...letters].map((letter, plek) => [letter, OP[rij]?.[plek] ?? letter] as const)),
);

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
  if (teken >= ' ' && teken <= '~') return teken;
  if (teken === '\r' || teken === '\t') return ' ';
  if (BESTURING.test(teken)) return '';
  if (teken < '\u0080') return teken;
  if (ONZICHTBAAR.test(teken)) return '';
  if (WIT.test(teken)) return ' ';
  if (STREEP.test(teken)) return '-';
  return cijferVan(teken) ?? gewoneLetters(zonderAccenten(teken));
}

const gewoneLetters = (letters: string): string => LIJKT_OP.get(letters) ?? letters;

/** Every set of ten decimal digits stands in one row, from its zero on. Null for what is no digit. */
function cijferVan(teken: string): string | null {
  if (NULLEN.includes(teken)) return '0';
  const reeks = REEKSEN.find((een) => een.includes(teken));
  if (reeks !== undefined) return String(reeks.indexOf(teken) + 1);
  if (!DECIMAAL.test(teken)) return null;
  const gewoon = teken.normalize('NFKD');
  if (/^\d$/.test(gewoon)) return gewoon;
  const punt = teken.codePointAt(0) ?? 0;
  let nul = punt;
  while (DECIMAAL.test(String.fromCodePoint(nul - 1))) nul -= 1;
  return String((punt - nul) % 10);
}

const DECIMAAL = /^\p{Nd}$/u;
