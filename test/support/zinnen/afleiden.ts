/** Which sentences there can be: found by making each letter of the sample cases with every other value of every fact. */
import { zinTekst } from '../../../domain/document';
import type { Zin } from '../../../domain/document';
import { variantVan } from '../../../domain/formulering';
import { briefsoorten, publiekenVan } from '../../../reports/brieven';
import type { BriefsoortNaam } from '../../../reports/brieven';
import { basisVan, sjabloonVan } from '../../../reports/brieven/zinsjabloon';
import { gevallen } from './gevallen';
import { leesGeval, zinnenVanGeval } from '../../../reports/brieven/proefgeval';
import type { Proefgeval, Voorbeelden, Zinnentabel, Zinvorm } from '../../../reports/brieven/proefgeval';

export function leidAf(voorbeelden: Voorbeelden): Zinnentabel {
  const gelezen = gevallen(voorbeelden).flatMap((geval) => {
    const dossier = leesGeval(voorbeelden, geval);
    return dossier === null ? [] : [{ geval, dossier }];
  });
  const brieven = (Object.keys(briefsoorten) as BriefsoortNaam[]).flatMap((soort) =>
    publiekenVan(soort).map((publiek) => [soort, publiek] as const),
  );
  return Object.fromEntries(
    brieven.map(([soort, publiek]) => {
      const rijen = new Rijen();
      for (const { geval, dossier } of gelezen) {
        rijen.voegToe(zinnenVanGeval(soort, publiek, dossier, geval.datum), geval);
      }
      return [`${soort}/${publiek}`, rijen.alle];
    }),
  );
}

/** In the order of reading: another wording stands behind the first one, a new sentence behind the one before it. */
class Rijen {
  readonly alle: Zinvorm[] = [];
  private readonly bekend = new Set<string>();
  private readonly ids = new Set<string>();

  voegToe(zinnen: readonly Zin[], geval: Proefgeval): void {
    let vorige: string | null = null;
    for (const een of zinnen) {
      const { id } = een;
      const basis = basisVan(een);
      const naam = `${id}\n${basis}`;
      if (!this.bekend.has(naam)) {
        this.bekend.add(naam);
        const plek = this.laatsteVan(this.ids.has(id) ? id : vorige) + 1;
        const zin = this.ids.has(id) ? `${id}~${variantVan(basis)}` : id;
        this.ids.add(id);
        this.alle.splice(plek, 0, { zin, basis, sjabloon: sjabloonVan(een), voorbeeld: zinTekst(een), geval });
      }
      vorige = id;
    }
  }

  private laatsteVan(id: string | null): number {
    return id === null ? -1 : this.alle.findLastIndex(({ zin }) => zin === id || zin.startsWith(`${id}~`));
  }
}
