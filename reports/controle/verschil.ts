/** The difference between variants: which fact stands in which letter. Worth more to a spokesperson than prettier text. */
import { groepenVanBrief } from '../../domain/briefdag';
import type { Document, FeitId } from '../../domain/document';
import { regelVan } from '../../domain/dossier';
import { feitenVan } from '../../domain/feitenblad';
import type { Feitenblad } from '../../domain/feitenblad';

export interface Verschilrij {
  readonly feit: FeitId;
  readonly omschrijving: string;
  /** In the order of the documents that were given. */
  readonly staatIn: readonly boolean[];
}

/** Only facts that some letters use and others do not; what belongs to one letter alone, such as its date, stays out. */
export function verschillen(
  documenten: readonly Document[],
  bladen: readonly Feitenblad[] = [],
): readonly Verschilrij[] {
  const gebruikt = documenten.map(
    (document, plek) => new Set(feitenVan(document).filter((feit) => !isStil(feit, bladen[plek]))),
  );
  const alle = [...new Set(gebruikt.flatMap((feiten) => [...feiten]))];
  return alle.flatMap((feit) => {
    const regel = regelVan(feit);
    const staatIn = gebruikt.map((feiten) => feiten.has(feit));
    if (regel === undefined || brieveigen.has(regel.groep) || staatIn.every(Boolean)) return [];
    return [{ feit, omschrijving: regel.rij.omschrijving, staatIn }];
  });
}

/** Nobody recorded it and nobody is asked for it: a letter that reads it says nothing of it. */
const isStil = (feit: FeitId, blad: Feitenblad | undefined): boolean =>
  blad?.[feit] === 'geen' && regelVan(feit)?.rij.leegIsGeen === true;

const brieveigen: ReadonlySet<string> = new Set([...groepenVanBrief, 'autoriteit']);
