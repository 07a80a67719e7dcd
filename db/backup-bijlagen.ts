/** The documents of meldingen go along with a backup: beside the copy of the database, under the hash of what is in them. */
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { openKnex } from './connection';

const mapVan = (gegevensMap: string): string => join(gegevensMap, 'bijlagen');
/** `tredewijzer-20260302.db` and `tredewijzer-20260302.db.bijlagen` belong together. */
export const bijlagenVan = (backup: string): string => `${backup}.bijlagen`;

const isHash = (naam: string): boolean => /^[0-9a-f]{64}$/.test(naam);
const inMap = (map: string): readonly string[] => (existsSync(map) ? readdirSync(map).filter(isHash) : []);
const isHeel = (pad: string, hash: string): boolean =>
  existsSync(pad) && createHash('sha256').update(readFileSync(pad)).digest('hex') === hash;

/** After the copy of the database: a file is on disk before any row points at it, so none can be missing. Their number. */
export function kopieerBijlagen(gegevensMap: string, backup: string): number {
  const hashes = inMap(mapVan(gegevensMap));
  zetNeer(mapVan(gegevensMap), bijlagenVan(backup), hashes);
  return hashes.length;
}

export interface Bijlageverslag {
  readonly teruggezet: number;
  /** Documents that meldingen in this database point at and that are nowhere, or not what they were. */
  readonly ontbreken: readonly string[];
}

/** Only what is missing is put back, and only what is still what it was. What is there stays. */
export async function herstelBijlagen(
  databaseUrl: string,
  gegevensMap: string,
  backup: string,
): Promise<Bijlageverslag> {
  const [van, naar] = [bijlagenVan(backup), mapVan(gegevensMap)];
  const terug = inMap(van).filter((hash) => !isHeel(join(naar, hash), hash) && isHeel(join(van, hash), hash));
  zetNeer(van, naar, terug);
  const nodig = await gebruikteHashes(databaseUrl);
  return { teruggezet: terug.length, ontbreken: nodig.filter((hash) => !isHeel(join(naar, hash), hash)) };
}

/** Under another name first: under its own name a file is whole. */
function zetNeer(van: string, naar: string, hashes: readonly string[]): void {
  if (hashes.length > 0) mkdirSync(naar, { recursive: true, mode: 0o700 });
  for (const hash of hashes) {
    copyFileSync(join(van, hash), join(naar, `.${hash}`));
    renameSync(join(naar, `.${hash}`), join(naar, hash));
  }
}

async function gebruikteHashes(databaseUrl: string): Promise<readonly string[]> {
  const knex = openKnex(databaseUrl);
  try {
    const rijen = await knex<{ hash: string }>('melding_bijlage').distinct('hash').orderBy('hash');
    return rijen.map(({ hash }) => hash);
  } finally {
    await knex.destroy();
  }
}
