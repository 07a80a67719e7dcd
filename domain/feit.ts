/** A fact as a letter may use it: known with its source, or absent in a way that the reader can tell. */
import type { FeitId } from './document';
import type { Publiek } from './publiek';

declare const feitMerk: unique symbol;
declare const tekstMerk: unique symbol;

/** Text that may be printed. Only `leesTekst` and `toon` make it, so a raw string never slips into a sentence. */
export type Tekst = string & { readonly [tekstMerk]: true };

interface Kenmerken {
  readonly [feitMerk]: true;
  readonly id: FeitId;
  readonly omschrijving: string;
}

/** Another source says something else. Without `uitleg` this is a contradiction that someone has to settle. */
export interface AndereLezing<T> {
  readonly waarde: T;
  readonly bron: string;
  readonly uitleg?: string;
}

export interface Herkomst {
  readonly bron: string;
  readonly datum?: string;
  readonly bevestigdDoor?: string;
  /** Reported by someone, never checked: it prints as hearsay and the check list names it. */
  readonly ongecontroleerd?: true;
  /** Article of the Woo that applies to this value: the version for publication blackens it. */
  readonly wooGrond?: string;
  /** Narrower than the table allows, for instance a bureau that the councils may know and the press may not. */
  readonly zicht?: readonly Publiek[];
}

export interface Bekend<T> extends Kenmerken, Herkomst {
  readonly status: 'bekend';
  readonly waarde: T;
  readonly andereLezingen: readonly AndereLezing<T>[];
}

/** Somebody asked and has no answer yet. */
export interface Navraag {
  readonly aan: string;
  /** ISO date. */
  readonly op: string;
}

export interface Onbekend extends Kenmerken {
  readonly status: 'onbekend';
  /** It may not be there at all: what the letter asks instead of saying that it is. */
  readonly ofErIs?: string;
  readonly vragenAan: string;
  readonly navraag?: Navraag;
}

export interface Weggelakt extends Kenmerken {
  readonly status: 'weggelakt';
  /** Article of the Woo, for instance `5.1.1c`. */
  readonly wooGrond: string;
}

export interface NietOpenbaar extends Kenmerken {
  readonly status: 'niet-openbaar';
}

/** Known that it is not there: no embargo, no melding by the aanbieder. Not the same as not knowing. */
export interface Geen extends Kenmerken {
  readonly status: 'geen';
  /** Nobody said so, it was only left out: letters say less, and this is who may know. */
  readonly vragenAan?: string;
}

/** What a sentence can always print: a value, a marker or a redaction. */
export type Feit<T> = Bekend<T> | Onbekend | Weggelakt;

/** May also be withheld or not be there at all; `als` obliges the template to have another sentence ready. */
export type OptioneelFeit<T> = Feit<T> | NietOpenbaar | Geen;

type Naam = Pick<Kenmerken, 'id' | 'omschrijving'>;

const merk = <F>(feit: Omit<F, typeof feitMerk>): F => feit as F;

/** A letter reads its whole dossier: facts that are all built in one order are what the engine makes fast. */
export const bekend = <T>(
  { id, omschrijving }: Naam,
  waarde: T,
  herkomst: Herkomst,
  andereLezingen: readonly AndereLezing<T>[] = [],
): Bekend<T> =>
  merk<Bekend<T>>(
    metHerkomst({ id, omschrijving, status: 'bekend', waarde, andereLezingen, bron: herkomst.bron }, herkomst),
  );

/** The regievoerder, where that word may not be read: in a press text and on the cards of one. */
export const regieVoorPers = 'wie de regie voert';

/** Asked or not, it stays the same gap in every letter. */
export const onbekend = (
  { id, omschrijving, ofErIs }: Naam & Pick<Onbekend, 'ofErIs'>,
  vragenAan: string,
  navraag?: Navraag,
): Onbekend => {
  const kaal = { id, omschrijving, status: 'onbekend', vragenAan } as const;
  const feit = ofErIs === undefined ? kaal : { ...kaal, ofErIs };
  return merk<Onbekend>(navraag === undefined ? feit : { ...feit, navraag });
};

/** It is there by what else is known: only what it is, is asked. */
export const naamOnbekend = <T>(feit: OptioneelFeit<T>): OptioneelFeit<T> =>
  feit.status === 'onbekend'
    ? onbekend({ id: feit.id, omschrijving: feit.omschrijving }, feit.vragenAan, feit.navraag)
    : feit;

export const weggelakt = (naam: Naam, wooGrond: string): Weggelakt =>
  merk<Weggelakt>({ ...kaal(naam), status: 'weggelakt', wooGrond });

export const nietOpenbaar = (naam: Naam): NietOpenbaar =>
  merk<NietOpenbaar>({ ...kaal(naam), status: 'niet-openbaar' });

export const geen = ({ id, omschrijving }: Naam, vragenAan?: string): Geen => {
  const feit = { id, omschrijving, status: 'geen' } as const;
  return merk<Geen>(vragenAan === undefined ? feit : { ...feit, vragenAan });
};

const geenLezingen: readonly never[] = [];

/** The same fact in a form for print, such as a date in words; an absence stays the absence it was. */
export function toon<T>(feit: Feit<T>, naarTekst: (waarde: T) => string): Feit<Tekst> {
  if (feit.status !== 'bekend') return feit;
  return { ...feit, waarde: naarTekst(feit.waarde) as Tekst, andereLezingen: geenLezingen };
}

/** Text from outside, made fit for a sentence; undefined when it would leave a hole or a stray bracket. */
export function leesTekst(ruw: unknown): Tekst | undefined {
  if (typeof ruw !== 'string') return undefined;
  const tekst = ruw
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim();
  return tekst === '' || !haakjesKloppen(tekst) ? undefined : (tekst as Tekst);
}

/** The published source letter showed a stray `)` where a name had been taken out: refuse such debris at the door. */
function haakjesKloppen(tekst: string): boolean {
  const open: string[] = [];
  for (const teken of tekst) {
    if (teken === '(' || teken === '[') open.push(teken);
    if (teken === ')' && open.pop() !== '(') return false;
    if (teken === ']' && open.pop() !== '[') return false;
  }
  return open.length === 0;
}

function kaal({ id, omschrijving }: Naam): Naam {
  return { id, omschrijving };
}

/** As it was read: what nobody filled in is undefined. */
type RuweHerkomst = { readonly [K in keyof Herkomst]: Herkomst[K] | undefined } & { readonly bron: string };

export const herkomstVan = (ruw: RuweHerkomst): Herkomst => metHerkomst({ bron: ruw.bron }, ruw);

type Schrijfbaar = { -readonly [K in keyof Herkomst]: Herkomst[K] };

/** Only what somebody filled in; anything else that stands on `van` stays behind. */
function metHerkomst<F extends { bron: string }>(
  herkomst: F & Schrijfbaar,
  { datum, bevestigdDoor, ongecontroleerd, wooGrond, zicht }: RuweHerkomst,
): F & Herkomst {
  if (datum !== undefined) herkomst.datum = datum;
  if (bevestigdDoor !== undefined) herkomst.bevestigdDoor = bevestigdDoor;
  if (ongecontroleerd !== undefined) herkomst.ongecontroleerd = ongecontroleerd;
  if (wooGrond !== undefined) herkomst.wooGrond = wooGrond;
  if (zicht !== undefined) herkomst.zicht = zicht;
  return herkomst;
}
