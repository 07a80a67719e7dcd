/** A value that is blackened in one place and typed along in another: then the pen has blackened nothing. */
import type { FeitId } from '../../domain/document';
import { feitUit, tabelregels } from '../../domain/dossier';
import type { Dossier } from '../../domain/dossier';

export interface Lek {
  readonly feit: FeitId;
  readonly staatOokIn: FeitId;
}

/** Ask it of the dossier from before the blackening: afterwards nobody can compare any more. */
export function lekken(dossier: Dossier): readonly Lek[] {
  const feiten = tabelregels.map(({ id, groep, sleutel }) => ({ id, feit: feitUit(dossier, groep, sleutel) }));
  const geheim = feiten.filter(({ feit }) => feit.status === 'bekend' && feit.wooGrond !== undefined);
  const open = feiten.filter(({ feit }) => feit.status === 'bekend' && feit.wooGrond === undefined);
  return geheim.flatMap(({ id, feit }) =>
    open
      .filter((ander) => teksten(feit).some((tekst) => teksten(ander.feit).some((waarin) => staatIn(tekst, waarin))))
      .map((ander) => ({ feit: id, staatOokIn: ander.id })),
  );
}

const teksten = (feit: { readonly status: string; readonly waarde?: unknown }): readonly string[] =>
  [feit.waarde].flat().filter((deel) => typeof deel === 'string');

/** Short words stand everywhere and give nothing away. */
const staatIn = (tekst: string, waarin: string): boolean =>
  tekst.length >= 5 && waarin.toLowerCase().includes(tekst.toLowerCase());
