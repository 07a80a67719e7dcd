/** What every drawer of blocks has at hand, and the looks that text can have. */
import type { Huisstijl } from '../huisstijl';
import type { Letters } from './pdf-letters';
import type { Uiterlijk } from './pdf-loop';
import type { Pen } from './pdf-pen';
import type { Vel } from './pdf-vel';

/** An element of the tag tree. `dictionary` is pdfkit's own record of it, for the attributes that pdfkit does not offer. */
export interface Element {
  readonly dictionary: { readonly data: Record<string, unknown> };
  add(kind: Element | (() => void)): unknown;
  end(): void;
}

export interface Werk {
  readonly doc: PDFKit.PDFDocument;
  readonly pen: Pen;
  readonly vel: Vel;
  readonly letters: Letters;
  readonly huisstijl: Huisstijl;
  /** The Document element: the top of the tag tree. */
  readonly wortel: Element;
}

export const nieuwElement = (werk: Pick<Werk, 'doc'>, soort: string, opties: Record<string, unknown> = {}): Element =>
  werk.doc.struct(soort, opties) as unknown as Element;

/** An element hangs in the tree before it is filled, so that its place is the place where it begins. */
export function hang(
  werk: Pick<Werk, 'doc'>,
  onder: Element,
  soort: string,
  opties: Record<string, unknown> = {},
): Element {
  const element = nieuwElement(werk, soort, opties);
  onder.add(element);
  return element;
}

export const pdfTekst = (tekst: string): unknown => Object(tekst);

export type Stijl = 'gewoon' | 'vet' | 'klein' | 'label';

export function uiterlijk({ kleur, maat }: Huisstijl, stijl: Stijl): Uiterlijk {
  switch (stijl) {
    case 'gewoon':
      return { letter: 'gewoon', maat: maat.tekst, kleur: kleur.tekst };
    case 'vet':
      return { letter: 'vet', maat: maat.tekst, kleur: kleur.tekst };
    case 'klein':
      return { letter: 'gewoon', maat: maat.klein, kleur: kleur.gedempt };
    case 'label':
      return { letter: 'vet', maat: maat.tekst, kleur: kleur.accent };
  }
}

export const kopUiterlijk = ({ kleur, maat }: Huisstijl, niveau: 1 | 2 | 3): Uiterlijk => ({
  letter: 'vet',
  maat: maat.kop[niveau - 1] ?? maat.tekst,
  kleur: kleur.accent,
});

export const regelhoogte = (huisstijl: Huisstijl, maat: number): number => maat * huisstijl.maat.regelhoogte;
