/** The operator's door as a test types it: a folder and a SQLite database of its own, at one moment. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { draai } from '../../cli';
import { stilleKlok } from '../../klok';

export interface Uitkomst {
  readonly code: number;
  readonly uit: readonly string[];
  readonly fout: readonly string[];
}

export interface Opdrachtregel {
  readonly map: string;
  readonly url: string;
  voer(argumenten: readonly string[]): Promise<Uitkomst>;
  ruimOp(): void;
}

/** `url`: a database that is there already. */
export function opdrachtregel(elders: { readonly url?: string } = {}): Opdrachtregel {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-cli-'));
  const url = elders.url ?? `sqlite:${join(map, 'cli.db')}`;
  const klok = stilleKlok('2026-03-02T08:00:00.000Z');
  return {
    ...{ map, url },
    async voer(argumenten) {
      const [uit, fout] = [[] as string[], [] as string[]];
      const omgeving = { DATABASE_URL: url, GEGEVENS_MAP: map };
      const monden = { uit: (regel: string) => void uit.push(regel), fout: (regel: string) => void fout.push(regel) };
      const code = await draai(argumenten, { invoer: Readable.from(['']), omgeving, klok, ...monden });
      return { code, uit, fout };
    },
    ruimOp: () => rmSync(map, { recursive: true, force: true }),
  };
}
