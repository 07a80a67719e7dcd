/** Lines that flow over pages: never one line alone at the bottom or the top of a page. */
import type { Regel } from './pdf-regels';
import { tekenRegels } from './pdf-streek';
import { regelhoogte, type Element, type Werk } from './pdf-werk';

const KORT = 3;
/** Of the last paragraph of a letter: parted, the page with who signs would begin with two lines of it. */
const KORT_BIJ_SLOT = 5;
const kortste = (erna: number): number => (erna > 0 ? KORT_BIJ_SLOT : KORT);

/** How many of the lines go on this page; 0 sends them all to the next. */
function verdeel(past: number, over: number, kort: number): number {
  if (past >= over) return over;
  if (over <= kort || past < 2) return 0;
  return over - past === 1 ? past - 1 : past;
}

/** The lines at the beginning of a paragraph that are never parted. `erna`: of what goes along with its last lines. */
export const bijeen = (regels: readonly Regel[], erna = 0): readonly Regel[] =>
  regels.length <= kortste(erna) ? regels : regels.slice(0, 2);

export interface Vloei {
  readonly x: number;
  readonly maat: number;
  /** Called just before the first line, when its page and height are known. */
  readonly bijBegin?: (y: number) => void;
  /** Height that must stand on the page of the last lines, such as a greeting with who signs: never a page of that alone. */
  readonly erna?: number;
}

const notenVan = (regels: readonly Regel[]): number[] => regels.flatMap((regel) => regel.noten);

export function vloei(
  werk: Werk,
  houder: Element,
  regels: readonly Regel[],
  { x, maat, bijBegin, erna = 0 }: Vloei,
): void {
  const { vel } = werk;
  const hoogte = regelhoogte(werk.huisstijl, maat);
  let vanaf = 0;
  let verser = false;
  while (vanaf < regels.length) {
    const over = regels.length - vanaf;
    const alles = vel.aantalPast(regels, vanaf, hoogte);
    // Two lines go along with what comes after, when there is no room for both here.
    const past =
      alles >= over && !verser && !vel.past(over * hoogte + erna, notenVan(regels.slice(vanaf))) ? over - 2 : alles;
    const deel = verdeel(past, over, kortste(erna));
    if (deel === 0 && !verser) {
      vel.nieuwePagina();
      verser = true;
      continue;
    }
    // On an empty page something must be drawn, or a paragraph with a huge footnote would turn pages for ever.
    const stuk = regels.slice(vanaf, vanaf + (deel > 0 ? deel : Math.max(past, 1)));
    if (vanaf === 0) bijBegin?.(vel.y);
    tekenRegels(werk, houder, stuk, { x, y: vel.y, hoogte, maat });
    vel.neem(stuk.length * hoogte, notenVan(stuk));
    vanaf += stuk.length;
    verser = false;
  }
}
