/** The next steps that somebody has to take himself, as they stand in the list of what he has to do. */
import type { Stap } from '../domain/casus';
import type { EigenStapVraag } from '../domain/casus-opslag';
import { mag } from '../domain/policy';
import { genoemdeStap } from './volgende-stap';
import type { Werk } from './use-case';

export interface EigenStap {
  readonly stap: Stap;
  readonly casusId: string;
  readonly casusNummer: string;
  readonly aanbiederNaam: string;
}

/** His name on a step gives no right: whoever may not see the casus any more, has none there. */
export async function eigenStappen(werk: Werk, vraag: EigenStapVraag): Promise<readonly EigenStap[]> {
  const ids = await werk.eenheid.casus.eigenStappen(vraag);
  const casussen = await werk.eenheid.casus.vindAlle(ids, werk.vandaag);
  return ids.flatMap((id) => {
    const casus = casussen.get(id);
    if (casus === undefined || !mag(werk.actor, 'casus.inzien', casus)) return [];
    const stap = genoemdeStap(werk.actor, casus);
    const { nummer: casusNummer, aanbiederNaam } = casus;
    return stap === null ? [] : [{ stap, casusId: id, casusNummer, aanbiederNaam }];
  });
}

/** More next steps than somebody has before one day. */
const meesteStappen = 100;

/** That of one casus, where it is his own and due by that day. */
export async function eigenStapVan(werk: Werk, casusId: string, voor: string): Promise<readonly EigenStap[]> {
  const wie = { persoonId: werk.actor.persoonId, dag: werk.vandaag, voor, grens: meesteStappen };
  return (await eigenStappen(werk, wie)).filter((een) => een.casusId === casusId);
}
