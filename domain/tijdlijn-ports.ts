/** The store of the timeline of a casus. */
import type { Gebeurtenis, GebeurtenisSoort, Zichtbaarheid } from './gebeurtenis';
import type { Bladzijde } from './taak-ports';
import type { Ritme, Ritmeregel } from './ritme';

export interface Tijdlijnblad {
  readonly gebeurtenissen: readonly Gebeurtenis[];
  readonly latere: readonly Gebeurtenis[];
  readonly totaal: number;
}

/** The timeline: add and read, nothing else. */
export interface GebeurtenisStore {
  voegToe(gebeurtenis: Gebeurtenis): Promise<void>;
  vind(id: string): Promise<Gebeurtenis | null>;
  /** The newest event first; with sight `kernteam` everything, otherwise only what every betrokkene may read. */
  vanCasus(casusId: string, zicht: Zichtbaarheid, grens: number): Promise<readonly Gebeurtenis[]>;
  /** One page, newest first, with what corrects or takes back something on it. */
  blad(casusId: string, zicht: Zichtbaarheid, bladzijde: Bladzijde): Promise<Tijdlijnblad>;
  /** What corrects this event or takes it back. */
  over(id: string): Promise<readonly Gebeurtenis[]>;
  /** The newest event of one kind, whoever may read it. */
  laatste(casusId: string, soort: GebeurtenisSoort): Promise<Gebeurtenis | null>;
  /** The newest message that this reader gets and that still stands: not taken back, and not put right by another. */
  laatsteBericht(casusId: string, zicht: Zichtbaarheid): Promise<Gebeurtenis | null>;
  /** The event that was made of that message. */
  vanBron(casusId: string, bron: string): Promise<Gebeurtenis | null>;
  /** When people last told how it stands. */
  laatsteUpdate(casusId: string): Promise<string | null>;
  /** The cadence of every casus that is not closed, or of one. */
  ritmes(dag: string, casusId?: string): Promise<readonly Ritme[]>;
  ritmeregels(): Promise<readonly Ritmeregel[]>;
  zetRitme(regel: Ritmeregel): Promise<void>;
}
