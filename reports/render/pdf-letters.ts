/** The fonts of our PDF (slanted ones only where somebody slanted a word), parsed once per process and shared by every document drawn after it. */
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import { tekenreeks, type Positie } from './pdf-tekenreeks';

export type Lettersoort = 'gewoon' | 'vet' | 'cursief' | 'vetCursief';

/** The part of a font inside pdfkit that we use; pdfkit is pinned, and a test holds this shape. */
interface Binnenkant {
  readonly id: string;
  readonly font: {
    readonly characterSet: readonly number[];
    hasGlyphForCodePoint(teken: number): boolean;
    glyphForCodePoint(teken: number): unknown;
  };
  readonly ascender: number;
  readonly descender: number;
  layoutCache: Record<string, unknown>;
  /** What goes into the file of the signs of this font. */
  readonly subset: { readonly glyphs: readonly number[]; encode(): Uint8Array };
  ref(): unknown;
  encode(tekst: string): [string[], Positie[]];
  widthOfString(tekst: string, maat: number): number;
}

/** One font in one document. */
export interface Letter extends Pick<Binnenkant, 'id' | 'ascender' | 'descender'> {
  /** Its place in the file. */
  ref(): unknown;
  breedte(tekst: string, maat: number): number;
  /** The text as the TJ operator takes it. */
  reeks(tekst: string): string;
}

export type Letters = Readonly<Record<Lettersoort, Letter>>;

const BESTANDEN: Readonly<Record<Lettersoort, string>> = {
  gewoon: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  vet: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
  cursief: '@expo-google-fonts/source-sans-3/400Regular_Italic/SourceSans3_400Regular_Italic.ttf',
  vetCursief: '@expo-google-fonts/source-sans-3/700Bold_Italic/SourceSans3_700Bold_Italic.ttf',
};

/**
 * Signs of nearly every letter. They go in first and in this order, so that the part of the font in a file is the same for
 * every letter that needs no others, and so are the codes of a line: both are then made once. Last the pairs that this font joins.
 */
const VASTE_TEKENS: Readonly<Record<Lettersoort, string>> = {
  gewoon: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789 .,:;'()[]-—?·•@‘’“”ëéï ff ft",
  vet: 'ABCDEFGHIJKLMNOPRSTUVWZabcdefghijklmnopqrstuvwxyz0123456789 .,:()[]-—?’ëéï',
  cursief: 'abcdefghijklmnopqrstuvwxyz .,',
  vetCursief: 'abcdefghijklmnopqrstuvwxyz .,',
};

/** Of how many other choices of signs the part of the font is kept: the letters of a series need few, and each is some twenty kilobytes. */
const MEESTE_DELEN = 64;

/** Lines of letters repeat, but a process that lives for months must not keep every line it ever drew. */
const MEESTE_TEKSTEN = 20_000;

interface Gedeeld {
  readonly font: Binnenkant['font'];
  readonly getekend: Set<number>;
  /** Of each word how its signs stand, of each piece how wide it is, of each line its codes. */
  layouts: Record<string, unknown>;
  readonly breedtes: Map<string, number>;
  readonly reeksen: Map<string, string>;
  /** The part of the font that holds the fixed signs, by what stands in it beside those. */
  readonly delen: Map<string, Uint8Array>;
}

const gedeeld = new Map<Lettersoort, Gedeeld>();

const letterVan = (doc: PDFKit.PDFDocument): Binnenkant => (doc as unknown as { readonly _font: Binnenkant })._font;

/** No word is the name of something every object has. */
const leeg = (): Gedeeld['layouts'] => Object.create(null) as Gedeeld['layouts'];

function deel(soort: Lettersoort): Gedeeld {
  const bekend = gedeeld.get(soort);
  if (bekend !== undefined) return bekend;
  const proef = new PDFDocument({ autoFirstPage: false });
  proef.font(readFileSync(require.resolve(BESTANDEN[soort])));
  const { font } = letterVan(proef);
  benoem(font);
  const onthouden = { layouts: leeg(), breedtes: new Map(), reeksen: new Map(), delen: new Map() };
  const nieuw: Gedeeld = { font, getekend: new Set(), ...onthouden };
  gedeeld.set(soort, nieuw);
  return nieuw;
}

/**
 * A font remembers a sign as it first met it. Where that was as a part of another one (‘ in “, Y in Ý) it would stand without its letter
 * in every file after it: drawn, and silent to who copies or listens. Of two letters with one sign the first is meant: a space, not a fixed one.
 */
function benoem(font: Binnenkant['font']): void {
  const tekens = font.characterSet.filter((teken) => teken < LIGATUREN);
  for (const teken of tekens.sort((a, b) => a - b)) font.glyphForCodePoint(teken);
}

/** From here on stand signs for two letters at once; in our files those stay two letters. */
const LIGATUREN = 0xfb00;

function ruimOp(bron: Gedeeld): void {
  if (bron.breedtes.size + bron.reeksen.size < MEESTE_TEKSTEN) return;
  bron.layouts = leeg();
  bron.breedtes.clear();
  bron.reeksen.clear();
}

/** pdfkit takes a parsed font as a source; parsing anew for every letter costs fourteen times as much. */
function koppel(doc: PDFKit.PDFDocument, soort: Lettersoort): Letter {
  const bron = deel(soort);
  ruimOp(bron);
  doc.registerFont(soort, bron.font as unknown as PDFKit.Mixins.PDFFontSource);
  const pdf = letterVan(doc.font(soort));
  pdf.layoutCache = bron.layouts;
  pdf.encode(VASTE_TEKENS[soort]);
  const vast = pdf.subset.glyphs.length;
  onthoudDeel(bron, pdf.subset, vast);
  return {
    ...{ id: pdf.id, ascender: pdf.ascender, descender: pdf.descender },
    ref: () => pdf.ref(),
    breedte: (tekst, maat) => breedteVan(bron, pdf, tekst) * (maat / 1000),
    reeks(tekst) {
      const bekend = bron.reeksen.get(tekst);
      if (bekend !== undefined) return bekend;
      const [codes, posities] = pdf.encode(tekst);
      const reeks = tekenreeks(codes, posities);
      // Any other sign has another code in another file.
      if (codes.every((code) => parseInt(code, 16) < vast)) bron.reeksen.set(tekst, reeks);
      return reeks;
    },
  };
}

/** A part with the same signs in the same order is the same bytes, whichever letter asked for it first. */
function onthoudDeel({ delen }: Gedeeld, subset: Binnenkant['subset'], vast: number): void {
  const maak = subset.encode.bind(subset);
  subset.encode = () => {
    const daarnaast = subset.glyphs.slice(vast).join(' ');
    const bekend = delen.get(daarnaast);
    if (bekend !== undefined) return bekend;
    if (delen.size >= MEESTE_DELEN) delen.clear();
    const nieuw = maak();
    delen.set(daarnaast, nieuw);
    return nieuw;
  };
}

/** At a size of 1000. */
function breedteVan({ breedtes }: Gedeeld, pdf: Binnenkant, tekst: string): number {
  const bekend = breedtes.get(tekst);
  if (bekend !== undefined) return bekend;
  const nieuw = pdf.widthOfString(tekst, 1000);
  breedtes.set(tekst, nieuw);
  return nieuw;
}

/** The slanted ones are looked for when a word asks for them: nearly no letter does. */
export function koppelLetters(doc: PDFKit.PDFDocument): Letters {
  const schuin = new Map<Lettersoort, Letter>();
  const vraag = (soort: Lettersoort): Letter => {
    const letter = schuin.get(soort) ?? koppel(doc, soort);
    schuin.set(soort, letter);
    return letter;
  };
  return {
    gewoon: koppel(doc, 'gewoon'),
    vet: koppel(doc, 'vet'),
    get cursief() {
      return vraag('cursief');
    },
    get vetCursief() {
      return vraag('vetCursief');
    },
  };
}

export function kanTekenen(soort: Lettersoort, tekst: string): boolean {
  const { font } = deel(soort);
  return [...tekst].every((teken) => font.hasGlyphForCodePoint(teken.codePointAt(0) ?? 0));
}

/** A sign that the font cannot draw would be an empty box in a letter to a council: better no letter. */
export function eisTekens(soort: Lettersoort, tekst: string): void {
  const { font, getekend } = deel(soort);
  for (const teken of tekst) {
    const punt = teken.codePointAt(0) ?? 0;
    if (getekend.has(punt)) continue;
    if (!font.hasGlyphForCodePoint(punt)) {
      const code = punt.toString(16).toUpperCase().padStart(4, '0');
      throw new Error(`het lettertype heeft geen teken voor U+${code} ("${teken}")`);
    }
    getekend.add(punt);
  }
}
