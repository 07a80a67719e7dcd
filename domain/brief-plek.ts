/** Where in a letter a paragraph stands, as its readers count: the running text alone, without head, greeting, lists and signature. */
import { groepTekst } from './brief-eigen';
import { zinTekst } from './document';
import type { Blok, Document } from './document';

export interface LopendeAlinea {
  readonly sleutel: string;
  readonly zinnen: readonly string[];
}

export interface Leesplekken {
  /** Headings, the title of the letter first. */
  readonly koppen: readonly string[];
  readonly alineas: readonly LopendeAlinea[];
}

/** "Geachte raad," is no paragraph to who counts them. */
const isAanhef = (tekst: string): boolean => tekst.endsWith(',');

const alsAlinea = (blok: Blok): readonly LopendeAlinea[] => {
  if (blok.soort !== 'alinea' || blok.stijl === 'label') return [];
  const [eerste] = blok.zinnen;
  if (eerste === undefined || isAanhef(groepTekst(blok.zinnen))) return [];
  return [{ sleutel: eerste.id, zinnen: blok.zinnen.map(zinTekst) }];
};

export const leesplekken = ({ blokken }: Pick<Document, 'blokken'>): Leesplekken => ({
  koppen: blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.zin.id] : [])),
  alineas: blokken.flatMap(alsAlinea),
});
