/** The difference between variants: which fact stands in which letter. Worth more to a spokesperson than prettier text. */
import { groepenVanBrief } from '../../domain/briefdag';
import type { Document, FeitId } from '../../domain/document';
import { regelVan } from '../../domain/dossier';
import { feitenVan } from '../../domain/feitenblad';

export interface Verschilrij {
  readonly feit: FeitId;
  readonly omschrijving: string;
  /** In the order of the documents that were given. */
  readonly staatIn: readonly boolean[];
}

/** Only facts that some letters use and others do not; what belongs to one letter alone, such as its date, stays out. */
export function verschillen(documenten: readonly Document[]): readonly Verschilrij[] {
  const gebruikt = documenten.map((document) => new Set(feitenVan(document)));
  const alle = [...new Set(gebruikt.flatMap((feiten) => [...feiten]))];
  return alle.flatMap((feit) => {
    const regel = regelVan(feit);
    const staatIn = gebruikt.map((feiten) => feiten.has(feit));
    if (regel === undefined || brieveigen.has(regel.groep) || staatIn.every(Boolean)) return [];
    return [{ feit, omschrijving: regel.rij.omschrijving, staatIn }];
  });
}

const brieveigen: ReadonlySet<string> = new Set([...groepenVanBrief, 'autoriteit']);
