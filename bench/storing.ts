/** A melding with its logboek line and its messages, through the real verb, against the same rows in bare SQLite. */
import { mkdtempSync } from 'node:fs';
import path from 'node:path';
import { meldingRegistreren } from '../app/melding-registreren';
import { voerUit } from '../app/use-case';
import { openWorld } from '../db/world';
import { openRawSqlite } from './floors/sqlite';
import { meldingInvoer } from './melding';
import { people, tenant } from './people';
import { alternate, seconds } from './rounds';
import type { Quantity } from './table';

const WRITERS = 20;
const PER_ROUND = 600;
const moment = { nu: '2026-02-01T10:00:00.000Z', vandaag: '2026-02-01' };

/** So many at a time, each waiting for its own commit. */
async function withWriters(store: () => Promise<void>): Promise<number> {
  let left = PER_ROUND;
  const writer = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      await store();
    }
  };
  const took = await seconds(() => Promise.all(Array.from({ length: WRITERS }, writer)));
  return PER_ROUND / took;
}

export async function measureStoring(rounds: number, folder: string): Promise<Quantity> {
  const world = await openWorld(`sqlite:${path.join(folder, 'bench.db')}`);
  const who = people[0]?.aadObjectId ?? '';
  const actor = await world.eenheid((turn) => turn.persoon.actor(who, tenant, moment.vandaag));
  if (actor === null) throw new Error('the benchmark knows nobody');
  const invoer = meldingInvoer();
  const store = (): Promise<void> =>
    world.eenheid(async (eenheid) => {
      const result = await voerUit({ ...moment, actor, eenheid }, meldingRegistreren, invoer);
      if (!result.ok) throw new Error(`a melding was refused: ${result.fout.soort}`);
    });
  const raw = await openRawSqlite(path.join(mkdtempSync(path.join(folder, 'raw-')), 'raw.db'));
  const both = await alternate(
    rounds,
    () => withWriters(store),
    () => withWriters(() => raw.store(JSON.stringify(invoer))),
  );
  await raw.close();
  await world.sluit();
  return { name: `meldingen bewaren, ${WRITERS} tegelijk`, unit: '1/s', ...both };
}
