/** The parts of a card as it is sent: its elements, and what stands behind its buttons. */
import type { Kaart } from './messages';

export type Element = Readonly<Record<string, unknown>>;

/** Everything on a card with a type, put behind `uit`; what is inside a button is its own. */
export function elementenOp(deel: unknown, uit: Element[] = []): readonly Element[] {
  if (typeof deel !== 'object' || deel === null) return uit;
  const { type } = deel as Element;
  if (typeof type === 'string') uit.push(deel as Element);
  if (type !== 'Action.Execute') for (const een of Object.values(deel) as unknown[]) elementenOp(een, uit);
  return uit;
}

export const isKnop = ({ type, title }: Element): boolean => type === 'Action.Execute' && typeof title === 'string';

export const dataOp = (elementen: readonly Element[]): readonly unknown[] =>
  elementen.filter(isKnop).map(({ data }) => data);

/** What a card names: behind its own buttons, and behind those of the cards that it sums up. */
export const gaatOver = ({ inhoud, gaatOver: van = [] }: Kaart): readonly unknown[] => [
  ...dataOp(elementenOp(inhoud)),
  ...van,
];
