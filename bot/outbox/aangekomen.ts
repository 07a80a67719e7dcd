/** Marks answers that have arrived, many at a time: a transaction for each of them would cost as much as the turn itself. */
import type { Turns } from '../../domain/traffic';

/** So long they wait for one another before a turn takes them along in its own transaction. */
const samenMs = 25;
/** So long for a turn to come. A stop before then sends those answers again, with the same business id. */
const wachtMs = 40;

export class Aangekomen {
  private readonly wachtend: string[] = [];
  private sinds = 0;
  private wekker: NodeJS.Timeout | null = null;

  constructor(private readonly wereld: Turns) {}

  meld(activiteit: string): void {
    this.wachtend.push(activiteit);
    if (this.wekker !== null) return;
    this.sinds = performance.now();
    this.wekker = setTimeout(() => void this.leeg(), wachtMs);
  }

  /** What has waited long enough, for a turn that marks it in its own transaction; when that fails it is given back. */
  neem(): readonly string[] {
    return performance.now() - this.sinds < samenMs ? [] : this.neemAlles();
  }

  geefTerug(activiteiten: readonly string[]): void {
    for (const activiteit of activiteiten) this.meld(activiteit);
  }

  /** Marks what waits now; before the database closes. What cannot be marked is left to `herstel.ts`. */
  async leeg(): Promise<void> {
    const nu = this.neemAlles();
    if (nu.length > 0) await this.wereld.eenheid((turn) => turn.inbox.zetVerzonden(...nu)).catch(() => undefined);
  }
  private neemAlles(): readonly string[] {
    if (this.wekker) clearTimeout(this.wekker);
    this.wekker = null;
    return this.wachtend.splice(0);
  }
}
