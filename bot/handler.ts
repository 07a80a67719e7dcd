/** The shape of what an action does; the table of all of them asks for every action. */
import type { Action, Ontvangen } from '../cards/actions';
import type { Beurt, BeurtAntwoord } from './beurt';

export type Handler<A extends Action> = (beurt: Beurt, payload: Ontvangen<A>) => Promise<BeurtAntwoord>;
export type Handlers = { readonly [A in Action]: Handler<A> };
