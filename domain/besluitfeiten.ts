/** Facts that follow from a decision: what people decided stands above what was recorded, and what was recorded with another decision is no fact of this one. */

type Groep = Readonly<Record<string, unknown>>;

/** A decision of before, oldest first in a list: from when it was known, and what it said. */
export interface Genomen<T> {
  readonly op: string;
  readonly waarde: T;
}

/** What was decided when somebody recorded something; undefined when nothing was. */
export const toenBesloten = <T>(besluiten: readonly Genomen<T>[], op: string): T | undefined =>
  besluiten.findLast((een) => een.op <= op)?.waarde;

export interface Besluit {
  /** The fact in the group that is the decision itself, for instance `nummer`. */
  readonly kern: string;
  /** Null: people decided that there is none. */
  readonly waarde: unknown;
  readonly bron: string;
}

/** The value of a fact as it was recorded; undefined when nobody recorded one. */
export function vastgelegdeWaarde(ruw: unknown): unknown {
  const waarde = isGroep(ruw) ? ruw['waarde'] : ruw;
  return waarde ?? undefined;
}

/** A group of recorded facts under a decision. `bij`: with which decision a fact was recorded, undefined when there was none. */
export function onderBesluit(vastgelegd: Groep, besluit: Besluit, bij: (sleutel: string) => unknown): Groep {
  const eigen = Object.entries(vastgelegd).filter(([sleutel]) => {
    const ander = sleutel === besluit.kern ? undefined : bij(sleutel);
    return ander === undefined || ander === besluit.waarde;
  });
  return { ...Object.fromEntries(eigen), [besluit.kern]: boven(vastgelegd[besluit.kern], besluit) };
}

const achtergehouden: readonly unknown[] = ['weggelakt', 'niet-openbaar'];

/** The decision, with what was recorded on who may read it; the recorded fact where both say the same. */
export function boven(ruw: unknown, { waarde, bron }: Pick<Besluit, 'waarde' | 'bron'>): unknown {
  const oud = isGroep(ruw) ? ruw : {};
  if (achtergehouden.includes(oud['afwezig'])) return ruw;
  if (waarde === null) return { afwezig: 'geen' };
  if (vastgelegdeWaarde(ruw) === waarde) return ruw;
  const { wooGrond, zicht } = oud;
  return {
    ...{ waarde, bron },
    ...(wooGrond === undefined ? {} : { wooGrond }),
    ...(zicht === undefined ? {} : { zicht }),
  };
}

/** A decision, with what somebody recorded after it and says something else: a contradiction that people have to settle. */
export function metLezing(feit: unknown, ruw: unknown): unknown {
  const anders = vastgelegdeWaarde(ruw);
  if (!isGroep(feit) || anders === undefined || anders === feit['waarde'] || !('waarde' in feit)) return feit;
  const bron = isGroep(ruw) && typeof ruw['bron'] === 'string' ? ruw['bron'] : 'dossier';
  return { ...feit, ook: [{ waarde: anders, bron }] };
}

const isGroep = (ruw: unknown): ruw is Groep => typeof ruw === 'object' && ruw !== null && !Array.isArray(ruw);
