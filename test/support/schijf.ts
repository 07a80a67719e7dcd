/** What stands on disk: every file of a house, the write-ahead log of its database too. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files that hold one of these words, in the bytes as they are. */
export function bestandenMet(map: string, ...woorden: readonly string[]): readonly string[] {
  return readdirSync(map, { recursive: true, withFileTypes: true })
    .filter((een) => een.isFile())
    .map((een) => join(een.parentPath, een.name))
    .filter((pad) => bevat(pad, woorden));
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
