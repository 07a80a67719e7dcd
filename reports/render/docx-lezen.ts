/** Reads an edited Word file: its paragraphs as a reader sees them, tracked changes accepted, and which version it came from. */
import { leesAlineas, meesteTekens } from './docx-lezen-alineas';
import type { GelezenAlineas } from './docx-lezen-alineas';
import { leesEigenschappen } from './docx-lezen-eigenschappen';
import { leesDelen } from './docx-lezen-zip';
import { leesStijlen } from './docx-uiterlijk';

export interface GelezenWord extends GelezenAlineas {
  /** From the properties of the file: somebody's word, to be looked up and never believed. */
  readonly kenmerk: string;
  readonly versie: number | null;
  readonly hash: string;
}

const DOCUMENT = 'word/document.xml';
const NOTEN = 'word/footnotes.xml';
const STIJLEN = 'word/styles.xml';
const EIGEN = 'docProps/custom.xml';
const meesteAlineas = 2_000;

/** Null: no Word file that can be read safely. */
export function leesWord(bytes: Uint8Array): GelezenWord | null {
  const gelezen = ontleedWord(bytes);
  return gelezen === 'te-lang' ? null : gelezen;
}

/** `te-lang`: it is a Word file, and holds more than any letter does. Saving it anew does not help whoever sent it. */
export function ontleedWord(bytes: Uint8Array): GelezenWord | 'te-lang' | null {
  const delen = leesDelen(bytes, [DOCUMENT, NOTEN, STIJLEN, EIGEN]);
  const document = delen?.get(DOCUMENT);
  if (delen === null || document === undefined) return null;
  if (teVeelLabels([...delen.values()])) return 'te-lang';
  if ([...delen.values()].some(heeftEntiteiten)) return null;
  const [romp, onder] = [zonderCommentaar(document), zonderCommentaar(delen.get(NOTEN) ?? '')];
  if (romp === null || onder === null) return null;
  const stijlen = leesStijlen(delen.get(STIJLEN) ?? '');
  const [tekst, noten] = [leesAlineas(romp, stijlen), leesAlineas(onder, stijlen)];
  const alineas = [...tekst.alineas, ...noten.alineas];
  // Without a single paragraph it was written otherwise than we read (another encoding, other names): nobody emptied his letter.
  if (tekst.alineas.length === 0) return null;
  const weggelaten = [...tekst.weggelaten, ...noten.weggelaten];
  if (alineas.length > meesteAlineas || weggelaten.length > meesteAlineas) return 'te-lang';
  if (alineas.reduce((totaal, { length }) => totaal + length, 0) > meesteTekens) return 'te-lang';
  const eigenschappen = leesEigenschappen(delen.get(EIGEN) ?? '');
  const versie = Number(eigenschappen.get('Versie'));
  return {
    alineas,
    bijgehouden: tekst.bijgehouden + noten.bijgehouden,
    opmerkingen: tekst.opmerkingen + noten.opmerkingen,
    verborgen: tekst.verborgen + noten.verborgen,
    tabellen: tekst.tabellen + noten.tabellen,
    kaders: tekst.kaders + noten.kaders,
    weggelaten,
    kenmerk: eigenschappen.get('Kenmerk') ?? '',
    versie: Number.isSafeInteger(versie) && versie > 0 ? versie : null,
    hash: eigenschappen.get('Inhoudshash') ?? '',
  };
}

/** Of all parts together: some hundreds of pages with every word in a colour of its own. Counted before it is read: a small file may hold millions, and the house stands still for who reads them. */
const meesteLabels = 500_000;

const teVeelLabels = (delen: readonly string[]): boolean => {
  let over: number = meesteLabels;
  for (const xml of delen) over -= Math.max(tel(xml, '<', over), tel(xml, '>', over));
  return over < 0;
};

/** One more than `grens` when there are more: what comes after it is not looked at. */
function tel(xml: string, teken: string, grens: number): number {
  let aantal = 0;
  for (let plek = xml.indexOf(teken); plek >= 0 && aantal <= grens; plek = xml.indexOf(teken, plek + 1)) aantal += 1;
  return aantal;
}

/** Word writes no document type and no entities of its own; a file that does wants something of the reader. */
const heeftEntiteiten = (xml: string): boolean => /<!(DOCTYPE|ENTITY)/i.test(xml);

/** The program that made the file may leave notes in it that no reader sees. Null: one of them never ends. */
function zonderCommentaar(xml: string): string | null {
  const [begin = '', ...delen] = xml.split('<!--');
  const na = delen.map((deel) => deel.indexOf('-->'));
  if (na.includes(-1)) return null;
  return begin + delen.map((deel, plek) => deel.slice((na[plek] ?? 0) + 3)).join('');
}
