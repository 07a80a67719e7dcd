/** With whom the gaps of a letter lie: a marker says whom to ask, the facts of the casus say whether somebody did. */
import type { Briefgat } from './briefcontrole';
import { feitUit, regelVan } from './dossier';
import type { Dossier } from './dossier';
import type { FeitId } from './document';
import type { Navraag } from './feit';

/** Undefined while nobody was asked, and once the fact is known. */
export function navraagNaar(dossier: Dossier, id: FeitId): Navraag | undefined {
  const regel = regelVan(id);
  const feit = regel && feitUit(dossier, regel.groep, regel.sleutel);
  return feit?.status === 'onbekend' ? feit.navraag : undefined;
}

export const metNavraag = (gaten: readonly Briefgat[], dossier: Dossier): readonly Briefgat[] =>
  gaten.map((gat) => {
    const navraag = gat.feit === undefined ? undefined : navraagNaar(dossier, gat.feit);
    return navraag === undefined ? gat : { ...gat, navraag };
  });

/** What nobody knows yet, of the gaps this version was drawn up with: a fact that was filled in since only waits for a new version. */
export const nogOpen = (gaten: readonly Briefgat[], dossier: Dossier): readonly Briefgat[] =>
  gaten.filter(({ feit }) => {
    const regel = feit === undefined ? undefined : regelVan(feit);
    return regel === undefined || feitUit(dossier, regel.groep, regel.sleutel).status === 'onbekend';
  });

/** For a reader of the letter who may not read the facts: only what the letter itself says. */
export const zonderNavraag = (gaten: readonly Briefgat[]): readonly Briefgat[] =>
  gaten.map(({ omschrijving, vragenAan }) => ({ omschrijving, vragenAan }));
