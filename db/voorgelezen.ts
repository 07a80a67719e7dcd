/** What the stores may find read already when a unit begins: who it is and what he has half-way. */
import type { PartijSoort } from '../domain/partij';
import type { Concept, Wie } from '../domain/traffic';

export interface ActorRij {
  readonly id: string;
  readonly naam: string;
  readonly functie: string | null;
  readonly contact: string | null;
  readonly partij_id: string;
  readonly partij_naam: string;
  readonly partij_soort: PartijSoort;
  readonly tenant_id: string;
  readonly rollen: string | null;
}

export type ConceptRij = Concept & { readonly verlooptOp: string };

export interface Voorgelezen {
  /** Null when nobody is known by it, undefined when it was not read or no longer holds. */
  actor(wie: Wie): ActorRij | null | undefined;
  /** What was touched last first; undefined when it was not read, or another unit (`eenheid`) is changing it. */
  concepten(eenheid: object, persoonId: string): readonly ConceptRij[] | undefined;
  /** For the unit that changes one itself, what was read goes on to hold, with that change. */
  conceptGezet(eenheid: object, persoonId: string, concept: ConceptRij): void;
  conceptGewist(eenheid: object, persoonId: string, welk: Pick<Concept, 'dialoog' | 'over'>): void;
}
