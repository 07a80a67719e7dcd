/** A dossier cut down to what one audience may see; the type has no other fields, so a template cannot name them. */
import { nietOpenbaar, onbekend, regieVoorPers } from '../feit';
import type { Onbekend, OptioneelFeit } from '../feit';
import type { Publiek } from '../publiek';
import { tabelregels } from './tabel';
import type { Dossier, Feitentabel } from './tabel';

type Zichtbaar<R, P extends Publiek> = R extends { readonly zicht: readonly (infer Z)[] }
  ? [P] extends [Z]
    ? true
    : false
  : false;

/**
 * `Zicht<A | B>` holds what both A and B may see: a template for two audiences gets the smallest of the two.
 * Give such a type a name of its own: then the compiler compares fields, and a `Zicht<A>` fits where it is asked for.
 */
export type Zicht<P extends Publiek> = {
  readonly [G in keyof Feitentabel]: {
    readonly [
      K in keyof Feitentabel[G] as Zichtbaar<Feitentabel[G][K], P> extends true ? K : never
    ]: G extends keyof Dossier ? (K extends keyof Dossier[G] ? Dossier[G][K] : never) : never;
  };
};

export function maakZicht<P extends Publiek>(dossier: Dossier, publiek: P): Zicht<P> {
  const zicht: Record<string, Record<string, unknown>> = {};
  for (const { groep, sleutel, rij } of tabelregels) {
    const rijen = (zicht[groep] ??= {});
    if (rij.zicht.includes(publiek)) rijen[sleutel] = beperk(feitUit(dossier, groep, sleutel), publiek);
  }
  return zicht as unknown as Zicht<P>;
}

/** A fact that somebody narrowed by hand reads as withheld for everyone else. */
function beperk(feit: OptioneelFeit<unknown>, publiek: Publiek): OptioneelFeit<unknown> {
  if (publiek === 'pers' && feit.status === 'onbekend') return voorPers(feit);
  const dicht = feit.status === 'bekend' && feit.zicht !== undefined && !feit.zicht.includes(publiek);
  return dicht ? nietOpenbaar(feit) : feit;
}

/** A press text does not name the regievoerder, not even as the one who knows what is missing: the same person in other words. */
const voorPers = (feit: Onbekend): Onbekend =>
  /regievoerder/i.test(feit.vragenAan) ? onbekend(feit, regieVoorPers) : feit;

export function feitUit(dossier: Dossier, groep: string, sleutel: string): OptioneelFeit<unknown> {
  const feit = (dossier as unknown as Record<string, Record<string, OptioneelFeit<unknown>>>)[groep]?.[sleutel];
  if (feit === undefined) throw new Error(`Feit ${groep}.${sleutel} staat niet in het dossier.`);
  return feit;
}
