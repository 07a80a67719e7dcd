/**
 * What a process that is killed leaves on disk, at every moment: the files of a SQLite database, copied before and after each
 * statement. A killed process takes nothing back that it wrote, so such a copy is the database that the next start finds.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Database, Statement } from 'sqlite3';

type Doe = (...wat: unknown[]) => unknown;
const plekken = [
  { deel: Statement.prototype as unknown as Record<string, Doe>, namen: ['run', 'all', 'get', 'each'] },
  { deel: Database.prototype as unknown as Record<string, Doe>, namen: ['exec', 'run', 'all', 'get'] },
];

/** The file of the database and the log before it; the index of the log is made again at opening. */
const bestanden = (pad: string): readonly (readonly [string, Buffer])[] =>
  ['', '-wal'].filter((eind) => existsSync(pad + eind)).map((eind) => [eind, readFileSync(pad + eind)] as const);

export interface Momenten {
  /** How often was looked. */
  readonly gekeken: number;
  /** A database for each state that was found, in order. */
  readonly standen: readonly string[];
}

/** Looks during `doe`; equal states are kept once. */
export async function momentenVan(pad: string, map: string, doe: () => Promise<unknown>): Promise<Momenten> {
  const gezien = new Set<string>();
  const standen: string[] = [];
  let gekeken = 0;
  const kijk = (): void => {
    gekeken += 1;
    const delen = bestanden(pad);
    const som = delen
      .reduce((hash, [eind, inhoud]) => hash.update(eind).update(inhoud), createHash('sha256'))
      .digest('hex');
    if (gezien.has(som)) return;
    gezien.add(som);
    const naar = join(map, `stand-${String(standen.length)}`);
    mkdirSync(naar, { recursive: true });
    for (const [eind, inhoud] of delen) writeFileSync(join(naar, `huis.db${eind}`), inhoud);
    standen.push(join(naar, 'huis.db'));
  };
  const herstel = plekken.flatMap(({ deel, namen }) => namen.map((naam) => luister(deel, naam, kijk)));
  try {
    kijk();
    await doe();
    kijk();
  } finally {
    for (const los of herstel) los();
  }
  return { gekeken, standen };
}

/** Looks before the call and when its callback comes. */
function luister(deel: Record<string, Doe>, naam: string, kijk: () => void): () => void {
  const echt = deel[naam];
  if (echt === undefined) throw new Error(`sqlite3 has no ${naam} any more`);
  deel[naam] = function (this: unknown, ...wat: unknown[]): unknown {
    kijk();
    const laatste = wat.at(-1);
    if (typeof laatste !== 'function') return echt.apply(this, wat);
    const daarna = function (this: unknown, ...uit: unknown[]): unknown {
      kijk();
      return (laatste as Doe).apply(this, uit);
    };
    return echt.apply(this, [...wat.slice(0, -1), daarna]);
  };
  return () => void (deel[naam] = echt);
}
