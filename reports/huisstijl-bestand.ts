/** The file with house styles of senders, with its pictures beside it. */
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { faal, ok } from '../domain/result';
import type { Result } from '../domain/result';
import { huisstijlFouten } from '../texts/huisstijl';
import { leesHuisstijlen } from './huisstijl-lezen';
import type { Huisstijlen } from './huisstijl-lezen';

/** Without a file every letter has the look of the house. */
export function leesHuisstijlbestand(pad: string | null): Result<Huisstijlen, readonly string[]> {
  if (pad === null) return ok([]);
  const inhoud = leesBestand(pad);
  if (inhoud === null) return faal([huisstijlFouten.geenBestand(pad)]);
  try {
    const ruw: unknown = JSON.parse(Buffer.from(inhoud).toString('utf8'));
    return leesHuisstijlen(ruw, (naam) => leesBestand(resolve(dirname(pad), naam)));
  } catch (oorzaak) {
    if (oorzaak instanceof SyntaxError) return faal([huisstijlFouten.geenJson]);
    throw oorzaak;
  }
}

function leesBestand(pad: string): Uint8Array | null {
  try {
    return readFileSync(pad);
  } catch {
    return null;
  }
}
