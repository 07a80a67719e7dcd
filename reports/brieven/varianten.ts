/** One raadsinformatiebrief per gemeente: each council gets the variant of its region and only its own text. */
import type { Document } from '../../domain/document';
import type { Dossier } from '../../domain/dossier';
import { bekend, leesTekst } from '../../domain/feit';
import type { Publiek } from '../../domain/publiek';
import { maakBrief } from './index';
import type { Opdracht } from './index';

export interface Variant {
  readonly gemeente: string;
  readonly publiek: Publiek;
  readonly document: Document;
}

/**
 * Names, not a number: for "92 gemeenten" nobody can say which councils have been informed.
 * `undefined` while the gemeenten of the accounthoudende regio are a gap, because then nobody knows which variant fits.
 */
export function raadsbrievenPerGemeente(
  dossier: Dossier,
  gemeenten: readonly string[],
  opdracht: Opdracht,
): readonly Variant[] | undefined {
  const eigen = dossier.accounthouder.gemeenten;
  if (eigen.status !== 'bekend') return undefined;
  return [...new Set(gemeenten)].flatMap((gemeente) => {
    const publiek = eigen.waarde.some((naam) => naam === gemeente) ? 'raad-eigen-regio' : 'raad-andere-regio';
    const document = maakBrief('raadsinformatiebrief', publiek, aan(dossier, gemeente), opdracht);
    return document === undefined ? [] : [{ gemeente, publiek, document }];
  });
}

function aan(dossier: Dossier, gemeente: string): Dossier {
  const naam = leesTekst(gemeente);
  if (naam === undefined) throw new Error('Een gemeente zonder naam krijgt geen brief.');
  const feit = bekend(dossier.ontvanger.gemeente, naam, { bron: 'lijst van gemeenten' });
  return { ...dossier, ontvanger: { ...dossier.ontvanger, gemeente: feit } };
}
