/** What every command of the operator works with: the world outside, what was typed, refusing in sentences, and one turn. */
import { readFileSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { leesGegevens } from './config';
import { openWorld } from './db/world';
import type { Turn } from './db/world';
import type { Result } from './domain/result';
import type { Klok } from './klok';
import { opdrachtzinnen as zinnen } from './texts/opdrachtregel';

export interface Buitenwereld {
  readonly invoer: Readable;
  readonly uit: (regel: string) => void;
  readonly fout: (regel: string) => void;
  readonly omgeving: Readonly<Record<string, string | undefined>>;
  readonly klok: Klok;
}

/** A refusal in one or more sentences: exit code 1. */
export class Weigering extends Error {
  constructor(readonly zinnen: readonly string[]) {
    super(zinnen.join('\n'));
  }
}
export function weiger(...regels: readonly string[]): never {
  throw new Weigering(regels);
}

export type Keuze = Readonly<Record<string, string | true | undefined>>;
export type Doe = (gegeven: string, keuze: Keuze, wereld: Buitenwereld) => Promise<void>;

export const waarde = (ruw: string | true | undefined): string | undefined =>
  typeof ruw === 'string' ? ruw : undefined;
export const moment = ({ klok }: Buitenwereld) => ({ nu: klok.nu(), vandaag: klok.vandaag() });

export function plaats(wereld: Buitenwereld): Omit<ReturnType<typeof leesGegevens>, 'fouten'> {
  const { fouten, ...gegevens } = leesGegevens(wereld.omgeving);
  return fouten.length > 0 ? weiger(...fouten) : gegevens;
}

export async function metTurn<T>(wereld: Buitenwereld, werk: (turn: Turn) => Promise<T>): Promise<T> {
  const world = await openWorld(plaats(wereld).databaseUrl);
  return world.eenheid(werk).finally(() => world.sluit());
}

export function lees(bestand: string): Buffer {
  try {
    return readFileSync(bestand);
  } catch {
    return weiger(zinnen.geenBestand(bestand));
  }
}

export type Uitslag = Result<unknown, readonly string[]>;

export const meld = ({ uit: zeg }: Buitenwereld, uit: Uitslag): void =>
  zeg(JSON.stringify(uit.ok ? uit.value : weiger(...uit.fout)));
