/** The margins of every page: who sends it, which version it is, CONCEPT while it is one, and page x of y. */
import { hoofdletter } from '../../texts/hoofdletter';
import type { Document } from '../../domain/document';
import { eisTekens, type Lettersoort } from './pdf-letters';
import { kenmerkRegel } from './stukken';
import type { Werk } from './pdf-werk';
import { woorden } from './woorden';

interface Plaats {
  readonly y: number;
  readonly kant: 'links' | 'rechts';
  readonly letter?: Lettersoort;
  readonly maat?: number;
  readonly kleur?: string;
  /** How far from the margin, for what has a frame around it. */
  readonly inspringen?: number;
}

function schrijf(werk: Werk, tekst: string, plaats: Plaats): number {
  const { letters, huisstijl, vel, pen } = werk;
  const soort = plaats.letter ?? 'gewoon';
  const maat = plaats.maat ?? huisstijl.maat.klein;
  eisTekens(soort, tekst);
  const breedte = letters[soort].breedte(tekst, maat);
  const x = plaats.kant === 'links' ? vel.links : vel.links + vel.breedte - breedte - (plaats.inspringen ?? 0);
  pen.tekst(letters[soort], maat, plaats.kleur ?? huisstijl.kleur.gedempt, x, plaats.y, tekst);
  return x;
}

function conceptMerk(werk: Werk): void {
  const kleur = werk.huisstijl.kleur.ontbreekt;
  const y = 47;
  const x = schrijf(werk, woorden.concept, { y, kant: 'rechts', letter: 'vet', maat: 10, kleur, inspringen: 6 });
  werk.pen.kader(kleur, x - 6, y - 11.5, werk.vel.links + werk.vel.breedte - x + 6, 16);
}

function tekenBoven(werk: Werk, document: Document, pagina: number): void {
  if (!document.concept && pagina === 0) return;
  werk.pen.buitenDeTekst(
    'Pagination',
    () => {
      if (pagina > 0 && document.afzender !== '')
        schrijf(werk, hoofdletter(document.afzender), { y: 47, kant: 'links' });
      if (document.concept) conceptMerk(werk);
    },
    'Top',
  );
}

function tekenOnder(werk: Werk, regel: string, pagina: number, totaal: number): void {
  const { huisstijl, pen, vel } = werk;
  const y = huisstijl.pagina.hoogte - 44;
  pen.buitenDeTekst(
    'Pagination',
    () => {
      pen.lijn(huisstijl.kleur.lijn, vel.links, y - 14, vel.breedte);
      schrijf(werk, regel, { y, kant: 'links' });
      schrijf(werk, woorden.pagina(pagina + 1, totaal), { y, kant: 'rechts' });
    },
    'Bottom',
  );
}

/** Last of all, when the number of pages is known. */
export function tekenRanden(werk: Werk, document: Document, hash: string): void {
  const regel = [kenmerkRegel(document, hash), document.concept ? woorden.concept : ''].filter((deel) => deel !== '');
  const { count } = werk.doc.bufferedPageRange();
  for (let pagina = 0; pagina < count; pagina += 1) {
    werk.doc.switchToPage(pagina);
    tekenBoven(werk, document, pagina);
    tekenOnder(werk, regel.join(' · '), pagina, count);
  }
}
