/** The side table of a letter: every sentence with its facts, and where each came from. */
import { alleZinnen } from '../../domain/document';
import type { Document, FeitId } from '../../domain/document';
import { feitUit, regelVan } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';
import type { Herkomst } from '../../domain/feit';
import { feitenVanZin, waardeAlsTekst } from '../../domain/feitenblad';
import type { Feitenblad } from '../../domain/feitenblad';

export interface Herleiding {
  readonly zin: string;
  readonly feit: FeitId;
  readonly omschrijving: string;
  readonly waarde: string;
  readonly bron: string;
  readonly datum: string;
  readonly bevestigdDoor: string;
  /** Of a fact that nobody knows. */
  readonly vragenAan: string;
  /** What it said when this version was made, where it says something else now. */
  readonly toen: string | null;
}

/**
 * The side table: every sentence with its facts, and of each fact where it came from and who stands for it.
 * `blad`: what the facts of this version said when it was made; left out, the letter was made just now.
 */
export const herleiding = (document: Document, dossier: Dossier, blad: Feitenblad = {}): readonly Herleiding[] =>
  alleZinnen(document).flatMap((zin) =>
    feitenVanZin(zin).map((feit) => {
      const rij = rijVan(zin.id, feit, dossier);
      const toen = blad[feit] ?? rij.waarde;
      return { ...rij, toen: toen === rij.waarde ? null : toen };
    }),
  );

function rijVan(zin: string, id: FeitId, dossier: Dossier): Omit<Herleiding, 'toen'> {
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
    vragenAan: feit.status === 'onbekend' ? feit.vragenAan : '',
  };
}
