/** A stand-in: for a number of days somebody has the casusrollen of a colleague who is away, and nothing else of him. */
import type { Actor, CasusRol } from './actor';
import { faal, ok } from './result';
import type { Result } from './result';

export interface Waarneming {
  readonly id: string;
  /** Who is away. */
  readonly persoonId: string;
  readonly naam: string;
  readonly waarnemerId: string;
  readonly waarnemerNaam: string;
  /** First and last day, ISO dates, both included: it ends by itself. */
  readonly van: string;
  readonly tot: string;
  /** One role, or null for all of them. */
  readonly rol: CasusRol | null;
  readonly ingesteldDoor: string;
  readonly op: string;
  readonly beeindigdOp: string | null;
  /** Who ended it before its last day; null while it runs, and where that was not kept. */
  readonly beeindigdDoorNaam: string | null;
}

export interface WaarnemingInvoer {
  readonly persoonId: string;
  readonly waarnemerId: string;
  readonly van: string;
  readonly tot: string;
  readonly rol: CasusRol | null;
}

/** Longer than this is no absence: then the roles are handed over. */
const langsteDagen = 180;

const dagen = (van: string, tot: string): number =>
  (Date.parse(`${tot}T00:00:00Z`) - Date.parse(`${van}T00:00:00Z`)) / 86_400_000;

/** Nobody gives himself the rights of somebody else. */
export function magWaarnemen(invoer: WaarnemingInvoer, actor: Actor, vandaag: string): Result<WaarnemingInvoer> {
  const { persoonId, waarnemerId, van, tot } = invoer;
  if (persoonId === waarnemerId)
    return faal({ soort: 'veld-ongeldig', veld: 'Wie neemt waar?', uitleg: 'niet-in-de-lijst' });
  if (waarnemerId === actor.persoonId && persoonId !== actor.persoonId) {
    return faal({ soort: 'zelfde-persoon', stap: 'waarneming instellen' });
  }
  if (tot < van || tot < vandaag || dagen(van, tot) > langsteDagen) {
    return faal({ soort: 'veld-ongeldig', veld: 'Tot en met', uitleg: 'geen-periode' });
  }
  return ok(invoer);
}

/** On this day: not ended, not over and not still to come. */
export const waarnemingLoopt = ({ van, tot, beeindigdOp }: Waarneming, dag: string): boolean =>
  beeindigdOp === null && van <= dag && tot >= dag;

/** Those of the same two people that run on that day, besides this one. */
export const looptDoor = (
  { id, persoonId, waarnemerId }: Waarneming,
  alle: readonly Waarneming[],
  dag: string,
): readonly Waarneming[] =>
  alle.filter(
    (een) =>
      een.id !== id && een.persoonId === persoonId && een.waarnemerId === waarnemerId && waarnemingLoopt(een, dag),
  );

/** Does nothing end with this one, because another gives the same roles or all of them? */
export const dekt = (door: readonly Waarneming[], { rol }: Waarneming): boolean =>
  door.some((een) => een.rol === null || een.rol === rol);
