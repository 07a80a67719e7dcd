/** Remembers which conversations were noted lately, so that a turn writes one only when something changed. */
import type { Chat } from '../domain/traffic';

/** Enough for everyone who talks in ten minutes; beyond it we only write once more than needed. */
const meeste = 5_000;

export class BekendeChats {
  private readonly stand = new Map<string, string>();

  /** True when the store does not know this yet, or not for ten minutes: there the last one to speak comes first. */
  isNieuw(chat: Chat, nu: string): boolean {
    return this.stand.get(chat.gesprek) !== merk(chat, nu);
  }

  /** Teams said no there: what is said next counts as new. */
  vergeet(gesprek: string): void {
    this.stand.delete(gesprek);
  }

  /** After the commit: what was rolled back was not noted. */
  genoteerd(chat: Chat, nu: string): void {
    if (this.stand.size >= meeste) this.stand.clear();
    this.stand.set(chat.gesprek, merk(chat, nu));
  }
}

/** `2026-03-02T10:4` is the same for ten minutes. */
const merk = ({ soort, persoonId, verwijzing }: Chat, nu: string): string =>
  [nu.slice(0, 15), soort, persoonId ?? '', verwijzing].join('|');
