/** What a restore loses of letters: those that were released or sent after the backup was made, noted so that the register shows the gap. */
import type { Knex } from 'knex';
import type { VerlorenBrief } from '../domain/informeren';

interface Rij {
  readonly nummer: string;
  readonly versie: number;
  readonly casus_id: string;
  readonly soort: string;
  readonly publiek: string;
  readonly variant: string;
  readonly status: VerlorenBrief['status'];
  readonly hash: string;
}

export type Vertrokken = Omit<VerlorenBrief, 'herstelOp'> & { readonly casusId: string };

/** Everything that had left the house, as the database in place knew it; none when its schema is too old to know. */
export async function leesVertrokken(knex: Knex): Promise<readonly Vertrokken[]> {
  if (!(await knex.schema.hasColumn('brief', 'variant'))) return [];
  const rijen = await knex<Rij>('brief')
    .select('nummer', 'versie', 'casus_id', 'soort', 'publiek', 'variant', 'status', 'hash')
    .whereIn('status', ['vrijgegeven', 'verzonden'])
    .orderBy('nummer');
  return rijen.map(({ casus_id, ...rij }) => ({ ...rij, casusId: casus_id }));
}

/** Notes what the restored database does not know to have left, or not to have been sent; tells which. */
export async function noteerVerloren(
  knex: Knex,
  vertrokken: readonly Vertrokken[],
  herstelOp: string,
): Promise<readonly Vertrokken[]> {
  const bekend = new Set((await leesVertrokken(knex)).map(sleutel));
  const verloren = vertrokken.filter((brief) => !bekend.has(sleutel(brief)));
  for (const { casusId, ...rij } of verloren) {
    const regel = { ...rij, casus_id: casusId, hersteld_op: herstelOp };
    await knex('brief_kwijt').insert(regel).onConflict(['nummer', 'versie']).ignore();
  }
  return verloren;
}

const sleutel = ({ nummer, versie, status }: Vertrokken): string => `${nummer} ${String(versie)} ${status}`;
