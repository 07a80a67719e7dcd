/** Footnotes: measured beforehand, tagged where the text refers to them, inked at the bottom of that page. */
import type { Voetnoot } from '../../domain/document';
import { loopsVan, nootNummer } from './pdf-loop';
import { breekRegels, type Regel } from './pdf-regels';
import { tekenRegels } from './pdf-streek';
import type { Noten } from './pdf-vel';
import { hang, pdfTekst, regelhoogte, uiterlijk, type Element, type Werk } from './pdf-werk';

const INSPRINGING = 11;
const BOVEN_LIJN = 10;
const ONDER_LIJN = 5;
const TUSSEN = 2;

interface Gezet {
  readonly nummer: readonly Regel[];
  readonly regels: readonly Regel[];
}

export class PdfNoten implements Noten {
  private readonly gezet = new Map<number, Gezet>();
  private readonly elementen = new Map<number, Element>();
  private readonly regel: number;

  constructor(
    private readonly werk: Werk,
    voetnoten: readonly Voetnoot[],
  ) {
    const { huisstijl, letters, vel } = werk;
    const basis = uiterlijk(huisstijl, 'klein');
    this.regel = regelhoogte(huisstijl, basis.maat);
    for (const noot of voetnoten) {
      this.gezet.set(noot.nummer, {
        nummer: breekRegels([nootNummer(noot.nummer, basis, huisstijl)], INSPRINGING * 2, letters),
        regels: breekRegels(loopsVan(noot.zinnen, basis, huisstijl), vel.breedte - INSPRINGING, letters),
      });
    }
  }

  private eigenHoogte(nummer: number): number {
    return (this.gezet.get(nummer)?.regels.length ?? 0) * this.regel + TUSSEN;
  }

  hoogte(nummers: readonly number[]): number {
    const samen = nummers.reduce((totaal, nummer) => totaal + this.eigenHoogte(nummer), 0);
    return samen === 0 ? 0 : samen + BOVEN_LIJN + ONDER_LIJN;
  }

  meldAan(nummer: number): void {
    const element = hang(this.werk, this.werk.wortel, 'Note');
    element.dictionary.data.ID = pdfTekst(`noot-${nummer}`);
    this.elementen.set(nummer, element);
  }

  /** Names of the Note elements for the ID tree of the document. */
  get namen(): readonly { readonly naam: string; readonly element: Element }[] {
    return [...this.elementen].map(([nummer, element]) => ({ naam: `noot-${nummer}`, element }));
  }

  teken(nummers: readonly number[], onder: number): void {
    const hoogte = this.hoogte(nummers);
    if (hoogte === 0) return;
    const { pen, vel, huisstijl } = this.werk;
    let y = onder - hoogte + BOVEN_LIJN;
    pen.buitenDeTekst('Layout', () => pen.lijn(huisstijl.kleur.lijn, vel.links, y, 120));
    y += ONDER_LIJN;
    for (const nummer of nummers) {
      this.tekenNoot(nummer, y);
      y += this.eigenHoogte(nummer);
    }
  }

  private tekenNoot(nummer: number, y: number): void {
    const noot = this.gezet.get(nummer);
    const element = this.elementen.get(nummer);
    if (noot === undefined || element === undefined) throw new Error(`voetnoot ${nummer} is niet gezet`);
    const zetting = { x: this.werk.vel.links, y, hoogte: this.regel, maat: this.werk.huisstijl.maat.klein };
    tekenRegels(this.werk, element, noot.nummer, zetting);
    const alinea = hang(this.werk, element, 'P');
    tekenRegels(this.werk, alinea, noot.regels, { ...zetting, x: zetting.x + INSPRINGING });
    element.end();
  }
}
