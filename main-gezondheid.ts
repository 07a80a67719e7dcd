/** What `/health` and `/health/ready` say: whether the database answers, whether anything can be written down, and how much room is left. */
import { constants } from 'node:fs';
import { access, mkdir, statfs } from 'node:fs/promises';
import { setTimeout as wacht } from 'node:timers/promises';
import type { Gezondheid } from './bot/server';
import type { OpenWorld } from './db/world';
import type { Klok } from './klok';

/** Whoever asks has long stopped waiting when a lock is let go. */
const geduldMs = 3_000;
/** Some twenty documents of the largest size: time left to do something about it. */
const ruimte = 200 * 1024 * 1024;

interface Gezondheidsdeps {
  readonly wereld: Pick<OpenWorld, 'eenheid'>;
  readonly klok: Pick<Klok, 'nu'>;
  /** Where the documents are kept. */
  readonly map: string;
  readonly isGaaf: () => Promise<boolean>;
}

/** Who asks while one looks gets what that one finds: a storm of questions writes one row after another and never piles up. */
export function gezondheid(deps: Gezondheidsdeps): () => Promise<Gezondheid> {
  let bezig: Promise<Gezondheid> | null = null;
  return () =>
    (bezig ??= kijk(deps).finally(() => {
      bezig = null;
    }));
}

/**
 * Ready while something can be written: every turn writes, and a bot that only reads can do nothing for anybody. Damaged rows, a growing
 * outbox and a disk that fills up are told, but nobody's work stops for them.
 */
async function kijk(deps: Gezondheidsdeps): Promise<Gezondheid> {
  const { wereld, isGaaf, map } = deps;
  const [stand, vastleggen, schijf] = await Promise.all([
    opTijd(wereld.eenheid((turn) => turn.verzending.stand())),
    opTijd(schrijf(deps)),
    heeftRuimte(map),
  ]);
  const database = stand !== null;
  const gegevens = database && (await isGaaf());
  const outbox = database && stand.aantal < 10_000;
  return {
    ok: database && vastleggen === true,
    onderdelen: { database, vastleggen: vastleggen === true, outbox, gegevens, schijf },
  };
}

/** A row that is there for this alone: a database that is full, read-only or locked answers every question, and keeps nothing. */
const schrijf = ({ wereld, klok }: Gezondheidsdeps): Promise<boolean> =>
  wereld.eenheid((turn) => turn.lease.neem('gezondheid', 'gezondheid', klok.nu(), klok.nu()));

async function heeftRuimte(map: string): Promise<boolean> {
  try {
    await mkdir(map, { recursive: true, mode: 0o700 });
    await access(map, constants.W_OK);
    const { bavail, bsize } = await statfs(map);
    return bavail * bsize >= ruimte;
  } catch {
    return false;
  }
}

/** Null when it failed or takes too long. */
async function opTijd<T>(werk: Promise<T>): Promise<T | null> {
  const klaar = new AbortController();
  const teLaat = wacht(geduldMs, null, { signal: klaar.signal, ref: false });
  try {
    return await Promise.race([werk, teLaat]);
  } catch {
    return null;
  } finally {
    klaar.abort();
    teLaat.catch(() => undefined);
  }
}
