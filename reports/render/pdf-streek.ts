/** Draws lines into the tag tree: neighbouring runs with the same mark become one piece of marked content. */
import type { Merk } from './pdf-loop';
import type { Fragment, Regel } from './pdf-regels';
import { hang, pdfTekst, type Element, type Werk } from './pdf-werk';
import { woorden } from './woorden';

interface Plek {
  readonly fragment: Fragment;
  readonly x: number;
  /** Top of the line. */
  readonly y: number;
}

interface Streek {
  readonly merk: Merk | undefined;
  readonly plekken: Plek[];
}

/** Where lines go: top left corner, height of a line, and the size of text that decides the base line. */
export interface Zetting {
  readonly x: number;
  readonly y: number;
  readonly hoogte: number;
  readonly maat: number;
}

function tekenPlek({ pen, letters }: Werk, { fragment, x, y }: Plek, zetting: Zetting): void {
  const { loop, tekst, breedte } = fragment;
  const letter = letters[loop.letter];
  const midden = ((letter.ascender + letter.descender) / 2000) * zetting.maat;
  const basis = y + zetting.hoogte / 2 + midden - (loop.stijging ?? 0);
  const kaal = breedte - (tekst.endsWith(' ') ? letter.breedte(' ', loop.maat) : 0);
  if (loop.vlak !== undefined) pen.vlak(loop.vlak, x - 0.6, basis - loop.maat * 0.86, kaal + 1.2, loop.maat * 1.14);
  pen.tekst(letter, loop.maat, loop.kleur, x, basis, tekst);
  if (loop.onderstreept) pen.lijn(loop.kleur, x, basis + loop.maat * 0.12, kaal, loop.maat * 0.055);
}

const ELEMENT = { link: 'Link', verwijzing: 'Reference', terug: 'Lbl', ontbreekt: 'Span', weggelakt: 'Span' } as const;

/** The element that holds the ink, and the Link inside it where the mark leads somewhere. */
function openMerk(werk: Werk, houder: Element, merk: Merk): { buiten: Element; link: Element | undefined } {
  const opties = merk.soort === 'weggelakt' ? { actual: merk.tekst } : {};
  const buiten = hang(werk, houder, ELEMENT[merk.soort], opties);
  if (merk.soort === 'link') return { buiten, link: buiten };
  const leidtErgens = merk.soort === 'verwijzing' || merk.soort === 'terug';
  return { buiten, link: leidtErgens ? hang(werk, buiten, 'Link') : undefined };
}

function maakKlikbaar({ doc }: Werk, link: Element, merk: Merk, vak: readonly [number, number, number, number]): void {
  const bij = (tekst: string): Record<string, unknown> => ({ structParent: link, Contents: pdfTekst(tekst) });
  if (merk.soort === 'link') doc.link(...vak, merk.url, bij(woorden.naarAdres(merk.tekst, merk.url)));
  if (merk.soort === 'verwijzing') doc.goTo(...vak, `noot-${merk.nummer}`, bij(woorden.naarVoetnoot(merk.nummer)));
  if (merk.soort === 'terug') doc.goTo(...vak, `verwijzing-${merk.nummer}`, bij(woorden.naarTekst(merk.nummer)));
}

function bestemming({ doc }: Werk, merk: Merk, y: number): void {
  if (merk.soort === 'verwijzing') doc.addNamedDestination(`verwijzing-${merk.nummer}`, 'XYZ', 0, y, null);
  if (merk.soort === 'terug') doc.addNamedDestination(`noot-${merk.nummer}`, 'XYZ', 0, y, null);
}

function tekenMerk(werk: Werk, houder: Element, merk: Merk, plekken: readonly Plek[], zetting: Zetting): void {
  const { buiten, link } = openMerk(werk, houder, merk);
  (link ?? buiten).add(() => plekken.forEach((plek) => tekenPlek(werk, plek, zetting)));
  for (const { fragment, x, y } of plekken) {
    if (link !== undefined) maakKlikbaar(werk, link, merk, [x, y, fragment.breedte, zetting.hoogte]);
    bestemming(werk, merk, y);
  }
  buiten.end();
}

/** Lines of one element on one page; all of the same height. */
export function tekenRegels(werk: Werk, houder: Element, regels: readonly Regel[], zetting: Zetting): void {
  const streken: Streek[] = [];
  regels.forEach((regel, nummer) => {
    for (const fragment of regel.fragmenten) {
      const { merk } = fragment.loop;
      if (streken.length === 0 || streken.at(-1)?.merk !== merk) streken.push({ merk, plekken: [] });
      streken.at(-1)?.plekken.push({ fragment, x: zetting.x + fragment.x, y: zetting.y + nummer * zetting.hoogte });
    }
  });
  for (const { merk, plekken } of streken) {
    if (merk !== undefined) tekenMerk(werk, houder, merk, plekken, zetting);
    else houder.add(() => plekken.forEach((plek) => tekenPlek(werk, plek, zetting)));
  }
}
