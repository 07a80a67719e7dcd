/** Tries a reply a few times where Teams advises it: bounded, with jitter, and never where it would surely post twice. */
import type { Bezorging, BezorgFout } from '../messages';

export interface Geduld {
  /** A number from 0 up to 1; chance comes in from outside so that tests can hold it still. */
  readonly toeval: () => number;
  readonly wacht: (ms: number) => Promise<void>;
}

/** Bron: Microsoft Learn, "Rate limiting": exponential backoff with jitter on 412, 429, 502 and 504. */
const RETRY_STATUS: ReadonlySet<number> = new Set([412, 429, 502, 504]);
/** The other side closed a kept connection just when it was used again; the reply repeats at most once. */
const STALE_CONNECTION: ReadonlySet<string> = new Set(['ECONNRESET', 'EPIPE']);

const ATTEMPTS = 3;
const BASE_MS = 300;
/** A person waits for this reply: asked to wait longer, it is given up here. */
const LONGEST_WAIT_MS = 5_000;

export async function metGeduld(poging: () => Promise<Bezorging>, geduld: Geduld): Promise<Bezorging> {
  let uitkomst = await poging();
  let wegvallers = 0;
  for (let keer = 1; keer < ATTEMPTS && uitkomst.soort === 'mislukt'; keer += 1) {
    if (STALE_CONNECTION.has(uitkomst.code)) wegvallers += 1;
    const pauze = pauzeMs(uitkomst, keer, wegvallers, geduld.toeval());
    if (pauze === null) return uitkomst;
    await geduld.wacht(pauze);
    uitkomst = await poging();
  }
  return uitkomst;
}

/** Null: do not try again. */
function pauzeMs(fout: BezorgFout, keer: number, wegvallers: number, toeval: number): number | null {
  if (STALE_CONNECTION.has(fout.code)) return wegvallers > 1 ? null : 0;
  if (fout.status === null || !RETRY_STATUS.has(fout.status)) return null;
  const eigen = BASE_MS * 2 ** (keer - 1) * (0.5 + toeval);
  const pauze = fout.wachtMs === null ? eigen : fout.wachtMs + BASE_MS * toeval;
  return pauze > LONGEST_WAIT_MS ? null : pauze;
}
