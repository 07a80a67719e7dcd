/** On which facts a sentence and a letter rest, and what those facts said when the letter was made. */
import { alleZinnen } from '../../domain/document';
import type { Document, FeitId, Zin } from '../../domain/document';
import { feitUit, regelVan } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import type { Herkomst, OptioneelFeit } from '../../domain/feit';

/** Printed in the sentence, or the reason that this sentence was chosen. */
export function feitenVanZin(zin: Zin & { readonly rustOp?: readonly FeitId[] }): readonly FeitId[] {
  const gedrukt = zin.stukken.flatMap((stuk) => ('feit' in stuk ? [stuk.feit] : []));
  return [...new Set([...gedrukt, ...(zin.rustOp ?? [])])];
}

export const feitenVan = (document: Document): readonly FeitId[] => [
  ...new Set(alleZinnen(document).flatMap(feitenVanZin)),
];

/** The value of each fact at the moment of making, in one canonical line; kept beside the version. Dossiers here come from `voorBrief`. */
export type Feitenblad = Readonly<Record<FeitId, string>>;

export function feitenblad(document: Document, dossier: Dossier): Feitenblad {
  return Object.fromEntries(feitenVan(document).map((id) => [id, stand(dossier, id)]));
}

/** Sentences that rest on a fact that meanwhile says something else: exactly these are to be read again. */
export function geraakteZinnen(
  document: Document,
  blad: Feitenblad,
  nu: Dossier,
): readonly { zin: string; feit: FeitId }[] {
  return alleZinnen(document).flatMap((zin) =>
    feitenVanZin(zin)
      .filter((feit) => blad[feit] !== stand(nu, feit))
      .map((feit) => ({ zin: zin.id, feit })),
  );
}

function stand(dossier: Dossier, id: FeitId): string {
  const regel = regelVan(id);
  if (regel === undefined) throw new Error(`Feit ${id} staat niet in de tabel.`);
  return waardeAlsTekst(feitUit(dossier, regel.groep, regel.sleutel));
}

export const waardeAlsTekst = (feit: OptioneelFeit<unknown>): string =>
  feit.status === 'bekend' ? JSON.stringify(feit.waarde) : feit.status;

export interface Herleiding {
  readonly zin: string;
  readonly feit: FeitId;
  readonly omschrijving: string;
  readonly waarde: string;
  readonly bron: string;
  readonly datum: string;
  readonly bevestigdDoor: string;
}

/** The side table: every sentence with its facts, and of each fact where it came from and who stands for it. */
export const herleiding = (document: Document, dossier: Dossier): readonly Herleiding[] =>
  alleZinnen(document).flatMap((zin) => feitenVanZin(zin).map((feit) => rijVan(zin.id, feit, dossier)));

function rijVan(zin: string, id: FeitId, dossier: Dossier): Herleiding {
  const regel = regelVan(id);
  if (regel === undefined) throw new Error(`Feit ${id} staat niet in de tabel.`);
  const feit = feitUit(dossier, regel.groep, regel.sleutel);
  const bekend: Herkomst = feit.status === 'bekend' ? feit : { bron: '' };
  return {
    zin,
    feit: id,
    omschrijving: regel.rij.omschrijving,
    waarde: waardeAlsTekst(feit),
    bron: bekend.bron,
    datum: bekend.datum ?? '',
    bevestigdDoor: bekend.bevestigdDoor ?? '',
  };
}
