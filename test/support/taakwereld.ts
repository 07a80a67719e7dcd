/** The demo world, new for every test, with its people doing something about tasks in it, on a day that a test may set. */
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { voerUit } from '../../app/use-case';
import type { Verb } from '../../app/use-case';
import { openWorld } from '../../db/world';
import type { OpenWorld, Turn } from '../../db/world';
import type { Zaak } from '../../domain/policy';
import type { Result } from '../../domain/result';
import type { Taakregel } from '../../domain/taak';
import gebruikers from '../../simulator/users.json';
import { kopieerProefwereld } from './proefhuis';

const eersteDag = '2026-03-12';
/** ISO date; back to the first day before every test. */
export const klok = { vandaag: eersteDag };
let geopend: OpenWorld | undefined;

/** The world of the test that runs now. */
export function wereld(): OpenWorld {
  if (geopend === undefined) throw new Error('only inside a test');
  return geopend;
}

/** Once in a suite, before its tests. */
export function elkeTestEenWereld(): void {
  let map: string;
  let schoon: string;
  beforeAll(async () => {
    map = mkdtempSync(join(tmpdir(), 'tredewijzer-taken-'));
    schoon = join(map, 'schoon.db');
    await kopieerProefwereld(schoon);
  });
  beforeEach(async () => {
    klok.vandaag = eersteDag;
    const pad = join(map, `${String(Math.random()).slice(2)}.db`);
    copyFileSync(schoon, pad);
    geopend = await openWorld(`sqlite:${pad}`);
  });
  afterEach(() => wereld().sluit());
  afterAll(() => rmSync(map, { recursive: true, force: true }));
}

export const nu = () => `${klok.vandaag}T09:00:00.000Z`;

export async function actorVan(turn: Turn, naam: string) {
  const wie = gebruikers.find((een) => een.naam === naam);
  const actor = await turn.persoon.actor(wie?.aadObjectId ?? '', wie?.tenantId ?? '', klok.vandaag);
  if (!actor) throw new Error(naam);
  return actor;
}
export const doe = <I, U, Z extends Zaak>(naam: string, verb: Verb<I, U, Z>, invoer: I): Promise<Result<U>> =>
  wereld().eenheid(async (turn) =>
    voerUit({ actor: await actorVan(turn, naam), nu: nu(), vandaag: klok.vandaag, eenheid: turn }, verb, invoer),
  );
export async function lukt<I, U, Z extends Zaak>(naam: string, verb: Verb<I, U, Z>, invoer: I): Promise<U> {
  const uitkomst = await doe(naam, verb, invoer);
  if (!uitkomst.ok) throw new Error(`${naam}: ${JSON.stringify(uitkomst.fout)}`);
  return uitkomst.value;
}
export const casusVan = (aanbieder: string) =>
  wereld().eenheid(async (turn) => {
    const casus = await turn.casus.zoek(aanbieder, klok.vandaag);
    if (!casus) throw new Error(aanbieder);
    return casus;
  });
export const taken = async (aanbieder: string): Promise<readonly Taakregel[]> => {
  const { id } = await casusVan(aanbieder);
  return wereld().eenheid((turn) => turn.taak.vanCasus(id));
};
export const taakVan = async (aanbieder: string, draaiboekId: string): Promise<Taakregel> => {
  const gevonden = (await taken(aanbieder)).filter((een) => een.draaiboekId === draaiboekId).at(-1);
  if (!gevonden) throw new Error(draaiboekId);
  return gevonden;
};
export const open = (rijen: readonly Taakregel[]) => rijen.filter(({ status }) => status === 'open');
