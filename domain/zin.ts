/** Sentences over facts: zin`…` takes facts and other sentences, nothing else, so no path can print an empty hole. */
import type { FeitId, Stuk } from './document';
import type { Feit, OptioneelFeit, Tekst } from './feit';
import { gezet, sluitAf } from './leestekens';

declare const zinMerk: unique symbol;

/** A name that is written out at first use and shortened afterwards; the letter decides which of the two it is. */
export interface Afkorting {
  readonly soort: 'afkorting';
  readonly feit: FeitId | null;
  readonly voluit: string;
  readonly kort: string;
}

/** A footnote hangs on its reference: an orphan cannot exist. With `begrip` it is printed at the first use only. */
export interface Noot {
  readonly soort: 'noot';
  readonly begrip: string | null;
  readonly tekst: Zinsdeel;
}

export type Deel = Stuk | Afkorting | Noot;

/** A sentence, or a part of one, that has no place in a document yet. */
export interface Zinsdeel {
  readonly [zinMerk]: true;
  readonly delen: readonly Deel[];
  /** Facts that chose this sentence without being printed in it. */
  readonly rustOp: readonly FeitId[];
  /** Facts whose value chose the words around it, such as a verb for one name or for more. */
  readonly vorm: readonly FeitId[];
}

/** A sentence that may turn out not to be there; the letter drops it together with its place. */
export type Keuze = Zinsdeel | null;

export type Invulling = Feit<Tekst> | Feit<number> | Zinsdeel;

export function zin(vast: TemplateStringsArray, ...invullingen: readonly Invulling[]): Zinsdeel {
  const delen: Deel[] = [];
  const van = (wat: 'rustOp' | 'vorm') => invullingen.flatMap((een) => ('delen' in een ? een[wat] : []));
  vast.forEach((tekst, index) => {
    voegToe(delen, { soort: 'tekst', tekst });
    const invulling = invullingen[index];
    if (invulling !== undefined) alsDelen(invulling).forEach((deel) => voegToe(delen, deel));
  });
  return maakZinsdeel(delen, van('rustOp'), van('vorm'));
}

export const afkorting = (voluit: string, kort: string, feit: FeitId | null = null): Zinsdeel =>
  maakZinsdeel([{ soort: 'afkorting', feit, voluit: gezet(voluit), kort: gezet(kort) }]);

export const voetnoot = (tekst: Zinsdeel): Zinsdeel => maakZinsdeel([{ soort: 'noot', begrip: null, tekst }]);

/** A term with its explanation in a footnote, the first time it occurs in a letter. */
export const begrip = (woord: string, uitleg: Zinsdeel): Zinsdeel =>
  maakZinsdeel([
    { soort: 'tekst', tekst: woord },
    { soort: 'noot', begrip: woord, tekst: uitleg },
  ]);

/** An address that can be clicked. `maakUrl` turns the printed text into the address behind it. */
export function koppeling(feit: Feit<Tekst>, maakUrl: (tekst: string) => string): Zinsdeel {
  if (feit.status !== 'bekend') return maakZinsdeel([alsStuk(feit)]);
  return maakZinsdeel([{ soort: 'link', tekst: gezet(feit.waarde), url: maakUrl(feit.waarde) }], [feit.id]);
}

/**
 * Withheld or not there asks for another sentence: the compiler does not let such a fact into zin`…` without this.
 * What is said of a fact that is not there is never said of one that is withheld, unless the template says so itself.
 */
export function als<T, R extends Keuze>(feit: OptioneelFeit<T>, met: (feit: Feit<T>) => R, geen: null & R): R;
export function als<T, R extends Keuze>(feit: OptioneelFeit<T>, met: (feit: Feit<T>) => R, geen: R, nietOpenbaar: R): R;
export function als<T, R extends Keuze>(
  feit: OptioneelFeit<T>,
  met: (feit: Feit<T>) => R,
  geen: R,
  nietOpenbaar = null as R,
): R {
  if (feit.status === 'geen') return metGrond(geen, feit.id);
  if (feit.status === 'niet-openbaar') return metGrond(nietOpenbaar, feit.id);
  const zinnen = met(feit);
  return metGrond(isBewering(feit, zinnen) ? (maakZinsdeel([alsVraag(feit)]) as R) : zinnen, feit.id);
}

/** A sentence that would say of something that it is there, and prints a gap for the rest. */
const isBewering = <T>(feit: Feit<T>, zinnen: Keuze): feit is Extract<Feit<T>, { status: 'onbekend' }> =>
  feit.status === 'onbekend' &&
  feit.ofErIs !== undefined &&
  zinnen?.delen.some((deel) => deel.soort === 'ontbreekt' && deel.feit === feit.id) === true;

const alsVraag = (feit: Extract<Feit<unknown>, { status: 'onbekend' }>): Stuk =>
  alsStuk(feit.ofErIs === undefined ? feit : { ...feit, omschrijving: feit.ofErIs });

/** For what is as true without a fact that is not there as without one that is withheld: the sentence only says less. */
export const alsOfZonder = <T, R extends Keuze>(feit: OptioneelFeit<T>, met: (feit: Feit<T>) => R, zonder: R): R =>
  als<T, R>(feit, met, zonder, zonder);

/** Choose a sentence by the value of a fact; while it is unknown the sentence is its marker. */
export function kies<K extends string>(feit: Feit<K>, zinnen: { readonly [V in K]: Keuze }): Keuze {
  return bij(feit, (waarde) => zinnen[waarde]);
}

export function bijVlag(feit: Feit<boolean>, ja: Keuze, nee: Keuze = null): Keuze {
  return bij(feit, (waarde) => (waarde ? ja : nee));
}

/** A sentence that depends on a value without printing it as such, for instance a number that changes the verb. */
export function bij<T>(feit: Feit<T>, maak: (waarde: T) => Keuze): Keuze {
  return feit.status === 'bekend' ? metVorm(maak(feit.waarde), feit.id) : maakZinsdeel([alsStuk(feit)]);
}

/** For a second sentence about a fact whose marker already stands somewhere else in the letter. */
export function indienBekend<T>(feit: Feit<T>, maak: (waarde: T) => Keuze): Keuze {
  return feit.status === 'bekend' ? metVorm(maak(feit.waarde), feit.id) : null;
}

/** A sentence that would be another one if this fact were known. */
export const vanwege = <R extends Keuze>(feit: { readonly id: FeitId }, keuze: R): R => metGrond(keuze, feit.id);

function metGrond<R extends Keuze>(keuze: R, id: FeitId): R {
  if (keuze === null || keuze.rustOp.includes(id)) return keuze;
  return { ...keuze, rustOp: [...keuze.rustOp, id] };
}

function metVorm(keuze: Keuze, id: FeitId): Keuze {
  const gegrond = metGrond(keuze, id);
  return gegrond === null || gegrond.vorm.includes(id) ? gegrond : { ...gegrond, vorm: [...gegrond.vorm, id] };
}

/** The text of a fact inside a sentence: value, marker or redaction. */
function alsStuk(feit: Feit<unknown>): Stuk {
  if (feit.status === 'onbekend') {
    const tekst = `[ONTBREEKT: ${feit.omschrijving} — vragen aan: ${feit.vragenAan}]`;
    return { soort: 'ontbreekt', feit: feit.id, tekst };
  }
  if (feit.status === 'weggelakt') {
    return { soort: 'weggelakt', feit: feit.id, tekst: '[weggelakt]', grond: feit.wooGrond };
  }
  if (feit.status !== 'bekend') throw new Error(`Feit ${naamVan(feit)} vraagt om een andere zin.`);
  const tekst = String(feit.waarde);
  if (tekst.trim() === '') throw new Error(`Feit ${feit.id} zou een leeg gat drukken.`);
  return { soort: 'feit', feit: feit.id, tekst: gezet(tekst) };
}

/** For a fact that the types rule out but that came in through a cast. */
const naamVan = (feit: { readonly id: FeitId }): FeitId => feit.id;

function alsDelen(invulling: Invulling): readonly Deel[] {
  return 'delen' in invulling ? invulling.delen : [alsStuk(invulling)];
}

/** Neighbouring template text becomes one run; a name that ends in a full stop ends its sentence itself. */
function voegToe(delen: Deel[], deel: Deel): void {
  const vorige = delen.at(-1);
  if (deel.soort !== 'tekst') delen.push(deel);
  else if (/^\.(?!\.)/.test(deel.tekst) && vorige?.soort === 'feit' && sluitAf(vorige.tekst))
    voegToe(delen, { soort: 'tekst', tekst: deel.tekst.slice(1) });
  else if (vorige?.soort === 'tekst') delen[delen.length - 1] = { soort: 'tekst', tekst: vorige.tekst + deel.tekst };
  else if (deel.tekst !== '') delen.push(deel);
}

function maakZinsdeel(delen: readonly Deel[], rustOp: readonly FeitId[] = [], vorm: readonly FeitId[] = []): Zinsdeel {
  return { delen, rustOp, vorm } as Zinsdeel;
}
