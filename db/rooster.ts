/**
 * The units of one batch side by side for as long as they only read, so that one thinks while another waits for the
 * disk. Whoever writes does so alone, from its first write to its end, in the order of the batch. What a unit read
 * before that may be a moment older than what it writes on, exactly as on PostgreSQL: the stores check versions.
 */

/** More than this at once brings no more: there is one connection. */
export const breedte = 8;

interface Wachtende {
  readonly nr: number;
  readonly los: () => void;
  readonly weiger: (fout: Error) => void;
}

/** Another unit of the batch failed: everything of it is undone, and each runs again by itself. */
export class Afgebroken extends Error {
  override readonly name = 'Afgebroken';
}

export class Rooster {
  private volgende = 0;
  private readonly lezers = new Set<number>();
  private schrijver: number | null = null;
  private wachtend: Wachtende[] = [];
  private fout: { readonly reden: unknown } | null = null;
  private klaar: () => void = () => undefined;

  constructor(
    private readonly aantal: number,
    private readonly start: (nr: number) => Promise<void>,
  ) {}

  /** Resolves when all have ended; rejects with what went wrong first, and not before the others have ended too. */
  async draai(): Promise<void> {
    await new Promise<void>((los) => {
      this.klaar = los;
      this.stap();
    });
    if (this.fout) throw this.fout.reden;
  }

  /** Resolves when nobody else reads or writes, and keeps it so until this unit has ended. */
  alleen(nr: number): Promise<void> | void {
    if (this.schrijver === nr) return;
    this.lezers.delete(nr);
    return new Promise((los, weiger) => {
      this.wachtend.push({ nr, los, weiger });
      this.stap();
    });
  }

  private stap(): void {
    while (this.magBeginnen()) this.begin();
    if (this.schrijver !== null || this.lezers.size > 0) return;
    const eerste = Math.min(...this.wachtend.map(({ nr }) => nr));
    if (this.wachtend.length > 0) this.laatSchrijven(eerste);
    else this.klaar();
  }

  private magBeginnen(): boolean {
    return (
      this.volgende < this.aantal && this.lezers.size < breedte && this.wachtend.length === 0 && this.fout === null
    );
  }

  private begin(): void {
    const nr = this.volgende;
    this.volgende += 1;
    this.lezers.add(nr);
    this.start(nr)
      .catch((reden: unknown) => (this.fout ??= { reden }))
      .finally(() => this.eindig(nr));
  }

  private eindig(nr: number): void {
    if (this.schrijver === nr) this.schrijver = null;
    this.lezers.delete(nr);
    // It failed on something else than what it still waits for.
    this.wachtend = this.wachtend.filter((een) => een.nr !== nr);
    this.stap();
  }

  /** One unit may have asked more than once: two writes that do not wait for each other. */
  private laatSchrijven(nr: number): void {
    const eigen = this.wachtend.filter((een) => een.nr === nr);
    this.wachtend = this.wachtend.filter((een) => een.nr !== nr);
    this.schrijver = nr;
    for (const { los, weiger } of eigen)
      if (this.fout) weiger(new Afgebroken());
      else los();
  }
}
