/** What stands on disk: every file of a house, the write-ahead log of its database too. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** The files that hold one of these words, in the bytes as they are. */
export const bestandenMet = (map: string, ...woorden: readonly string[]): readonly string[] =>
  paden(map).filter((pad) => bevat(pad, woorden));

/** What the files themselves are called, with the folders they stand in. */
export const bestandsnamen = (map: string): readonly string[] => paden(map);

/**
 * Asked after each step of a long walk: a file that did not change since the last question is not read again, for it cannot hold
 * what was typed since. Two writes in one tick of the file system look like one: a walk ends with `bestandenMet`.
 */
export function schijfwacht(map: string): (...woorden: readonly string[]) => readonly string[] {
  const schoon = new Map<string, string>();
  return (...woorden) =>
    paden(map).filter((pad) => {
      const stand = standVan(pad);
      if (schoon.get(pad) === stand) return false;
      const treft = bevat(pad, woorden);
      // What was found is found again, also when nothing is written in between.
      if (treft) schoon.delete(pad);
      else schoon.set(pad, stand);
      return treft;
    });
}

const paden = (map: string): readonly string[] =>
  readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((een) => een.isFile())
    .map((een) => join(een.parentPath, een.name));

function standVan(pad: string): string {
  const stand = statSync(pad, { bigint: true, throwIfNoEntry: false });
  return stand ? `${String(stand.ino)} ${String(stand.size)} ${String(stand.mtimeNs)}` : 'weg';
}

/** A file may go while one looks: then it holds nothing. */
function bevat(pad: string, woorden: readonly string[]): boolean {
  try {
    const inhoud = readFileSync(pad);
    return woorden.some((woord) => inhoud.includes(woord));
  } catch {
    return false;
  }
}
