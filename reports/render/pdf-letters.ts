/** The two fonts of our PDF, parsed once per process and shared by every document drawn after it. */
import { readFileSync } from 'node:fs';
import PDFDocument from 'pdfkit';

export type Lettersoort = 'gewoon' | 'vet';

interface Positie {
  readonly xAdvance: number;
  readonly advanceWidth: number;
}

/** The part of a font inside pdfkit that we use; pdfkit is pinned, and a test holds this shape. */
export interface Letter {
  readonly id: string;
  readonly font: { hasGlyphForCodePoint(teken: number): boolean };
  readonly ascender: number;
  readonly descender: number;
  layoutCache: Record<string, unknown>;
  ref(): unknown;
  encode(tekst: string): [string[], Positie[]];
  widthOfString(tekst: string, maat: number): number;
}

export type Letters = Readonly<Record<Lettersoort, Letter>>;

const BESTANDEN: Readonly<Record<Lettersoort, string>> = {
  gewoon: '@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf',
  vet: '@expo-google-fonts/source-sans-3/700Bold/SourceSans3_700Bold.ttf',
};

/** Words of letters repeat, but a process that lives for months must not keep every word it ever saw. */
const MEESTE_WOORDEN = 20_000;

interface Gedeeld {
  readonly font: Letter['font'];
  layouts: Record<string, unknown>;
  readonly getekend: Set<number>;
}

const gedeeld = new Map<Lettersoort, Gedeeld>();

const letterVan = (doc: PDFKit.PDFDocument): Letter => (doc as unknown as { readonly _font: Letter })._font;

/** No word is the name of something every object has. */
const leeg = (): Gedeeld['layouts'] => Object.create(null) as Gedeeld['layouts'];

function deel(soort: Lettersoort): Gedeeld {
  const bekend = gedeeld.get(soort);
  if (bekend !== undefined) return bekend;
  const proef = new PDFDocument({ autoFirstPage: false });
  proef.font(readFileSync(require.resolve(BESTANDEN[soort])));
  const nieuw: Gedeeld = { font: letterVan(proef).font, layouts: leeg(), getekend: new Set() };
  gedeeld.set(soort, nieuw);
  return nieuw;
}

/** pdfkit takes a parsed font as a source; parsing anew for every letter costs fourteen times as much. */
function koppel(doc: PDFKit.PDFDocument, soort: Lettersoort): Letter {
  const bron = deel(soort);
  if (Object.keys(bron.layouts).length > MEESTE_WOORDEN) bron.layouts = leeg();
  doc.registerFont(soort, bron.font as unknown as PDFKit.Mixins.PDFFontSource);
  const letter = letterVan(doc.font(soort));
  letter.layoutCache = bron.layouts;
  return letter;
}

export const koppelLetters = (doc: PDFKit.PDFDocument): Letters => ({
  gewoon: koppel(doc, 'gewoon'),
  vet: koppel(doc, 'vet'),
});

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
