/** How fast we may speak: per tenant and per conversation, replies and the outbox together, so that Teams never has to slow us down. */

interface Venster {
  readonly aantal: number;
  readonly ms: number;
}

/** Bron: Microsoft Learn, "Rate limiting": about 50 requests a second per app and tenant. */
const perTenant: readonly Venster[] = [{ aantal: 50, ms: 1_000 }];
/** Bron: the same page, messages of one bot in one conversation. */
const perGesprek: readonly Venster[] = [
  { aantal: 7, ms: 1_000 },
  { aantal: 8, ms: 2_000 },
  { aantal: 60, ms: 30_000 },
];

/** While people talk to us in a tenant these places are theirs: nobody foresees the next question, and a reply never waits here. */
const tenantMetGesprek: readonly Venster[] = [{ aantal: 40, ms: 1_000 }];
const inGesprekMs = 2_000;

const naAntwoordMs = 500;

/** Moments of the last messages of one tenant or conversation, oldest first. */
type Sporen = Map<string, number[]>;

export class Tempo {
  private readonly tenants: Sporen = new Map();
  private readonly gesprekken: Sporen = new Map();
  private readonly rust = new Map<string, number>();
  /** When somebody in a tenant was last answered. */
  private readonly beantwoord = new Map<string, number>();
  /** Until then the places in a conversation are for replies: one had to wait there. */
  private readonly voorrang = new Map<string, number>();

  /** For each request of the outbox, also one that only opens or reads. 0: it may leave now and is counted. Otherwise the milliseconds to wait, and nothing is counted. */
  vraag(tenant: string, gesprek: string, nuMs: number): number {
    const tot = Math.max(
      vrijOp(this.tenants.get(tenant) ?? [], this.inGesprek(tenant, nuMs) ? tenantMetGesprek : perTenant),
      vrijOp(this.gesprekken.get(gesprek) ?? [], perGesprek),
      this.rust.get(gesprek) ?? 0,
      this.voorrang.get(gesprek) ?? 0,
    );
    if (tot > nuMs) return tot - nuMs;
    this.noteer(tenant, gesprek, nuMs);
    return 0;
  }

  /**
   * The same for a reply. It is counted for the tenant and never waits there: what the outbox may send makes room for it, and
   * one tenant whose people alone ask fifty things a second is slowed down by Teams itself. Where it has to wait in its conversation,
   * the outbox waits until a moment after it: the next reply is often right behind.
   */
  antwoord(tenant: string, gesprek: string, nuMs: number): number {
    const tot = vrijOp(this.gesprekken.get(gesprek) ?? [], perGesprek);
    if (tot > nuMs) {
      this.voorrang.set(gesprek, tot + naAntwoordMs);
      return tot - nuMs;
    }
    this.beantwoord.set(tenant, nuMs);
    this.noteer(tenant, gesprek, nuMs);
    return 0;
  }

  private inGesprek(tenant: string, nuMs: number): boolean {
    return nuMs - (this.beantwoord.get(tenant) ?? -Infinity) < inGesprekMs;
  }

  private noteer(tenant: string, gesprek: string, nuMs: number): void {
    noteer(this.tenants, tenant, nuMs, 50);
    noteer(this.gesprekken, gesprek, nuMs, 60);
  }

  /** The other side asked for silence in this conversation. */
  stil(gesprek: string, totMs: number): void {
    this.rust.set(gesprek, totMs);
  }

  /** Forgets what no window reaches any more. */
  ruimOp(nuMs: number): void {
    for (const sporen of [this.tenants, this.gesprekken]) vergeet(sporen, nuMs - 30_000);
    for (const tot of [this.rust, this.voorrang]) vergeetVoorbij(tot, nuMs);
    vergeetVoorbij(this.beantwoord, nuMs - inGesprekMs);
  }
}

const vrijOp = (momenten: readonly number[], vensters: readonly Venster[]): number =>
  Math.max(0, ...vensters.map(({ aantal, ms }) => (momenten.at(-aantal) ?? -Infinity) + ms));

function noteer(sporen: Sporen, wie: string, nuMs: number, meeste: number): void {
  const momenten = sporen.get(wie) ?? [];
  momenten.push(nuMs);
  if (momenten.length > meeste) momenten.shift();
  sporen.set(wie, momenten);
}

function vergeet(sporen: Sporen, voor: number): void {
  for (const [wie, momenten] of sporen) if ((momenten.at(-1) ?? 0) < voor) sporen.delete(wie);
}

function vergeetVoorbij(momenten: Map<string, number>, nuMs: number): void {
  for (const [wie, tot] of momenten) if (tot < nuMs) momenten.delete(wie);
}
