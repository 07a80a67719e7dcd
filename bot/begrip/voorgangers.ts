/** Former gemeenten of the register as names of the one they went up in, with every name they had themselves. */
import { opgegaanOp } from '../../domain/gebieden';
import type { Relatie } from '../../domain/partij';
import { gemeenteAliassen, voormaligeGemeenten } from './aliassen';

interface Gemeente {
  readonly id: string;
  readonly naam: string;
  readonly aliassen: readonly string[];
}

/** One that was divided stays under its own name: only a person knows which part is meant. */
export function metVoorgangers<G extends Gemeente>(
  gemeenten: readonly G[],
  relaties: readonly Relatie[],
  dag: string,
): readonly G[] {
  const opgegaan = opgegaanOp(relaties, dag);
  const bekend = new Map(gemeenten.map((een) => [een.id, een]));
  const namen = new Map<string, string[]>();
  for (const gemeente of gemeenten) {
    const erfgenaam = erfgenaamVan(gemeente.id, opgegaan);
    if (erfgenaam === null || !bekend.has(erfgenaam)) continue;
    bekend.delete(gemeente.id);
    namen.set(erfgenaam, [...(namen.get(erfgenaam) ?? []), ...alleNamen(gemeente)]);
  }
  return [...bekend.values()].map((een) => ({
    ...een,
    aliassen: [...new Set([...een.aliassen, ...(namen.get(een.id) ?? [])])].filter((naam) => naam !== een.naam),
  }));
}

const alleNamen = ({ naam, aliassen }: Gemeente): readonly string[] => [
  ...[naam, ...aliassen],
  ...[...(gemeenteAliassen[naam] ?? []), ...(voormaligeGemeenten[naam] ?? [])],
];

/** The last in line; null for a gemeente that is still there, or that was divided somewhere on the way. */
function erfgenaamVan(id: string, opgegaan: ReadonlyMap<string, readonly string[]>): string | null {
  const gezien = new Set([id]);
  let nu = id;
  for (;;) {
    const [enige, ...meer] = opgegaan.get(nu) ?? [];
    if (enige === undefined) return nu === id ? null : nu;
    if (meer.length > 0 || gezien.has(enige)) return null;
    gezien.add(enige);
    nu = enige;
  }
}
