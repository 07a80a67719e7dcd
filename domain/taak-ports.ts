/** The store of tasks, as the verbs see it. */
import type { Taak, Taakbevestiging, Taakpartijen, Taakregel, Taakverloop } from './taak';

/** Whose tasks: somebody's own, by name or by his role; those of his partij that are not his own; all on the casussen he leads or advises. */
export interface Taakvraag {
  readonly persoonId: string;
  readonly partijId: string;
  readonly dag: string;
  readonly welke: 'mijn' | 'partij' | 'regie';
  /** Only what is due on or before this day. */
  readonly voor?: string;
}

export interface Bladzijde {
  readonly vanaf: number;
  readonly aantal: number;
}

export type Verloopregel = Omit<Taakverloop, 'naam'> & { readonly id: string };

export type Taakwijziging = Partial<
  Pick<Taak, 'eigenaar' | 'persoonId' | 'termijn' | 'grond' | 'status' | 'teHerzien' | 'plan' | 'klaarOp' | 'klaarDoor'>
>;

export interface TaakStore {
  voegToe(taken: readonly Omit<Taak, 'persoonNaam'>[]): Promise<void>;
  vind(id: string): Promise<Taakregel | null>;
  /** The open task of a casus about a message that did not reach this person. */
  overBericht(casusId: string, ontvangerId: string): Promise<Taakregel | null>;
  vanCasus(casusId: string): Promise<readonly Taakregel[]>;
  /** Open ones only, soonest first, those without a term last. */
  lijst(vraag: Taakvraag, blad: Bladzijde): Promise<readonly Taakregel[]>;
  tel(vraag: Taakvraag): Promise<number>;
  /** How many each list of somebody holds, counted in one go and no further than `tot`. */
  telAlle(vraag: Omit<Taakvraag, 'welke'>, tot: number): Promise<Readonly<Record<Taakvraag['welke'], number>>>;
  /** The open task or milestone of a casus that is due first. */
  eerstvolgende(casusId: string): Promise<Taakregel | null>;
  /** Open tasks of which the term ends on or before that day and nobody was told by this bewaker. */
  vervallend(
    totEnMet: string,
    bewaker: string,
    grens: number,
  ): Promise<readonly { readonly id: string; readonly termijn: string }[]>;
  /** False when somebody changed it meanwhile. */
  wijzig(id: string, versie: number, wijziging: Taakwijziging): Promise<boolean>;
  noteer(regels: readonly Verloopregel[]): Promise<void>;
  /** Newest first. */
  verloop(taakId: string): Promise<readonly Taakverloop[]>;
  /** False when this partij had confirmed before. */
  bevestig(taakId: string, partijId: string, persoonId: string, op: string): Promise<boolean>;
  bevestigingen(taakId: string): Promise<readonly Taakbevestiging[]>;
  partijenRond(casusId: string, dag: string): Promise<Taakpartijen>;
  /** The same for the casussen of a whole list. */
  partijenRondAlle(casusIds: readonly string[], dag: string): Promise<ReadonlyMap<string, Taakpartijen>>;
}
