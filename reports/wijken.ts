/** Lets conversations go before drawing: where both want the processor, the thread that draws letters waits. */
import { readlinkSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';
import { basename } from 'node:path';

/** Linux counts priority for each thread and names the one that asks here. */
const DEZE_DRAAD = '/proc/thread-self';

/** A tenth of what a conversation gets where they want the same core; all of it where nobody talks. Also where the house itself stands back. */
const achterGesprekken = (): number =>
  Math.min(getPriority() + constants.priority.PRIORITY_BELOW_NORMAL, constants.priority.PRIORITY_LOW);

/** Called in the thread itself. Elsewhere than on Linux priority belongs to the whole process, and stays as it is. */
export function laatGesprekkenVoor(): void {
  try {
    setPriority(Number(basename(readlinkSync(DEZE_DRAAD))), achterGesprekken());
  } catch {
    // No Linux, or not allowed: letters are drawn all the same.
  }
}
