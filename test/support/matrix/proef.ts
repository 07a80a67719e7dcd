/** A sample of one handeling: a real verb with input that reaches a real record, and what `betrokken` means there. */
import { voerUit } from '../../../app/use-case';
import type { Verb, Werk } from '../../../app/use-case';
import type { Turn } from '../../../db/world';
import type { Actor } from '../../../domain/actor';
import type { Handeling, Zaak } from '../../../domain/policy';
import { nu, vandaag } from '../../bot/handlers/support/beurt';

/** Where somebody stands to the casus of Noorderlicht: one of its partijen, or none of them. */
export const plekken = ['nza', 'regio', 'gm', 'noorderlicht', 'gm2'] as const;
export type Plek = (typeof plekken)[number];

/** What one casus of the world has: every record a verb may be about. */
export interface Casusdelen {
  readonly casusId: string;
  readonly bepalingId: string;
  readonly briefId: string;
  readonly reeksId: string;
  readonly kanaalId: string;
  /** A message for all who are involved, one for the kernteam, and one that waits for a second person. */
  readonly berichtId: string;
  readonly kernbericht: string;
  readonly voorstelId: string;
  readonly bezorgId: string;
  /** A task of the accounthoudende regio, and one of all gemeenten, which each has to confirm. */
  readonly taakId: string;
  readonly groepstaakId: string;
}

export interface Poging {
  readonly werk: Werk & { readonly eenheid: Turn };
  readonly delen: Casusdelen;
  /** Whose record it is, where a verb is about somebody's own. */
  readonly maker: Actor;
}

export interface Proef {
  /** What the verb itself asks the table for. */
  readonly handeling: Handeling;
  /**
   * `casus`: about a casus; on another one only who may always do it. `eigen`: about a record of somebody.
   * `niets`: about no record, so that another casus makes no difference.
   */
  readonly over: 'casus' | 'eigen' | 'niets';
  /** Partijen for which a cell `betrokken` opens it; left out: the accounthoudende regio and the involved gemeente. */
  readonly kring?: readonly Plek[];
  /** The subject reaches it: it was asked, or it is about its own trede. */
  readonly onderwerp?: true;
  /** About whoever acts himself. */
  readonly zelf?: true;
  /** What came of it: `geweigerd`, or anything else when the door itself was open. */
  doe(poging: Poging): Promise<'open' | 'geweigerd'>;
}

type Invoer<I> = (poging: Poging) => I | Promise<I>;

const proef =
  <I, U, Z extends Zaak>(verb: Verb<I, U, Z>, invoer: Invoer<I>): Proef['doe'] =>
  async (poging) => {
    const uit = await voerUit(poging.werk, verb, await invoer(poging));
    return uit.ok || uit.fout.soort !== 'geen-toegang' ? 'open' : 'geweigerd';
  };

export const opCasus = <I, U, Z extends Zaak>(
  verb: Verb<I, U, Z>,
  invoer: Invoer<I>,
  rest: Partial<Proef> = {},
): Proef => ({
  ...{ over: 'casus', handeling: verb.handeling, doe: proef(verb, invoer) },
  ...rest,
});
export const vanIemand = <I, U, Z extends Zaak>(verb: Verb<I, U, Z>, invoer: Invoer<I>): Proef => ({
  ...{ over: 'eigen', handeling: verb.handeling, doe: proef(verb, invoer) },
});
export const losVanZaak = <I, U, Z extends Zaak>(
  verb: Verb<I, U, Z>,
  invoer: Invoer<I>,
  rest: Partial<Proef> = {},
): Proef => ({
  ...{ over: 'niets', handeling: verb.handeling, doe: proef(verb, invoer) },
  ...rest,
});

export { nu, vandaag };
