/** The parts of a card as it is sent: its elements, and what stands behind its buttons. */
import type { Kaart } from './messages';

export type Element = Readonly<Record<string, unknown>>;

/** Everything on a card with a type; what is inside a button is its own. */
export function elementenOp(deel: unknown): readonly Element[] {
  if (!isHeleKaart(deel)) return verzamel(deel, []);
  const elementen = vanKaart.get(deel) ?? verzamel(deel, []);
  vanKaart.set(deel, elementen);
  return elementen;
}

/** A card that is sent changes no more, and is asked for these half a dozen times. */
const vanKaart = new WeakMap<object, readonly Element[]>();
const isHeleKaart = (deel: unknown): deel is object =>
  (deel as Element | null | undefined)?.['type'] === 'AdaptiveCard';

function verzamel(deel: unknown, uit: Element[]): readonly Element[] {
  if (typeof deel !== 'object' || deel === null) return uit;
  const { type } = deel as Element;
  if (typeof type === 'string') uit.push(deel as Element);
  if (type !== 'Action.Execute') for (const een of Object.values(deel) as unknown[]) verzamel(een, uit);
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
