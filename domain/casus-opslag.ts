/** What the verbs of casus, trede and waarneming need from what stays. */
import type { CasusRol } from './actor';
import type { CasusDossier, CasusInvoer, CasusVacature, Evaluatie, Onderwerpdeel, Rolperiode, Stap } from './casus';
import type { VrijeTekst } from './persoonsgegevens';
import type { Bereik } from './policy';
import type { PlanSoort } from './plan';
import type { Casuszicht, Reactie, Trede, Tredebepaling, Tredestap } from './trede';
import type { Waarneming } from './waarneming';

export interface Bladvraag {
  readonly zicht: Casuszicht;
  readonly dag: string;
  readonly filter: Casusfilter;
  readonly vanaf: number;
  readonly aantal: number;
}

/** Whose next steps, and so many of them at most. */
export interface EigenStapVraag {
  readonly persoonId: string;
  readonly dag: string;
  /** Only what is due on or before this day. */
  readonly voor?: string;
  readonly grens: number;
}

export interface CasusStore {
  open(casus: CasusInvoer & { readonly id: string; readonly nummer: string; readonly nu: string }): Promise<void>;
  vind(idOfNummer: string, dag: string): Promise<CasusDossier | null>;
  /** By number, id, or the id of its aanbieder; of an aanbieder the open casus first, then the newest. */
  zoek(wat: string, dag: string): Promise<CasusDossier | null>;
  vanAanbieder(partijId: string, dag: string): Promise<CasusDossier | null>;
  /** By id, in one question for all of them; what is not there is left out. */
  vindAlle(ids: readonly string[], dag: string): Promise<ReadonlyMap<string, CasusDossier>>;
  /** The organisation above an aanbieder first, then those below it by name. */
  inConcern(casusIds: readonly string[], dag: string): Promise<readonly InConcern[]>;
  lijst(bereik: Bereik, dag: string, grens: number, filter?: Casusfilter): Promise<readonly CasusDossier[]>;
  /** One page of the casussen this person may see, those on which he holds a role first, and how many there are. */
  blad(vraag: Bladvraag): Promise<{ readonly casussen: readonly CasusDossier[]; readonly totaal: number }>;
  /** The roles somebody holds today on any casus, his own and as a stand-in. */
  eigenRollen(persoonId: string, dag: string): Promise<readonly CasusRol[]>;
  /** The casussen of which the next step is somebody's own, the first one first. */
  eigenStappen(vraag: EigenStapVraag): Promise<readonly string[]>;
  /** Who held the role before is succeeded on that day; `wie` gave it, with a word for the successor. */
  wijsToe(casusId: string, persoonId: string, rol: CasusRol, van: string, wie?: Toewijzer): Promise<void>;
  beeindigRol(casusId: string, persoonId: string, rol: CasusRol, tot: string): Promise<void>;
  /** What somebody holds without an end date, on every casus. */
  rollenVan(persoonId: string): Promise<readonly { readonly casusId: string; readonly rol: CasusRol }[]>;
  /** Everybody who ever held a role on it, newest first. */
  rolhistorie(casusId: string): Promise<readonly Rolperiode[]>;
  /** The organisations it is about, the aanbieder first. */
  onderwerp(casusId: string): Promise<readonly Onderwerpdeel[]>;
  bewaarOnderwerp(
    casusId: string,
    delen: readonly Pick<Onderwerpdeel, 'partijId' | 'werktIn' | 'segmenten'>[],
  ): Promise<void>;
  zetBetrokken(casusId: string, partijIds: readonly string[]): Promise<void>;
  bewaarEvaluatie(evaluatie: Omit<Evaluatie, 'casusNummer' | 'aanbiederNaam' | 'doorNaam'>): Promise<void>;
  /** Of one casus or of all of them, oldest first. */
  evaluaties(casusId: string | null): Promise<readonly Evaluatie[]>;
  /** Roles of open casussen that nobody holds and this trede needs; remembers since when, and forgets those that were filled. Oldest first. */
  vacatures(nu: string, dag: string): Promise<readonly CasusVacature[]>;
  /** Whoever decides on this casus waits for who decides on it now; what is read after it is fresh. */
  vergrendel(casusId: string): Promise<void>;
  /** The same for who opens a casus about this aanbieder: there is one that runs at a time. */
  vergrendelAanbieder(aanbiederId: string): Promise<void>;
  /** People told how it stands: that is news, and no change that another change could collide with. */
  meldNieuws(casusId: string, nu: string): Promise<void>;
  werkBij(casusId: string, versie: number, wijziging: CasusWijziging): Promise<boolean>;
}

/** Another open casus within the concern of this one, and of which organisation. */
export interface InConcern {
  readonly casus: string;
  readonly naam: string;
  readonly ander: string;
}

/** What a list of casussen is narrowed to; without anything: all that are open. */
export interface Casusfilter {
  /** The accounthoudende regio, or a partij that is involved; of several, any of them. */
  readonly rond?: readonly string[];
  /** The trede that holds is one of these; an empty list asks for those without one. */
  readonly treden?: readonly Trede[] | null;
  readonly aanbiederId?: string | null;
  /** ISO dates, both included. */
  readonly periode?: { readonly van: string; readonly tot: string } | null;
  readonly woord?: string | null;
  readonly ookGesloten?: boolean;
  /** Only what is closed. */
  readonly gesloten?: boolean;
  /** Only those on which this person holds a role himself. */
  readonly rolhouderId?: string | null;
  /** And this role. */
  readonly rol?: CasusRol | null;
}

export interface Toewijzer {
  readonly persoonId: string;
  readonly notitie: VrijeTekst | null;
}

export interface WaarnemingStore {
  voegToe(waarneming: Omit<Waarneming, 'naam' | 'waarnemerNaam' | 'beeindigdOp' | 'beeindigdDoorNaam'>): Promise<void>;
  vind(id: string): Promise<Waarneming | null>;
  /** Those of which somebody is the absent person or the stand-in, newest first. */
  van(persoonId: string): Promise<readonly Waarneming[]>;
  beeindig(id: string, op: string, doorId: string): Promise<boolean>;
  /** Running on that day, and not told yet to who stands in. */
  begonnen(dag: string, grens: number): Promise<readonly Waarneming[]>;
  /** Over by itself on that day, told when it began and not told yet that it is over. */
  voorbij(dag: string, grens: number): Promise<readonly Waarneming[]>;
}

export interface CasusWijziging {
  readonly nu: string;
  readonly status?: CasusDossier['status'];
  readonly plan?: PlanSoort | null;
  readonly volgendeStap?: Stap | null;
  /** Belongs to `volgendeStap`; false when left out. */
  readonly stapVoorKernteam?: boolean;
  /** Who does it, by the id of a person; nobody when left out. */
  readonly stapEigenaarId?: string | null;
}

export interface TredebepalingStore {
  voegToe(
    bepaling: Pick<Tredebepaling, 'id' | 'casusId' | 'invoer' | 'voorgelegdDoor' | 'voorgelegdOp'>,
  ): Promise<void>;
  vind(id: string): Promise<Tredebepaling | null>;
  reageer(id: string, bepalingId: string, reactie: Omit<Reactie, 'persoonNaam'>): Promise<void>;
  /** Gives it the next place in the order of its casus; false when it was no longer put forward. One that holds on `dag` begins at once. */
  stelVast(id: string, persoonId: string, op: string, dag: string): Promise<boolean>;
  /** Set, with a day that has come on that `dag`, and not begun yet; of casussen that run, earliest first. */
  teBeginnen(dag: string, grens: number): Promise<readonly { readonly id: string; readonly ingangsdatum: string }[]>;
  /** Whatever of this casus had to begin by that day has begun; false when nothing waited. */
  zetVerwerkt(casusId: string, dag: string, op: string): Promise<boolean>;
  trekIn(id: string, persoonId: string, op: string, reden: VrijeTekst): Promise<boolean>;
  /** Everything that was set, last decision first; which one holds on a day is for `geldendOp` to say. */
  historie(casusId: string): Promise<readonly Tredebepaling[]>;
  /** What holds on a day for a whole list at once, per casus; a casus without a trede is left out. */
  geldendVan(casusIds: readonly string[], dag: string): Promise<ReadonlyMap<string, Tredestap>>;
  /** Those of these casussen on which a decision was set that is dated after that day. */
  metKomend(casusIds: readonly string[], dag: string): Promise<readonly string[]>;
  /** What waits for a second person, oldest first. */
  voorgelegd(casusId: string): Promise<readonly Tredebepaling[]>;
  /** The same of every casus. */
  openstaand(grens: number): Promise<readonly Tredebepaling[]>;
}
