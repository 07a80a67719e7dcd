/** What is still missing in a letter, and which sentences a person has to approve by name. */
import { alleZinnen } from '../../domain/document';
import type { Document, FeitId } from '../../domain/document';
import { feitUit, regelVan } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import { feitenVanZin } from './grond';

export interface Gat {
  readonly feit: FeitId;
  readonly tekst: string;
  /** Where the marker stands; a fact may be missed in several sentences. */
  readonly zinnen: readonly string[];
}

/** One row per missing fact, in the order of the letter: what the top of a concept lists. */
export function gaten(document: Document): readonly Gat[] {
  const lijst = new Map<FeitId, Gat>();
  for (const zin of alleZinnen(document)) {
    for (const stuk of zin.stukken) {
      if (stuk.soort !== 'ontbreekt') continue;
      const gat = lijst.get(stuk.feit);
      lijst.set(stuk.feit, { feit: stuk.feit, tekst: stuk.tekst, zinnen: [...(gat?.zinnen ?? []), zin.id] });
    }
  }
  return [...lijst.values()];
}

/** Sentences of a delicate tone that rest on a fact nobody has confirmed by name. */
export function teBevestigen(document: Document, dossier: Dossier): readonly { zin: string; feit: FeitId }[] {
  return alleZinnen(document).flatMap((zin) =>
    feitenVanZin(zin)
      .filter((feit) => vraagtBevestiging(dossier, feit))
      .map((feit) => ({ zin: zin.id, feit })),
  );
}

function vraagtBevestiging(dossier: Dossier, id: FeitId): boolean {
  const regel = regelVan(id);
  if (regel?.rij.gevoelig !== true) return false;
  const feit = feitUit(dossier, regel.groep, regel.sleutel);
  return feit.status === 'bekend' && feit.bevestigdDoor === undefined;
}
