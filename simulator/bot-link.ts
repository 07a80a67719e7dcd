/** The line to the bot: delivers activities and reads or sets its try-out clock. */
import type { Activity } from './scene';
import { deliver } from './deliver';
import type { Delivery } from './deliver';
import type { SimulatedTime } from './time';

/** Status 0: the bot did not answer at all. */
const UNREACHABLE = 0;

export class BotLink {
  constructor(
    private readonly botUrl: string,
    private readonly time: SimulatedTime,
  ) {}

  async send(activity: Activity): Promise<Delivery> {
    try {
      return await deliver(this.botUrl, activity);
    } catch {
      return { status: UNREACHABLE, body: null };
    }
  }

  readClock(): Promise<Delivery> {
    return this.clock({ method: 'GET' });
  }

  setClock(nu: string): Promise<Delivery> {
    const headers = { 'content-type': 'application/json' };
    return this.clock({ method: 'POST', headers, body: JSON.stringify({ nu }) });
  }

  private async clock(init: RequestInit): Promise<Delivery> {
    try {
      const response = await fetch(new URL('/proef/klok', this.botUrl), {
        ...init,
        signal: AbortSignal.timeout(10_000),
      });
      const body = response.ok ? ((await response.json()) as { nu?: string }) : null;
      if (typeof body?.nu === 'string') this.time.follow(body.nu);
      return { status: response.status, body };
    } catch {
      return { status: UNREACHABLE, body: null };
    }
  }
}
