/** What was agreed in an accountgesprek as a task of its own: somebody minds it until it is done, whether or not a casus runs. */
import type { Afspraakhouder } from './accountgesprek';
import type { VrijeTekst } from './persoonsgegevens';
import type { TaakStatus } from './taak';

export interface Gespreksafspraak {
  readonly id: string;
  readonly gesprekId: string;
  readonly gesprekNummer: string;
  readonly partijNaam: string;
  readonly wat: VrijeTekst;
  readonly wie: Afspraakhouder;
  /** Who sees to it that it happens: whoever agreed it, also when the other party is to do it. */
  readonly persoonId: string;
  readonly persoonNaam: string;
  /** ISO date, or null when none was agreed. */
  readonly termijn: string | null;
  readonly status: TaakStatus;
  readonly klaarOp: string | null;
  readonly klaarDoorNaam: string | null;
  readonly versie: number;
}

/** What became of one agreement, wherever it is minded. */
export type Afspraakstand = Pick<Gespreksafspraak, 'status' | 'klaarOp' | 'klaarDoorNaam'> & { readonly wat: string };

export interface Afspraakwijziging {
  readonly status: TaakStatus;
  readonly klaarOp: string | null;
  readonly klaarDoor: string | null;
}

export interface GespreksafspraakStore {
  voegToe(
    afspraak: Pick<Gespreksafspraak, 'id' | 'gesprekId' | 'wat' | 'wie' | 'persoonId' | 'termijn'>,
  ): Promise<void>;
  vind(id: string): Promise<Gespreksafspraak | null>;
  /** Open ones of one person, soonest first, those without a date last; only what is due on or before `voor` when given. */
  open(persoonId: string, voor: string | null, grens: number): Promise<readonly Gespreksafspraak[]>;
  /** Open ones that others mind, soonest first. */
  vanAnderen(persoonId: string, grens: number): Promise<readonly Gespreksafspraak[]>;
  /** Open ones with one organisation, of every conversation with it, soonest first. */
  metPartij(partijId: string, grens: number): Promise<readonly Gespreksafspraak[]>;
  /** From now on this person minds it; false when somebody changed it meanwhile. */
  neemOver(id: string, versie: number, persoonId: string): Promise<boolean>;
  vanGesprek(gesprekId: string): Promise<readonly Gespreksafspraak[]>;
  /** Open ones that end on or before that day and of which nobody was told by this bewaker. */
  vervallend(
    totEnMet: string,
    bewaker: string,
    grens: number,
  ): Promise<readonly { readonly id: string; readonly termijn: string }[]>;
  /** False when somebody changed it meanwhile. */
  wijzig(id: string, versie: number, wijziging: Afspraakwijziging): Promise<boolean>;
}
