/** What the verbs of a melding need from the database. */
import type { Ingediend } from './document-weg';
import type { Aanvulling, Melding } from './melding';
import type { Meldinggebeurtenis } from './melding-historie';
import type { MeldingStatus } from './melding-status';
import type { Werkselectie, Werkvraag } from './meldpunt';
import type { Ontvangst } from './ontvangst';
import type { Bereik } from './policy';

export interface MeldingStore {
  voegToe(melding: Melding): Promise<void>;
  vind(idOfNummer: string): Promise<Melding | null>;
  lijst(bereik: Bereik, grens: number): Promise<readonly Melding[]>;
  /** Writes the new status when the version still is what it was; false means somebody was first. */
  zetStatus(id: string, versie: number, status: MeldingStatus, behandelaarId?: string | null): Promise<boolean>;
  vulAan(id: string, aanvulling: Aanvulling): Promise<void>;
  /** Its name goes from the addition it came with; of what came with the melding itself the text stays, and nobody is shown it. */
  haalDocumentWeg(id: string, document: Ingediend, op: string): Promise<void>;
  noteer(gebeurtenis: Meldinggebeurtenis): Promise<void>;
  gebeurtenis(id: string): Promise<Meldinggebeurtenis | null>;
  /** In the order in which it happened. */
  historie(meldingId: string): Promise<readonly Meldinggebeurtenis[]>;
  /** Oldest first; never one about the partij of who looks, unless it is his own. */
  werklijst(vraag: Werkvraag & Werkselectie, kijker: Kijker, blad: Blad): Promise<Werkblad>;
  /** Oldest first. */
  nietOpgepakt(vraag: NietOpgepakt, grens: number): Promise<readonly Pick<Melding, 'id' | 'gemeldOp'>[]>;
  /** Others about the same organisation, in the register or typed, that were filed in this period and not withdrawn, newest first. */
  anderen(melding: Melding, van: string, tot: string): Promise<readonly Melding[]>;
  /** How many those are, without reading them. */
  aantalAnderen(melding: Melding, van: string, tot: string): Promise<number>;
  koppel(meldingId: string, casusId: string): Promise<void>;
  ontkoppel(meldingId: string): Promise<void>;
  /** The casus it is linked to. */
  casusId(meldingId: string): Promise<string | null>;
  /** Ids of the meldingen that are linked to it, oldest first. */
  vanCasus(casusId: string): Promise<readonly string[]>;
  /** What was kept when it came in; it is there also when the melding is not any more. */
  ontvangst(nummer: string): Promise<Ontvangst | null>;
  /** The fingerprint of the text as it stands now; null when there is no such melding any more. */
  inhoudHash(nummer: string): Promise<string | null>;
}

/** New meldingen that nobody took up, filed before this moment and not warned of yet. */
export interface NietOpgepakt {
  readonly gemeldVoor: string;
  /** Null asks for the first warning; otherwise the first one was given before this moment. */
  readonly gewaarschuwdVoor: string | null;
}

export interface Kijker {
  readonly persoonId: string;
  readonly partijId: string;
  readonly dag: string;
}

export interface Blad {
  readonly overslaan: number;
  readonly grens: number;
}

export interface Werkblad {
  readonly rijen: readonly Melding[];
  readonly totaal: number;
}
