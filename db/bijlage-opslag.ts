/** The bytes of documents, outside the database: one file per content, written whole before any row points at it. */
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Bijlageopslag {
  /** The SHA-256 of the content, under which it can be read again. The same content twice is one file. */
  bewaar(bytes: Uint8Array): Promise<string>;
  /** Null when it is not there, or is not any more what it was. */
  lees(hash: string): Promise<Uint8Array | null>;
  /** Hashes of files that were written before then (milliseconds since 1970). */
  ouderDan(moment: number): Promise<readonly string[]>;
  wis(hash: string): Promise<void>;
  /** Throws away what was never written whole, of before then: the process died meanwhile. */
  veegHalve(moment: number): Promise<void>;
}

const isHash = (naam: string): boolean => /^[0-9a-f]{64}$/.test(naam);
const isHalf = (naam: string): boolean => /^\.[0-9a-f-]{36}$/.test(naam);
const hashVan = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

export function bijlageOpslag(gegevensMap: string): Bijlageopslag {
  const map = join(gegevensMap, 'bijlagen');
  const pad = (hash: string): string => join(map, hash);
  return {
    async bewaar(bytes) {
      const hash = hashVan(bytes);
      await mkdir(map, { recursive: true, mode: 0o700 });
      await schrijfHeel(join(map, `.${randomUUID()}`), pad(hash), bytes);
      return hash;
    },
    async lees(hash) {
      if (!isHash(hash)) return null;
      const bytes = await readFile(pad(hash)).catch(() => null);
      return bytes !== null && hashVan(bytes) === hash ? bytes : null;
    },
    ouderDan: (moment) => ouderDan(map, isHash, moment),
    async veegHalve(moment) {
      for (const naam of await ouderDan(map, isHalf, moment)) await rm(join(map, naam), { force: true });
    },
    wis: (hash) => (isHash(hash) ? rm(pad(hash), { force: true }) : Promise.resolve()),
  };
}

async function ouderDan(map: string, telt: (naam: string) => boolean, moment: number): Promise<readonly string[]> {
  const oud: string[] = [];
  for (const naam of (await readdir(map).catch(() => [])).filter(telt)) {
    const { mtimeMs } = await stat(join(map, naam));
    if (mtimeMs < moment) oud.push(naam);
  }
  return oud;
}

/** On disk under another name first: under its own name a file is whole, or not there. */
async function schrijfHeel(tijdelijk: string, pad: string, bytes: Uint8Array): Promise<void> {
  try {
    const bestand = await open(tijdelijk, 'wx', 0o600);
    try {
      await bestand.writeFile(bytes);
      await bestand.sync();
    } finally {
      await bestand.close();
    }
    await rename(tijdelijk, pad);
  } catch (fout) {
    // On a full disk the half of it would take the room that is left.
    await rm(tijdelijk, { force: true }).catch(() => undefined);
    throw fout;
  }
}
