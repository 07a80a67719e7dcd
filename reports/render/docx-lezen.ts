/** Reads an edited Word file: its paragraphs as a reader sees them, tracked changes accepted, and which version it came from. */
import { leesDelen } from './docx-lezen-zip';
import { isOnzichtbaar, leesStijlen, stijlnaam, uiterlijkVan } from './docx-uiterlijk';
import type { Stijlen, Uiterlijk } from './docx-uiterlijk';

export interface GelezenWord {
  readonly alineas: readonly string[];
  /** Changes that were still tracked; taken as made. */
  readonly bijgehouden: number;
  /** Remarks in the margin: nobody's text, so they stay in the file. */
  readonly opmerkingen: number;
  /** Pieces of text that Word does not show, or in a way that nobody sees. Read like all text, so that nothing of theirs is lost; whoever sent it is told. */
  readonly verborgen: number;
  /** A letter of ours holds none: their cells become paragraphs. */
  readonly tabellen: number;
  /** Text boxes and shapes with words: each becomes paragraphs before the one it hangs on. */
  readonly kaders: number;
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
/** Of all paragraphs together: more than three hundred pages. */
const meesteTekens = 1_000_000;

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
  if (alineas.length > meesteAlineas) return 'te-lang';
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

/** Signs that turn the order of words around on a screen: who approves a letter reads it as it stands. */
const leesrichting = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** What stands between `<` and `>`. A `>` inside the quotes of an attribute would end it too early: then it is no label. */
const label = /^(\/?)([\w:.-]+)(?=[\s/]|$)/;

/** Text inside these is not what a reader sees: taken out, moved away, or said twice for older programs. */
const onzichtbaar = new Set(['w:del', 'w:moveFrom', 'mc:Fallback', 'w:instrText', 'w:footnoteRef']);
const wijzigingen = new Set(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo']);
const tekens: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': ' ',
  'w:cr': ' ',
  'w:noBreakHyphen': '-',
};
/** Inside these stands how something looks: a tab there is none in the text. */
const opmaak = new Set(['w:pPr', 'w:rPr']);
const KADER = 'w:txbxContent';
const vlakken = new Set(['w:tbl', KADER]);

interface Stand {
  readonly stijlen: Stijlen;
  readonly alineas: string[];
  readonly open: string[];
  tekst: string;
  /** How many labels are open whose text nobody reads. */
  onzichtbaar: number;
  /** How the paragraph and the run look; null: its text came, and is not counted again. */
  alinea: Uiterlijk;
  stuk: Uiterlijk | null;
  /** How many tables and text boxes are open: they have a colour of their own. */
  opVlak: number;
  verborgen: number;
  tabellen: number;
  kaders: number;
  /** The words so far of the paragraphs that a text box stands in: they go on behind it. */
  readonly onderbroken: string[];
  /** Counted and not looked for: a file may nest a million deep. */
  inOpmaak: number;
  bijgehouden: number;
  opmerkingen: number;
}

/** A walk over the labels with a stack; whatever is not known is stepped over. By hand, for a pattern that takes millions of signs at once runs out of room. */
function leesAlineas(xml: string, stijlen: Stijlen): Omit<GelezenWord, 'kenmerk' | 'versie' | 'hash'> {
  const stand: Stand = {
    ...{ alineas: [], open: [], tekst: '', onzichtbaar: 0, inOpmaak: 0 },
    ...{ bijgehouden: 0, opmerkingen: 0, verborgen: 0, tabellen: 0, kaders: 0, onderbroken: [] },
    ...{ stijlen, alinea: {}, stuk: {}, opVlak: 0 },
  };
  for (let plek = 0; plek < xml.length;) {
    const sluit = xml.indexOf('>', plek);
    const deel = xml.slice(plek, sluit < 0 ? undefined : sluit);
    const begin = deel.lastIndexOf('<');
    neemTekst(stand, (begin < 0 ? deel : deel.slice(0, begin)).replaceAll('<', ''));
    if (sluit < 0) break;
    if (begin < 0) neemTekst(stand, '>');
    else neemLabel(stand, deel.slice(begin + 1));
    plek = sluit + 1;
  }
  const { alineas, bijgehouden, opmerkingen, verborgen, tabellen, kaders } = stand;
  return { alineas, bijgehouden, opmerkingen, verborgen, tabellen, kaders };
}

function neemLabel(stand: Stand, binnen: string): void {
  const [, sluit, naam] = label.exec(binnen) ?? [];
  if (naam === undefined || binnen.split('"').length % 2 === 0) return;
  if (sluit === '/') sluitLabel(stand, naam);
  else {
    neemUiterlijk(stand, naam, binnen);
    openLabel(stand, naam, binnen.endsWith('/'));
  }
}

/** Of the text itself; what stands there of its own mark, or of how it was before a tracked change, says nothing of it. */
function neemUiterlijk(stand: Stand, naam: string, binnen: string): void {
  const [buiten, rand] = stand.open.slice(-2);
  if (naam === 'w:p') stand.alinea = {};
  if (naam === 'w:r') stand.stuk = {};
  if (naam === 'w:pStyle' && buiten === 'w:p') stand.alinea = stand.stijlen.get(stijlnaam(binnen)) ?? {};
  if (buiten !== 'w:r' || rand !== 'w:rPr') return;
  const stijl = naam === 'w:rStyle' ? stand.stijlen.get(stijlnaam(binnen)) : uiterlijkVan(naam, binnen);
  stand.stuk = { ...stand.stuk, ...stijl };
}

/** What is too long to be read anyhow is not deciphered first. */
function neemTekst(stand: Stand, woorden: string): void {
  if (stand.open.at(-1) !== 'w:t' || stand.onzichtbaar > 0) return;
  if (stand.stuk !== null && woorden.trim() !== '') {
    const vlak = stand.opVlak > 0 ? { vlak: true } : {};
    if (isOnzichtbaar({ ...stand.alinea, ...stand.stuk, ...vlak })) stand.verborgen += 1;
    stand.stuk = null;
  }
  stand.tekst += woorden.length > meesteTekens ? woorden : ontcijfer(woorden);
}

function openLabel(stand: Stand, naam: string, leeg: boolean): void {
  if (wijzigingen.has(naam)) stand.bijgehouden += 1;
  if (naam === 'w:commentReference') stand.opmerkingen += 1;
  if (naam === 'w:tbl') stand.tabellen += 1;
  if (stand.onzichtbaar === 0 && stand.inOpmaak === 0) stand.tekst += tekens[naam] ?? '';
  if (leeg) return;
  stand.open.push(naam);
  if (onzichtbaar.has(naam)) stand.onzichtbaar += 1;
  if (opmaak.has(naam)) stand.inOpmaak += 1;
  if (vlakken.has(naam)) stand.opVlak += 1;
  if (naam === KADER) openKader(stand);
}

/** It hangs on a paragraph and is none of its words. Said twice, for older programs, it counts once. */
function openKader(stand: Stand): void {
  if (stand.onzichtbaar === 0) stand.kaders += 1;
  stand.onderbroken.push(stand.tekst);
  stand.tekst = '';
}

function sluitLabel(stand: Stand, naam: string): void {
  if (stand.open.at(-1) !== naam) return;
  stand.open.pop();
  if (onzichtbaar.has(naam)) stand.onzichtbaar -= 1;
  if (naam === 'w:r') stand.stuk = {};
  if (opmaak.has(naam)) stand.inOpmaak -= 1;
  if (vlakken.has(naam)) stand.opVlak -= 1;
  if (naam === KADER) stand.tekst = stand.onderbroken.pop() ?? '';
  if (naam !== 'w:p') return;
  const schoon = stand.tekst.replace(leesrichting, '').replace(/\s+/g, ' ').trim();
  if (schoon !== '') stand.alineas.push(schoon);
  stand.tekst = '';
}

const namen: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function ontcijfer(tekst: string): string {
  return tekst.replace(/&(#x?[\da-f]+|\w+);/gi, (heel, naam: string) => {
    if (!naam.startsWith('#')) return namen[naam] ?? heel;
    const code = naam[1] === 'x' || naam[1] === 'X' ? parseInt(naam.slice(2), 16) : parseInt(naam.slice(1), 10);
    return Number.isInteger(code) && code >= 9 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}

/** Its label with its name, and straight behind it the label and the words of its value. */
const eigenschap = /<property\s([^<>]*)>\s*<vt:\w+>([^<]{0,200})</g;
const eigenNaam = /(?:^|\s)name="([^"]{1,60})"/;

/** The name is looked for in a label that was found whole: one expression for both would try every name with every end. */
function leesEigenschappen(xml: string): ReadonlyMap<string, string> {
  const rijen = [...xml.matchAll(eigenschap)].flatMap(([, velden = '', waarde = '']) => {
    const naam = eigenNaam.exec(velden)?.[1];
    return naam === undefined ? [] : [[naam, ontcijfer(waarde)] as const];
  });
  return new Map(rijen);
}
