/** Stores of what is told about a casus: its channels and its messages. */
import type { Berichtvoorstel, Leesbevestiging, Rolbevestiging, VoorstelStatus } from './casusbericht';
import type { Zichtbaarheid } from './gebeurtenis';
import type { CasusKanaal, Kanaalpubliek, KanaalStatus } from './kanaal';
import type { VrijeTekst } from './persoonsgegevens';

export interface KanaalStore {
  /** Links a channel, also one that was linked before; what was confirmed then does not count any more. */
  koppel(kanaal: Omit<CasusKanaal, 'status' | 'kaartId' | 'kaartVersie' | 'publiek' | 'bevestigd'>): Promise<void>;
  vind(kanaalId: string): Promise<CasusKanaal | null>;
  vanCasus(casusId: string): Promise<readonly CasusKanaal[]>;
  vanTeam(teamId: string): Promise<readonly CasusKanaal[]>;
  /** Channels whose living card says something else on this day without anybody doing anything: a trede begins, or a step was due yesterday. */
  metNieuweDag(dag: string, gisteren: string, grens: number): Promise<readonly CasusKanaal[]>;
  zetZicht(kanaalId: string, zicht: Zichtbaarheid): Promise<void>;
  zetStatus(kanaalId: string, status: KanaalStatus): Promise<void>;
  hernoem(kanaalId: string, naam: VrijeTekst): Promise<void>;
  zetKaart(kanaalId: string, kaartId: string | null, versie: number): Promise<void>;
  zetPubliek(kanaalId: string, publiek: Kanaalpubliek): Promise<void>;
  bevestig(kanaalId: string, sleutels: readonly string[]): Promise<void>;
}

export interface CasusberichtStore {
  legVoor(voorstel: Omit<Berichtvoorstel, 'status'>): Promise<void>;
  voorstel(id: string): Promise<Berichtvoorstel | null>;
  /** Those that nobody answered yet, oldest first. */
  openVoorstellen(grens: number): Promise<readonly Berichtvoorstel[]>;
  /** False when somebody was first. */
  beslis(id: string, persoonId: string, op: string, status: VoorstelStatus): Promise<boolean>;
  vraagAkkoord(gebeurtenisId: string, persoonId: string, op: string): Promise<void>;
  /** False when it was given before, or never asked. */
  geefAkkoord(gebeurtenisId: string, persoonId: string, op: string): Promise<boolean>;
  /** Messages this person was asked to confirm and did not, newest first. */
  openAkkoorden(persoonId: string, grens: number): Promise<readonly string[]>;
  akkoorden(gebeurtenisId: string): Promise<readonly Leesbevestiging[]>;
  /** What was asked of who was handed a role on a casus, newest first. */
  rolbevestigingen(casusId: string): Promise<readonly Rolbevestiging[]>;
  /** False when this person was reminded before or confirmed meanwhile. */
  herinner(gebeurtenisId: string, persoonId: string, op: string): Promise<boolean>;
  /** Again, because a person asked for it. */
  herinnerOpVerzoek(gebeurtenisId: string, persoonId: string, op: string): Promise<void>;
  /** When each person was last reminded of a message of this casus, by his id. */
  laatstHerinnerd(casusId: string): Promise<ReadonlyMap<string, string>>;
  /** Messages with somebody who did not confirm and was not reminded, asked before that moment. */
  zonderAkkoord(gevraagdVoor: string, grens: number): Promise<readonly string[]>;
}
