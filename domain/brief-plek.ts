/** Where in a letter a paragraph stands, as its readers count: the running text alone, without head, greeting, lists and signature. */
import { groepTekst } from './brief-eigen';
import { zinTekst } from './document';
import type { Blok, Document, Zin } from './document';

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

const lopend = (blok: Blok): readonly (readonly Zin[])[] =>
  blok.soort !== 'alinea' || blok.stijl === 'label' || isAanhef(groepTekst(blok.zinnen)) ? [] : [blok.zinnen];

const alsAlinea = (zinnen: readonly Zin[]): readonly LopendeAlinea[] => {
  const [eerste] = zinnen;
  return eerste === undefined ? [] : [{ sleutel: eerste.id, zinnen: zinnen.map(zinTekst) }];
};

export const leesplekken = ({ blokken }: Pick<Document, 'blokken'>): Leesplekken => ({
  koppen: blokken.flatMap((blok) => (blok.soort === 'kop' ? [blok.zin.id] : [])),
  alineas: blokken.flatMap(lopend).flatMap(alsAlinea),
});

/** One sentence, or those of one paragraph, as readers count them: from one, or from the end with `-1`. */
export function zinnenOp(
  { blokken }: Pick<Document, 'blokken'>,
  { deel, nummer }: { readonly deel: 'zin' | 'alinea'; readonly nummer: number },
): readonly Zin[] {
  const alineas = blokken.flatMap(lopend).filter((zinnen) => zinnen.length > 0);
  const plek = nummer < 0 ? nummer : nummer - 1;
  if (deel === 'alinea') return alineas.at(plek) ?? [];
  const zin = alineas.flat().at(plek);
  return zin === undefined ? [] : [zin];
}
