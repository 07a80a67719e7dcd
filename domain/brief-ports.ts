/** The stores of facts and letters, as the verbs see them: versions, steps, remarks, plans, and who was told. */
import type { Afwijking, Afwijkingseinde, BriefVersie, Briefstap, Opmerking, Vrijgaveplan } from './brievenboek';
import type { Bestandsbewijs } from './bestandsformaat';
import type { Verzondenblad } from './brief-anders';
import type { Vorigebrief } from './briefreeks';
import type { Feitversie, NieuwFeit } from './feitversie';
import type { ExtraPartij } from './informeerlijst';
import type { Geinformeerd, NietBereikt, Teruggenomen, VerlorenBrief } from './informeren';
import type { Hindernis } from './vrijgave';
import type { Vrijgavereden } from './vrijgavereden';

export interface FeitStore {
  /** The facts of a casus as the JSON the dossier is parsed from, newest version of each; null when nobody recorded any. */
  dossierJson(casusId: string): Promise<Readonly<Record<string, unknown>> | null>;
  /** False when somebody wrote this version first; without `versie` it becomes the next one. */
  bewaar(rij: NieuwFeit): Promise<boolean>;
  /** Every version of one fact, newest first. */
  versies(casusId: string, feit: string): Promise<readonly Feitversie[]>;
  /** Facts, or whole groups, of which somebody wrote a version after this moment. */
  geschrevenNa(casusId: string, op: string): Promise<readonly string[]>;
}

/** One letter in a list: its version that counts, without its text. */
export type Briefregel = Pick<
  BriefVersie,
  | 'id'
  | 'nummer'
  | 'casusId'
  | 'soort'
  | 'publiek'
  | 'versie'
  | 'status'
  | 'makerId'
  | 'gemaaktOp'
  | 'schrijvers'
  | 'huisId'
>;

export interface BriefStore {
  bewaar(versie: BriefVersie): Promise<void>;
  vind(id: string): Promise<BriefVersie | null>;
  laatsteVersie(casusId: string, soort: string, publiek: string): Promise<BriefVersie | null>;
  /** The version that counts of each letter of a casus, in the order they were made; letters of a series stay out. */
  vanCasus(casusId: string): Promise<readonly BriefVersie[]>;
  /** The same for a list, newest first: without their text, those taken back too. */
  regelsVan(casusId: string): Promise<readonly Briefregel[]>;
  /** What this person wrote and is not sent, and whatever waits for somebody to set it; newest first. */
  regelsVoor(persoonId: string): Promise<readonly Briefregel[]>;
  /** For which another asks to go out of order, those of a series too; newest first. */
  regelsOmAfwijking(persoonId: string): Promise<readonly Briefregel[]>;
  /** What has left of this casus; with a `variant` only what everybody or that council got, of series what was released too. */
  verzonden(casusId: string, variant: string): Promise<readonly Verzondenblad[]>;
  /** Those of them that wait for a step, of whatever casus when null. */
  wachtend(casusId: string | null): Promise<readonly BriefVersie[]>;
  /** Casussen with a letter that waits for a step, those of a series too. */
  wachtendeCasussen(): Promise<readonly string[]>;
  /** The last letter that left for these readers and that a letter of this kind may begin with, before the one with this number; empty for whatever left. */
  vorige(lezer: Pick<BriefVersie, 'casusId' | 'soort' | 'publiek'>, voor: string): Promise<Vorigebrief | null>;
  /** The newest version of a letter by its number. */
  nieuwste(nummer: string): Promise<BriefVersie | null>;
  versie(nummer: string, versie: number): Promise<BriefVersie | null>;
  /** Writes the next status when this version still has the status it had; false means somebody was first. */
  zetStand(
    brief: Pick<BriefVersie, 'id' | 'status'>,
    stand: Pick<BriefVersie, 'status' | 'schrijvers' | 'akkoord'>,
  ): Promise<boolean>;
  bewaarBewijs(bewijs: Bestandsbewijs): Promise<void>;
  /** Reads without using it up: the page that asks for a click. */
  bewijs(tokenHash: string): Promise<Bestandsbewijs | null>;
  /** True once: the moment the file is handed over. */
  verbruik(tokenHash: string, op: string): Promise<boolean>;
}

/** What happened to a letter besides its text. */
export interface BriefverloopStore {
  voegStapToe(stap: Briefstap): Promise<void>;
  /** Oldest first. */
  stappen(nummer: string): Promise<readonly Briefstap[]>;
  /** When the letters of a casus were released: the last moment of each. */
  vrijgaven(casusId: string): Promise<readonly { readonly briefId: string; readonly op: string }[]>;
  merkOp(opmerking: Opmerking): Promise<void>;
  opmerkingen(nummer: string): Promise<readonly Opmerking[]>;
  handelAf(id: string, nummer: string, persoonId: string, op: string): Promise<boolean>;
  vraagAfwijking(afwijking: Afwijking): Promise<void>;
  /** The last one asked that was not taken back or refused. */
  afwijking(briefId: string): Promise<Afwijking | null>;
  /** With what stood in the way then: for nothing else it was given. */
  staAfwijkingToe(id: string, persoonId: string, op: string, hindernissen: readonly Hindernis[]): Promise<boolean>;
  /** Ends a question that is still open, or leave that was given; false when it is not in that state any more. */
  sluitAfwijking(id: string, einde: Afwijkingseinde, persoonId: string, op: string): Promise<boolean>;
  plan(plan: Vrijgaveplan, op: string): Promise<void>;
  planVan(briefId: string): Promise<Vrijgaveplan | null>;
  /** Why it did not go, for who planned it. */
  zetWaarom(id: string, waarom: Vrijgavereden): Promise<void>;
  /** From `gepland`, unless `van` says otherwise; false when it was carried out or called off before. */
  zetPlan(id: string, status: Vrijgaveplan['status'], van?: Vrijgaveplan['status']): Promise<boolean>;
  geplandVoor(nu: string): Promise<readonly Vrijgaveplan[]>;
}

export interface InformerenStore {
  /** `reden`: why it did not arrive; without one he was told. */
  noteer(rij: Geinformeerd & Partial<Pick<NietBereikt, 'reden'>>): Promise<void>;
  /** What counts; what was recorded by mistake stands in `teruggenomen`, what did not arrive in `nietBereikt`. */
  vanCasus(casusId: string): Promise<readonly Geinformeerd[]>;
  teruggenomen(casusId: string): Promise<readonly Teruggenomen[]>;
  nietBereikt(casusId: string): Promise<readonly NietBereikt[]>;
  /** False when this casus has no such record, or it was taken back before. */
  neemTerug(id: string, casusId: string, terug: Teruggenomen['terug']): Promise<boolean>;
  voegPartijToe(rij: ExtraPartij): Promise<void>;
  /** Put on the list of this casus and not taken off it, in the order in which it was done. */
  partijen(casusId: string): Promise<readonly ExtraPartij[]>;
  /** False when it stands on the list of this casus no more. */
  haalPartijWeg(id: string, casusId: string, persoonId: string, op: string): Promise<boolean>;
  /** Letters that a restored backup did not know to have left. */
  verloren(casusId: string): Promise<readonly VerlorenBrief[]>;
}
