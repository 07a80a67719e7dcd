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

/** Opens a page outside Teams; only for addresses of our own making. */
export interface Link {
  readonly type: 'Action.OpenUrl';
  readonly title: string;
  readonly url: string;
}
export const link = (title: string, url: string): Link => ({ type: 'Action.OpenUrl', title, url });
