/** The real bot in a process of its own, which can be told to die before its n-th statement on the database. */
import { Statement } from 'sqlite3';
import { Readable } from 'node:stream';
import { draai } from '../../cli';
import { stilleKlok } from '../../klok';
import { migreer } from '../../db/migrations';
import { openKnex } from '../../db/connection';
import { start } from '../../main';
import { configVoor, PROEFMOMENT } from './kind-config';
import type { Opdracht, Bericht, Sterfmoment } from './kind-config';

let gedaan = 0;
let laatste = Infinity;
let sterfVoor: Sterfmoment | null = null;
let gezien = 0;

/** Dies as a power cut would: no handler of ours gets to run. */
function telMee(sql: string): void {
  gedaan += 1;
  if (sterfVoor !== null && sql.startsWith(sterfVoor.sql)) gezien += 1;
  if (gedaan >= laatste || gezien >= (sterfVoor?.keer ?? Infinity)) process.kill(process.pid, 'SIGKILL');
}

const soorten = ['run', 'all', 'get', 'each'] as const;
const deel = Statement.prototype as unknown as Record<
  string,
  (this: { readonly sql: string }, ...wat: unknown[]) => unknown
>;
for (const soort of soorten) {
  const echt = deel[soort];
  if (echt === undefined) continue;
  deel[soort] = function (this: { readonly sql: string }, ...wat: unknown[]): unknown {
    telMee(this.sql);
    return echt.apply(this, wat);
  };
}

const zeg = (bericht: Bericht): void => void process.send?.(bericht);

async function voerUit(opdracht: Opdracht): Promise<void> {
  if (opdracht.soort === 'scherp') {
    zeg({ soort: 'geteld', gedaan });
    gedaan = 0;
    laatste = opdracht.na ?? Infinity;
    return;
  }
  if (opdracht.soort === 'migreer') {
    const knex = openKnex(opdracht.databaseUrl);
    await migreer(knex);
    await knex.destroy();
    return zeg({ soort: 'klaar', url: '' });
  }
  if (opdracht.soort === 'cli') {
    const omgeving = { DATABASE_URL: opdracht.databaseUrl };
    const stil = { invoer: Readable.from(['']), uit: () => undefined, fout: () => undefined };
    await draai(opdracht.argumenten, { ...stil, omgeving, klok: stilleKlok(PROEFMOMENT) });
    return zeg({ soort: 'klaar', url: '' });
  }
  sterfVoor = opdracht.sterfVoor ?? null;
  const { map, databaseUrl, logniveau, perMinuut } = opdracht;
  const { url } = await start(configVoor(map, databaseUrl, logniveau), {
    ...{ simulator: false, nu: PROEFMOMENT },
    ...(perMinuut === undefined ? {} : { perMinuut }),
  });
  zeg({ soort: 'klaar', url });
}

process.on('message', (opdracht: Opdracht) => void voerUit(opdracht));
process.on('disconnect', () => process.exit(0));
zeg({ soort: 'geladen' });
