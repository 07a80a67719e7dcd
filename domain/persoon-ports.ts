/** What is kept about people: who they are, who asked for access, and which rights wait for a second person. */
import type { Actor } from './actor';
import type { Persoon, Toegangsverzoek } from './persoon';
import type { Rechtenvoorstel } from './rechten';

export interface PersoonStore {
  /** The person behind a verified identity, with the roles in force on that day; null when nobody mapped it. */
  actor(aadObjectId: string, tenantId: string, dag: string): Promise<Actor | null>;
  actorVanPersoon(persoonId: string, dag: string): Promise<Actor | null>;
  /** The same for many at once, by person; who is not known is not in it. */
  actorenVan(persoonIds: readonly string[], dag: string): Promise<ReadonlyMap<string, Actor>>;
  vind(id: string): Promise<Persoon | null>;
  vanPartij(partijId: string): Promise<readonly Persoon[]>;
  metRol(rol: string, dag: string): Promise<readonly Persoon[]>;
  /** Everybody who works for one of these partijen, with the roles of that day. */
  vanPartijen(partijIds: readonly string[], dag: string): Promise<readonly Actor[]>;
  bewaar(persoon: Persoon): Promise<'nieuw' | 'gewijzigd' | 'gelijk'>;
  bewaarVerzoek(verzoek: Toegangsverzoek): Promise<void>;
  openVerzoek(aadObjectId: string, tenantId: string): Promise<Toegangsverzoek | null>;
  verzoek(id: string): Promise<Toegangsverzoek | null>;
  /** People whose name has this in it, in order of name, also those whose access ended. */
  zoek(deelVanNaam: string, grens: number): Promise<readonly Persoon[]>;
}

export interface RechtenStore {
  bewaar(voorstel: Rechtenvoorstel): Promise<void>;
  /** One decision on rights at a time, to the end of this unit: what is read after it holds. */
  vergrendel(): Promise<void>;
  /** What waits about this person is taken back: it was proposed about what he was. */
  trekInVan(persoonId: string, door: string, op: string): Promise<void>;
  vind(id: string): Promise<Rechtenvoorstel | null>;
  /** What still waits for a second person, oldest first. */
  open(): Promise<readonly Rechtenvoorstel[]>;
}
