/** One row of the fact table: everything the program has to know about a fact before anyone has filled it in. */
import type { FeitId } from '../document';
import type { Publiek } from '../publiek';
import type { Waardesoort } from './soorten';

/** What makes a sentence delicate. Bron: the letters of the reference case, and what their senders had approved one by one. */
export type Feitgevoeligheid = 'houding' | 'verwijt' | 'toezicht' | 'geld' | 'personen' | 'derden';

/**
 * And what only a reader can judge. `eigen-woorden`: written by somebody beside such sentences. `buiten-publiek`: says what these readers do not read elsewhere.
 * `anders-dan-feiten`: somebody's own words, where the facts meanwhile say something else.
 */
export type Gevoeligheid = Feitgevoeligheid | 'eigen-woorden' | 'buiten-publiek' | 'anders-dan-feiten';

export interface Opties {
  /** May be absent on purpose or withheld: the templates then have another sentence. */
  readonly weglaatbaar?: true;
  /** How the gap reads while nobody knows whether it is there at all: then no sentence says that it is. Only with `weglaatbaar`. */
  readonly ofErIs?: string;
  /** Left out of the file means that it is not there, rather than that nobody knows. Only with `weglaatbaar`. */
  readonly leegIsGeen?: true;
  /** Left out is asked for as soon as this other fact is known. Only with `leegIsGeen`: a letter without it says less, and has no gap. */
  readonly gevraagdBij?: FeitId;
  /** May be absent on purpose, but never withheld: no letter could speak of it without saying what it is. */
  readonly nooitVerborgen?: true;
  /** Of use to one kind of letter: nobody is asked for it before that letter is drawn up. */
  readonly pasBijBrief?: true;
  /** Why a sentence about it needs a tick of its own from who sets the letter; the tone about an earlier board is such a thing. */
  readonly gevoelig?: Feitgevoeligheid;
  /** Has to be the same in all documents of one casus. */
  readonly gelijk?: true;
  /** Found again by its signs: never written out, also where it holds an abbreviation. */
  readonly letterlijk?: true;
}

export interface FeitRij<T> extends Opties {
  /** As the marker says it: `[ONTBREEKT: <omschrijving> — vragen aan: <vragenAan>]`. */
  readonly omschrijving: string;
  readonly vragenAan: string;
  readonly soort: Waardesoort<T>;
  readonly zicht: readonly Publiek[];
}

export function rij<T, const Z extends readonly Publiek[], const O extends Opties = object>(
  omschrijving: string,
  vragenAan: string,
  soort: Waardesoort<T>,
  zicht: Z,
  opties: O = {} as O,
): FeitRij<T> & { readonly zicht: Z } & O {
  return { omschrijving, vragenAan, soort, zicht, ...opties };
}
