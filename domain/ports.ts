/** What the verbs need from outside: stores inside one unit of work, a clock, ids and a signature. `db/` and `main.ts` implement these. */
import type { AccountgesprekStore } from './accountgesprek-ports';
import type { BijlageStore } from './bijlage';
import type { Bezorgregel, Voortgang } from './bezorging';
import type { Berichtinstelling, Spoed } from './bezorgmoment';
import type { BriefreeksStore } from './briefreeks';
import type { BriefStore, BriefverloopStore, FeitStore, InformerenStore } from './brief-ports';
import type { GespreksafspraakStore } from './gespreksafspraak';
import type { CasusStore, TredebepalingStore, WaarnemingStore } from './casus-opslag';
import type { MeldingStore } from './melding-ports';
import type { AfschriftStore, MeldingvraagStore } from './meldingvraag-ports';
import type { GebiedenStore } from './gebieden-ports';
import type { GemeentegegevensStore } from './gemeentegegevens';
import type { LogboekStore, SleutelStore } from './logboek-ports';
import type { CasusberichtStore, KanaalStore } from './kanaal-ports';
import type { GebeurtenisStore } from './tijdlijn-ports';
import type { OutboxSoort } from './bezorgwijze';
import type { Autoriteitsnaam, Partij, PartijSoort, Relatie, RelatieSoort } from './partij';
import type { PersoonStore, RechtenStore } from './persoon-ports';
import type { WerkvoorraadStore } from './werkvoorraad';
import type { TaakStore } from './taak-ports';
import type { BeheerwijzigingStore, DraaiboekStore, FeestdagStore } from './draaiboek-ports';
import type { Trede } from './trede';

export type { BriefStore, BriefverloopStore, FeitStore, InformerenStore } from './brief-ports';

/** Time is an argument everywhere; this is where the shell gets it. */
export interface Klok {
  /** Now as ISO text in UTC, with milliseconds. */
  nu(): string;
  /** The date it is in the Netherlands, `YYYY-MM-DD`. */
  vandaag(): string;
}

export interface PartijStore {
  vind(id: string): Promise<Partij | null>;
  vanSoort(soorten: readonly PartijSoort[]): Promise<readonly Partij[]>;
  bewaar(partij: Partij): Promise<'nieuw' | 'gewijzigd' | 'gelijk'>;
  bewaarRelatie(relatie: Relatie): Promise<void>;
  /** Every row of these kinds, of the past and the future too. */
  relaties(soorten: readonly RelatieSoort[]): Promise<readonly Relatie[]>;
  verwijderRelatie(relatie: Relatie): Promise<void>;
  /** False when something names it: then it stays. */
  verwijder(id: string): Promise<boolean>;
  /** The partijen at the other end of a relation that is in force on that day. */
  naar(vanPartijId: string, soort: RelatieSoort, dag: string): Promise<readonly Partij[]>;
  van(naarPartijId: string, soort: RelatieSoort, dag: string): Promise<readonly Partij[]>;
  autoriteitsnamen(): Promise<readonly Autoriteitsnaam[]>;
  bewaarAutoriteitsnaam(naam: Autoriteitsnaam): Promise<void>;
}

export type { KanaalSoort, OutboxSoort } from './bezorgwijze';
export type { PersoonStore, RechtenStore } from './persoon-ports';
export type { CasusStore, CasusWijziging, TredebepalingStore, WaarnemingStore } from './casus-opslag';

/** Something that must reach a person after the commit: kind and ids, never text. */
export interface OutboxRij {
  readonly id: string;
  readonly soort: OutboxSoort;
  readonly objectId: string;
  /** A person, or `kanaal:` and the id of a channel. */
  readonly ontvangerId: string;
  readonly op: string;
  /** Puts it in the ledger of that casus. */
  readonly casusId?: string | null;
  readonly trede?: Trede | null;
  /** Without it the trede decides. */
  readonly spoed?: Spoed;
  /** This one may not wait, whatever its kind: an acute melding. */
  readonly meteen?: boolean;
  /** From this moment on it is not worth sending. */
  readonly verlooptOp?: string | null;
  /** Trace of the activity that caused it; null for scheduled work. */
  readonly spoor?: string | null;
}
export interface OutboxStore {
  voegToe(rij: OutboxRij): Promise<void>;
  vind(id: string): Promise<Bezorgregel | null>;
  /** The ledger of a casus, newest first. */
  vanCasus(casusId: string, grens: number): Promise<readonly Bezorgregel[]>;
  /** A message about tasks of several casussen stands in the ledger of each: those and no others from now on. */
  zetCasussen(id: string, casusIds: readonly string[]): Promise<void>;
  /** The casussen in whose ledger it stands without being of one, and those where its failure is still a task. */
  casussenVan(id: string): Promise<readonly string[]>;
  /** Every message about one object, oldest first. */
  over(objectId: string): Promise<readonly Bezorgregel[]>;
  /** Of the messages to many that were followed since then under that name, and are not done. */
  voortgang(bewaking: string, sinds: string, grens: number): Promise<readonly Voortgang[]>;
  /** Puts what did not arrive back in the queue, because a person asked for it. */
  herhaal(id: string, nu: string): Promise<void>;
  /** Whether a message of this kind waits for this receiver already. */
  wacht(soort: OutboxSoort, ontvangerId: string): Promise<boolean>;
  /** Lets what was held back for this receiver go on, or drops it. */
  geefVrij(ontvangerId: string, nu: string, door: boolean): Promise<number>;
  /** Takes back what has not left yet; the number of messages. */
  trekIn(objectId: string): Promise<number>;
  instellingVan(persoonId: string): Promise<Berichtinstelling>;
  kiesOverzichtUur(persoonId: string, uur: number): Promise<void>;
  kiesDirectVanaf(persoonId: string, trede: Trede): Promise<void>;
}

/** A reminder that was given: which kind, about what, for which due date. */
export interface Bewaking {
  readonly soort: string;
  readonly objectId: string;
  readonly datum: string;
  readonly op: string;
}

export interface BewakingStore {
  /** True once per kind, object and due date. */
  neem(bewaking: Bewaking): Promise<boolean>;
  /** Those of which no reminder of this kind was given. */
  nogNiet<T extends Pick<Bewaking, 'objectId' | 'datum'>>(
    soort: string,
    termijnen: readonly T[],
  ): Promise<readonly T[]>;
}

export type { LogboekRegel, LogboekStore, Sleutelgebruik, SleutelStore } from './logboek-ports';

/** Everything inside one transaction: it happens as a whole or not at all. */
export interface Eenheid {
  readonly partij: PartijStore;
  readonly persoon: PersoonStore;
  readonly rechten: RechtenStore;
  readonly melding: MeldingStore;
  readonly meldingvraag: MeldingvraagStore;
  readonly bijlage: BijlageStore;
  readonly afschrift: AfschriftStore;
  readonly accountgesprek: AccountgesprekStore;
  readonly gespreksafspraak: GespreksafspraakStore;
  readonly casus: CasusStore;
  readonly waarneming: WaarnemingStore;
  readonly tredebepaling: TredebepalingStore;
  readonly gebeurtenis: GebeurtenisStore;
  readonly kanaal: KanaalStore;
  readonly casusbericht: CasusberichtStore;
  readonly feit: FeitStore;
  readonly brief: BriefStore;
  readonly briefreeks: BriefreeksStore;
  readonly briefverloop: BriefverloopStore;
  readonly informeren: InformerenStore;
  readonly gemeentegegevens: GemeentegegevensStore;
  readonly gebieden: GebiedenStore;
  readonly logboek: LogboekStore;
  readonly outbox: OutboxStore;
  readonly sleutel: SleutelStore;
  readonly bewaking: BewakingStore;
  readonly taak: TaakStore;
  readonly werkvoorraad: WerkvoorraadStore;
  readonly draaiboek: DraaiboekStore;
  readonly feestdag: FeestdagStore;
  readonly beheerwijziging: BeheerwijzigingStore;
  /** The next number people see, `M-2026-0012`; never handed out twice. */
  nummer(letter: 'M' | 'C' | 'B' | 'G', jaar: number): Promise<string>;
  /** A new ULID for that moment. */
  nieuwId(nu: string): string;
  /** Runs a part that may be undone on its own: a refused verb leaves nothing behind, the rest stays. */
  deel<T>(werk: () => Promise<T>, behoud: (uitkomst: T) => boolean): Promise<T>;
}

export interface World {
  eenheid<T>(werk: (eenheid: Eenheid) => Promise<T>): Promise<T>;
}
