/** What a letter says otherwise than the letters that left before it: every fact of both, whoever the readers were. */
import { groepenVanBrief } from '../../domain/briefdag';
import type { Verzondenblad } from '../../domain/brief-anders';
import type { FeitId } from '../../domain/document';
import { tabelregels } from '../../domain/dossier';
import type { Feitenblad } from '../../domain/feitenblad';

export interface AndersVerzonden {
  readonly feit: FeitId;
  readonly omschrijving: string;
  readonly nu: string;
  readonly toen: readonly { readonly waarde: string; readonly brief: Verzondenblad }[];
}

/** These belong to one letter, and the next one has its own. */
const vanEenBrief: ReadonlySet<string> = new Set([...groepenVanBrief, 'vervolg', 'ontvanger']);

/** Less is no contradiction, and neither is what a letter may not tell. */
const zwijgt = (waarde: string | undefined): waarde is undefined | 'niet-openbaar' | 'weggelakt' =>
  waarde === undefined || waarde === 'niet-openbaar' || waarde === 'weggelakt';

export const andersDanVerzonden = (
  blad: Feitenblad,
  verzonden: readonly Verzondenblad[],
): readonly AndersVerzonden[] => {
  const gelden = laatstePerLezer(verzonden);
  return tabelregels.flatMap(({ id, groep, rij }) => {
    const nu = blad[id];
    if (zwijgt(nu) || vanEenBrief.has(groep)) return [];
    const toen = gelden.flatMap((brief) => {
      const waarde = brief.blad[id];
      return zwijgt(waarde) || waarde === nu ? [] : [{ waarde, brief }];
    });
    return toen.length === 0 ? [] : [{ feit: id, omschrijving: rij.omschrijving, nu, toen }];
  });
};

/** Who got two letters of a kind goes by the last one. */
function laatstePerLezer(verzonden: readonly Verzondenblad[]): readonly Verzondenblad[] {
  const uit = new Map<string, Verzondenblad>();
  for (const brief of [...verzonden].sort((een, ander) => (een.op < ander.op ? -1 : 1)))
    uit.set([brief.soort, brief.publiek, brief.variant].join('\n'), brief);
  return [...uit.values()];
}
