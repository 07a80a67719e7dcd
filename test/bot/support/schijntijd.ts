/** Time that only passes when everybody waits: minutes of sending in a second, and in the true order. */
interface Slaper {
  readonly tot: number;
  readonly los: () => void;
}

export class Schijntijd {
  private nu = 0;
  private bezig = 0;
  private slapers: Slaper[] = [];
  private gepland = false;

  constructor(private readonly begin: string) {}

  readonly tijd = {
    ms: (): number => this.nu,
    wacht: (ms: number): Promise<void> =>
      new Promise((los) => {
        this.slapers.push({ tot: this.nu + ms, los });
        this.kijk();
      }),
  };

  readonly klok = {
    nu: (): string => new Date(Date.parse(this.begin) + this.nu).toISOString(),
    vandaag: (): string => this.begin.slice(0, 10),
  };

  /** Work in the database or on the line: as long as it lasts, time stands still. */
  async tijdens<T>(werk: () => Promise<T>): Promise<T> {
    this.bezig += 1;
    try {
      return await werk();
    } finally {
      this.bezig -= 1;
      this.kijk();
    }
  }

  zetOp(moment: string): void {
    this.nu = Math.max(this.nu, Date.parse(moment) - Date.parse(this.begin));
  }

  private kijk(): void {
    if (this.gepland) return;
    this.gepland = true;
    setImmediate(() => {
      this.gepland = false;
      if (this.bezig > 0 || this.slapers.length === 0) return;
      this.slapers.sort((een, ander) => een.tot - ander.tot);
      const eerste = this.slapers.shift();
      this.nu = Math.max(this.nu, eerste?.tot ?? 0);
      eerste?.los();
      this.kijk();
    });
  }
}
