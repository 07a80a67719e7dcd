/** What one message changed in a draft, kept so that `terug` can take exactly that back, message by message. */

/** Messages that changed more than one answer, the last one first. */
export interface Wijziging<Veld extends string> {
  readonly was: readonly Was[];
  /** The order of before it. */
  readonly volgorde: readonly Veld[];
  /** The order that it left: once single answers behind it are taken back, it is the last one again. Without it only right away. */
  readonly na?: readonly Veld[];
  readonly eerder?: Wijziging<Veld>;
  /** The story that was only begun before it. */
  readonly onaf?: Veld;
}

/** An answer as it was before; without `antwoord` there was none. */
export interface Was {
  readonly veld: string;
  readonly antwoord?: unknown;
}

/** A change that was begun, with the order and the messages of before it. A version before this one kept no more than the answer. */
export interface Bezig<Veld extends string> {
  readonly veld: Veld;
  readonly was: unknown;
  readonly stond?: { readonly volgorde: readonly Veld[]; readonly laatste?: Wijziging<Veld> };
}

/** The same in a version that may know other questions. */
export function passendeBezig<V extends string>(
  { stond, ...bezig }: Bezig<V>,
  past: (veld: string) => boolean,
): Bezig<V> {
  if (stond === undefined) return bezig;
  const laatste = stond.laatste && passendeWijziging(stond.laatste, past);
  return { ...bezig, stond: { volgorde: stond.volgorde.filter(past), ...(laatste ? { laatste } : {}) } };
}

/** So many messages back; each holds a text as it was before. */
export const meesteTerug = 8;

export const ingekort = <V extends string>({ eerder, ...rest }: Wijziging<V>, aantal: number): Wijziging<V> =>
  eerder === undefined || aantal <= 1 ? rest : { ...rest, eerder: ingekort(eerder, aantal - 1) };

/** With a question that is gone, what came before it cannot be told from what came after. */
export function passendeWijziging<V extends string>(
  { was, volgorde, na, eerder, onaf }: Wijziging<V>,
  past: (veld: string) => boolean,
): Wijziging<V> | null {
  if (!was.every(({ veld }) => past(veld))) return null;
  const daarvoor = eerder && passendeWijziging(eerder, past);
  return {
    ...{ was, volgorde: volgorde.filter(past) },
    ...(na === undefined ? {} : { na: na.filter(past) }),
    ...(daarvoor ? { eerder: daarvoor } : {}),
    ...(onaf !== undefined && past(onaf) ? { onaf } : {}),
  };
}

export const gelijk = (een: readonly string[], ander: readonly string[]): boolean => een.join(' ') === ander.join(' ');
