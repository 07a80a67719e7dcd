/** "Welke trede gold er op 1 december": said above the answer, which is of today. Only for who may read what was decided before. */
import { labelVan } from '../domain/trede';
import type { Tredestap } from '../domain/trede';
import type { Tredebeeld } from '../domain/tredebeeld';
import { historieRegel, tredeTekst } from '../texts/trede';

/** `historie`: what held, newest first. */
type Beeld = Pick<Tredebeeld, 'trede' | 'sinds' | 'komend' | 'vandaag'> & { readonly historie: readonly Tredestap[] };

export function tredeOpDag({ trede, sinds, komend, vandaag, historie }: Beeld, dag: string): readonly string[] {
  if (dag === vandaag) return [];
  const geldt = [...komend, ...historie]
    .filter(({ ingangsdatum }) => ingangsdatum <= dag)
    .reduce<Tredestap | null>(
      (een, ander) => (een === null || ander.ingangsdatum > een.ingangsdatum ? ander : een),
      null,
    );
  // What is decided for later stands on the card; a day ahead without it promises nothing.
  if (dag > vandaag) return geldt !== null && geldt.ingangsdatum > vandaag ? [tredeTekst.dan(dag, regel(geldt))] : [];
  if (historie.length === 0) return trede === null ? [] : [tredeTekst.toenNietTeZien(dag)];
  if (geldt === null) return [tredeTekst.toenGeen(dag)];
  return [tredeTekst.toen(dag, regel(geldt), geldt.ingangsdatum === sinds)];
}

const regel = ({ trede, ingangsdatum }: Tredestap): string => historieRegel(trede, labelVan(trede), ingangsdatum);
