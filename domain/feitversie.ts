/** The history of a fact: each version with who made it, how and why. Nothing is ever taken away. */
import type { FeitId } from './document';
import type { VrijeTekst } from './persoonsgegevens';

export type Feitwijze = 'vastgelegd' | 'bevestigd' | 'gecorrigeerd' | 'achtergehouden' | 'woo-grond' | 'nagevraagd';

export interface NieuwFeit {
  readonly casusId: string;
  /** A fact such as `rvb.sinds`, or a whole group of them. */
  readonly feit: FeitId;
  /** As it stands in a dossier file: a value, or an object with where it comes from. */
  readonly waarde: unknown;
  readonly persoonId: string;
  readonly op: string;
  readonly wijze?: Feitwijze;
  readonly reden?: VrijeTekst | null;
  /** The number this version must get; without it the next one. */
  readonly versie?: number;
}

export interface Feitversie {
  readonly versie: number;
  readonly waarde: unknown;
  readonly wijze: Feitwijze;
  readonly reden: VrijeTekst | null;
  readonly persoonId: string;
  readonly op: string;
}

/** These follow from what people decided together: another decision changes them, a correction does not. */
const uitBesluit: ReadonlySet<FeitId> = new Set(['trede.nummer', 'trede.vastgesteldOp']);

export const volgtUitBesluit = (feit: FeitId): boolean => uitBesluit.has(feit);

/**
 * Grounds on which something may be left out of what is made public.
 * Bron: Wet open overheid, artikel 5.1 en 5.2; an excerpt that fits these letters.
 */
export const wooGronden = [
  '5.1.1c',
  '5.1.1d',
  '5.1.2b',
  '5.1.2d',
  '5.1.2e',
  '5.1.2f',
  '5.1.2i',
  '5.1.5',
  '5.2.1',
] as const;
export type WooGrond = (typeof wooGronden)[number];

export const isWooGrond = (ruw: unknown): ruw is WooGrond => wooGronden.some((grond) => grond === ruw);
