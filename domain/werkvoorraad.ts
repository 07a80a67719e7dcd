/** Worklists of casussen: mine, of my partij, quiet for long, a term that is near, nobody who leads. */
import type { Casusfilter } from './casus-opslag';
import type { Casuszicht } from './trede';

export const werkvoorraden = ['mijn', 'partij', 'stil', 'termijn', 'niemand'] as const;
export type Werkvoorraad = (typeof werkvoorraden)[number];

/** A place and a trede may narrow any list of casussen. */
export type Casusselectie = Pick<Casusfilter, 'rond' | 'treden'>;

/** What a card of a list holds; the rest is a page further. */
export const casussenPerBlad = 8;
/** Without news for so many days a casus counts as quiet. */
export const stilDagen = 14;
/** Nobody asks for a longer silence: a casus that is quiet for a year is found with less. */
export const langsteStilte = 400;
/** So many werkdagen ahead a term counts as near. */
export const nabijWerkdagen = 5;

export interface Werkvraag {
  readonly welke: Werkvoorraad;
  readonly zicht: Casuszicht;
  readonly dag: string;
  /** Last changed before this day is quiet. */
  readonly stilVoor: string;
  /** Due on or before this day is near. */
  readonly termijnVoor: string;
  /** Whether he reads what is for the kernteam only on any casus; otherwise where he holds a role. */
  readonly leestKernteam: boolean;
  /** What the list is narrowed to besides. */
  readonly filter: Casusselectie;
}

export interface Werkregel {
  readonly id: string;
  readonly nummer: string;
  readonly aanbiederNaam: string;
  readonly bijgewerktOp: string;
  /** The open task that is due first. */
  readonly termijn: string | null;
}

export interface WerkvoorraadStore {
  /** One page, and how many there are that this person may see: a number would tell of a casus as much as a name. */
  blad(
    vraag: Werkvraag,
    vanaf: number,
    aantal: number,
  ): Promise<{ readonly regels: readonly Werkregel[]; readonly totaal: number }>;
}
