/** Within one concern an organisation can have a casus and a trede of its own: who is told of the one is told of the other, as far as he may read it. */
import type { Actor } from '../domain/actor';
import type { CasusDossier } from '../domain/casus';
import { tredeZicht } from '../domain/trede';
import type { Tredestap } from '../domain/trede';
import type { EigenTrede } from '../domain/tredebeeld';
import type { Werk } from './use-case';

type Dag = Pick<Werk, 'eenheid' | 'vandaag'>;

interface Rondom {
  readonly naam: string;
  readonly casus: CasusDossier;
  readonly stap: Tredestap | null;
}

/** For every casus of a list what there is around it, whoever reads it. */
async function casussenRondom({ eenheid, vandaag }: Dag, ids: readonly string[]) {
  const rijen = await eenheid.casus.inConcern(ids, vandaag);
  const anderen = [...new Set(rijen.map(({ ander }) => ander))];
  const casussen = await eenheid.casus.vindAlle(anderen, vandaag);
  const stappen = anderen.length === 0 ? null : await eenheid.tredebepaling.geldendVan(anderen, vandaag);
  const uit = new Map<string, Rondom[]>();
  for (const { casus: id, naam, ander } of rijen) {
    const casus = casussen.get(ander);
    const rond = uit.get(id) ?? [];
    if (casus !== undefined) uit.set(id, [...rond, { naam, casus, stap: stappen?.get(ander) ?? null }]);
  }
  return uit;
}

const leest = (actor: Actor, { casus, stap }: Rondom): boolean =>
  tredeZicht(actor, casus, stap?.trede ?? null) !== 'geen';
const alsEigen = ({ naam, casus, stap }: Rondom): EigenTrede => ({ naam, casusId: casus.id, stap });

/** By the id of the casus; one of which he may not know is not in it. */
export async function tredenRondomAlle(
  werk: Werk,
  casussen: readonly Pick<CasusDossier, 'id'>[],
): Promise<ReadonlyMap<string, readonly EigenTrede[]>> {
  const alle = await casussenRondom(
    werk,
    casussen.map(({ id }) => id),
  );
  const voorHem = (rond: readonly Rondom[]) => rond.filter((een) => leest(werk.actor, een)).map(alsEigen);
  return new Map([...alle].map(([id, rond]) => [id, voorHem(rond)]));
}

export const tredenRondom = async (werk: Werk, casus: Pick<CasusDossier, 'id'>): Promise<readonly EigenTrede[]> =>
  (await tredenRondomAlle(werk, [casus])).get(casus.id) ?? [];

/** What every one of these people may read; somebody unknown among them may read nothing. */
export async function tredenRondomVoorAllen(
  dag: Dag,
  casus: Pick<CasusDossier, 'id'>,
  lezers: readonly (Actor | null)[],
): Promise<readonly EigenTrede[]> {
  const rond = (await casussenRondom(dag, [casus.id])).get(casus.id) ?? [];
  return rond.filter((een) => lezers.every((lezer) => lezer !== null && leest(lezer, een))).map(alsEigen);
}

/** Around which casussen this one is told of. */
export const casussenErom = async ({ eenheid, vandaag }: Dag, casusId: string): Promise<readonly string[]> =>
  (await eenheid.casus.inConcern([casusId], vandaag)).map(({ ander }) => ander);
