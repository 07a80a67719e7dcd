/** What each partij answered last about a tredebepaling. */
import type { Tredebepaling, Standpunt, Reactie } from './trede';

export interface Partijstandpunt {
  readonly partijId: string;
  readonly naam: string;
  readonly standpunt: Standpunt;
  readonly reactie: Reactie | null;
  /** Answers that were given first and changed before the decision was set. */
  readonly eerder: readonly Reactie[];
}

/** Per partij the standpoint that counts: its own last answer, or what was recorded when it was put forward. */
export const standpuntenVan = ({ invoer, partijNamen, reacties }: Tredebepaling): readonly Partijstandpunt[] =>
  invoer.partijen.map(({ partijId, standpunt }, plek) => {
    const eigen = reacties.filter((reactie) => reactie.partijId === partijId);
    const laatste = eigen.at(-1) ?? null;
    return {
      partijId,
      naam: partijNamen[plek] ?? '',
      standpunt: laatste?.standpunt ?? standpunt,
      reactie: laatste,
      eerder: eigen.slice(0, -1),
    };
  });
