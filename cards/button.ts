/** The only maker of buttons: name and payload are checked against `actions.ts` by the compiler. */
import type { Action, Payload } from './actions';

export interface Knop {
  readonly type: 'Action.Execute';
  readonly title: string;
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly style: 'default' | 'positive' | 'destructive';
  readonly associatedInputs: 'auto' | 'none';
  readonly fallback: Readonly<Record<string, unknown>>;
}

export interface KnopOpties {
  readonly stijl?: 'positive' | 'destructive';
  /** Leaves the inputs of the card alone: a way out must not stumble over an empty required field. */
  readonly zonderInvoer?: true;
}

/** A button that Teams clients without Action.Execute send as an ordinary submit, with the same data. */
export function button<A extends Action>(titel: string, action: A, payload: Payload<A>, opties: KnopOpties = {}): Knop {
  const data = { action, ...payload };
  const style = opties.stijl ?? 'default';
  const associatedInputs = opties.zonderInvoer ? 'none' : 'auto';
  const basis = { title: titel, data, style, associatedInputs } as const;
  return { type: 'Action.Execute', verb: action, ...basis, fallback: { type: 'Action.Submit', ...basis } };
}

/** The same button on a card that stays when it is pressed: the other messages on it are nowhere else. */
export function uitOverzicht(knop: Knop): Knop {
  const data = { ...knop.data, blijft: true };
  return { ...knop, data, fallback: { ...knop.fallback, data } };
}

/** Was this pressed on such a card? */
export const kaartBlijft = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'blijft' in data && data.blijft === true;

/** The same button on a line of a list: when it is refused the other lines are still of use. */
export function uitLijst<K extends Knop | Vensterknop>(knop: K): K {
  if (knop.type === 'Action.Submit') return knop;
  const data = { ...knop.data, vanLijst: true };
  return { ...knop, data, fallback: { ...knop.fallback, data } };
}

/** Was this pressed on one of the lines of a list? */
export const isLijstregel = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && 'vanLijst' in data && data.vanLijst === true;

/** Opens what it asks for in a dialog beside the chat; nothing that was filled in on this card goes along. */
export interface Vensterknop {
  readonly type: 'Action.Submit';
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
  readonly associatedInputs: 'none';
}

/** Bron: Microsoft Learn, "Use dialogs with bots": only a submit with this mark opens one. */
export const vensterknop = <A extends Action>(title: string, action: A, payload: Payload<A>): Vensterknop => ({
  ...{ type: 'Action.Submit', title, associatedInputs: 'none' },
  data: { msteams: { type: 'task/fetch' }, action, ...payload },
});

/** Opens a page outside Teams; only for addresses of our own making. */
export interface Link {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}
export const link = (title: string, url: string): Link => ({ type: 'Action.OpenUrl', title, url });
