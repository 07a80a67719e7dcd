/** Puts other sentences in the places of sentences with the same id; everything else stays where it was. */
import type { Blok, Document, Zin } from '../../domain/document';

export function vervangZinnen(document: Document, nieuw: ReadonlyMap<string, Zin>): Document {
  const een = (zin: Zin): Zin => nieuw.get(zin.id) ?? zin;
  const alle = (zinnen: readonly Zin[]): readonly Zin[] => zinnen.map(een);
  return {
    ...document,
    blokken: document.blokken.map((blok) => inBlok(blok, een, alle)),
    voetnoten: document.voetnoten.map((noot) => ({ ...noot, zinnen: alle(noot.zinnen) })),
  };
}

function inBlok(blok: Blok, een: (zin: Zin) => Zin, alle: (zinnen: readonly Zin[]) => readonly Zin[]): Blok {
  switch (blok.soort) {
    case 'kop':
      return { ...blok, zin: een(blok.zin) };
    case 'alinea':
      return { ...blok, zinnen: alle(blok.zinnen) };
    case 'lijst':
      return { ...blok, items: blok.items.map(alle) };
    case 'kopblok':
      return { ...blok, regels: blok.regels.map((regel) => ({ ...regel, zinnen: alle(regel.zinnen) })) };
    case 'tabel':
      return { ...blok, rijen: blok.rijen.map(alle) };
    case 'ondertekening':
      return { ...blok, regels: alle(blok.regels) };
  }
}
