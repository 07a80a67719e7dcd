/** Marks answers that have arrived, many at a time: a transaction for each of them would cost as much as the turn itself. */
import type { Turns } from '../domain/traffic';

/** A stop within this time after an arrival sends that one answer again, with the same business id. */
const wachtMs = 25;

export class Bezorgd {
  private wachtend: string[] = [];
  private wekker: NodeJS.Timeout | null = null;

  constructor(private readonly wereld: Turns) {}

  meld(activiteit: string): void {
    this.wachtend.push(activiteit);
    this.wekker ??= setTimeout(() => void this.leeg(), wachtMs);
  }

  /** Marks what waits now; before the database closes. What cannot be marked is left to `herstel.ts`. */
  async leeg(): Promise<void> {
    if (this.wekker) clearTimeout(this.wekker);
    this.wekker = null;
    const nu = this.wachtend;
    this.wachtend = [];
    if (nu.length > 0) await this.wereld.eenheid((turn) => turn.inbox.zetVerzonden(...nu)).catch(() => undefined);
  }
}
