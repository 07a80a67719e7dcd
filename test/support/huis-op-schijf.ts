/** A house in a process of its own on a copy of the demo world, so that a trial can look at what it leaves on disk and in its log. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startConnector } from '../../simulator/connector';
import type { Connector } from '../../simulator/connector';
import { Kinderen } from './kinderen';
import type { Kind } from './kinderen';
import { kopieerProefwereld, PROEFMOMENT, zetKlok } from './proefhuis';
import { bestandenMet, schijfwacht } from './schijf';

export interface HuisOpSchijf {
  readonly map: string;
  readonly databaseUrl: string;
  readonly url: string;
  readonly simulator: { readonly connector: Connector };
  readonly kind: Kind;
  /** The files that hold one of these words; reads what changed since it was last asked. */
  met(...woorden: readonly string[]): readonly string[];
  /** On disk, in the log and among the figures: the files, and the names of the other places. */
  sporenVan(woord: string): Promise<readonly string[]>;
  ruimOp(): Promise<void>;
}

/** Logs everything: what a log line may not hold is found at every level. */
export async function startHuisOpSchijf(naam: string): Promise<HuisOpSchijf> {
  const map = mkdtempSync(join(tmpdir(), `tredewijzer-${naam}-`));
  const databaseUrl = `sqlite:${join(map, 'huis.db')}`;
  await kopieerProefwereld(join(map, 'huis.db'));
  const connector = await startConnector();
  const kinderen = new Kinderen();
  // Who walks past every card presses faster than a person may.
  const { kind, url } = await kinderen.start({ databaseUrl, map, logniveau: 'trace', perMinuut: 100_000 });
  await zetKlok(url, PROEFMOMENT);
  return {
    ...{ map, databaseUrl, url, kind, simulator: { connector } },
    met: schijfwacht(map),
    async sporenVan(woord) {
      const metingen = await (await fetch(`${url}/metrics`)).text();
      const plekken = [
        ...(kind.uitvoer.includes(woord) ? ['log'] : []),
        ...(metingen.includes(woord) ? ['metrics'] : []),
      ];
      return [...bestandenMet(map, woord), ...plekken];
    },
    async ruimOp() {
      await kind.slaDood();
      await Promise.all([kinderen.sluit(), connector.stop()]);
      rmSync(map, { recursive: true, force: true });
    },
  };
}
