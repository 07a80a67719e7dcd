/** The time in the try-out: that of the bot, which a visitor may set with the clock panel. */

/** ISO text of this machine's time; the only place here that asks for it. */
export const machineTime = (): string => new Date(machineMs()).toISOString();

const machineMs = (): number => performance.timeOrigin + performance.now();

export class SimulatedTime {
  private offsetMs = 0;

  /** `klok` wins when the caller has a clock of its own. */
  constructor(private readonly klok?: () => string) {}

  now = (): string => this.klok?.() ?? new Date(machineMs() + this.offsetMs).toISOString();

  /** Follows the bot's clock from here on. */
  follow(iso: string): void {
    const wanted = Date.parse(iso);
    if (Number.isFinite(wanted)) this.offsetMs = wanted - machineMs();
  }
}
