/** Where we are on which page: the cursor, the room that is left, and the footnotes that claim the bottom of it. */
import type { Huisstijl } from '../huisstijl';
import type { Regel } from './pdf-regels';

export interface Noten {
  /** Height of these footnotes with the rule above them; 0 for none. */
  hoogte(nummers: readonly number[]): number;
  /** A footnote gets its place in the tag tree now, and its ink at the bottom of the page. */
  meldAan(nummer: number): void;
  teken(nummers: readonly number[], onder: number): void;
}

const GEEN_NOTEN: Noten = { hoogte: () => 0, meldAan: () => undefined, teken: () => undefined };

export class Vel {
  y: number;
  noten: Noten = GEEN_NOTEN;
  private opDezePagina: number[] = [];
  private leeg = true;

  constructor(
    private readonly doc: PDFKit.PDFDocument,
    private readonly pagina: Huisstijl['pagina'],
  ) {
    this.y = pagina.boven;
  }

  get breedte(): number {
    return this.pagina.breedte - this.pagina.links - this.pagina.rechts;
  }

  get links(): number {
    return this.pagina.links;
  }

  get onder(): number {
    return this.pagina.hoogte - this.pagina.onder;
  }

  private ruimte(erbij: readonly number[]): number {
    return this.onder - this.y - this.noten.hoogte([...this.opDezePagina, ...erbij]);
  }

  past(hoogte: number, noten: readonly number[] = []): boolean {
    return hoogte <= this.ruimte(noten) + 0.01;
  }

  /** How many lines from `vanaf` still fit on this page, each with its own footnotes. */
  aantalPast(regels: readonly Regel[], vanaf: number, regelhoogte: number): number {
    const noten: number[] = [];
    let aantal = 0;
    for (const regel of regels.slice(vanaf)) {
      noten.push(...regel.noten);
      if (!this.past((aantal + 1) * regelhoogte, noten)) break;
      aantal += 1;
    }
    return aantal;
  }

  /** A new page, unless `hoogte` fits or the page is still empty: what is too high for any page is cut by its drawer. */
  vraag(hoogte: number, noten: readonly number[] = []): void {
    if (!this.leeg && !this.past(hoogte, noten)) this.nieuwePagina();
  }

  /** White above a block; nothing at the top of a page. */
  wit(hoogte: number): void {
    if (!this.leeg) this.y += hoogte;
  }

  neem(hoogte: number, noten: readonly number[] = []): void {
    this.y += hoogte;
    this.leeg = false;
    this.opDezePagina.push(...noten);
    for (const nummer of noten) this.noten.meldAan(nummer);
  }

  sluitPagina(): void {
    this.noten.teken(this.opDezePagina, this.onder);
    this.opDezePagina = [];
  }

  nieuwePagina(): void {
    this.sluitPagina();
    this.doc.addPage();
    this.y = this.pagina.boven;
    this.leeg = true;
  }
}
