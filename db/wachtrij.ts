/** A waiting line in front of a few places: first come, first served, but what has precedence goes before everything else that waits. */

export class Wachtrij {
  private bezig = 0;
  private readonly eerst: (() => void)[] = [];
  private readonly daarna: (() => void)[] = [];

  constructor(private readonly plekken: number) {}

  async metPlek<T>(voorrang: boolean, werk: () => Promise<T>): Promise<T> {
    if (this.bezig < this.plekken) this.bezig += 1;
    else await new Promise<void>((aanDeBeurt) => (voorrang ? this.eerst : this.daarna).push(aanDeBeurt));
    try {
      return await werk();
    } finally {
      this.geefDoor();
    }
  }

  /** The place goes straight to the next one, so that nobody who comes in now is before him. */
  private geefDoor(): void {
    const volgende = this.eerst.shift() ?? this.daarna.shift();
    if (volgende === undefined) this.bezig -= 1;
    else volgende();
  }
}
