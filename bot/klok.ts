/** The scheduler: every minute, on one instance only, the work that nobody asks for. */
import { Cron } from 'croner';
import { bewaakTermijnen } from '../app/termijnen-bewaken';
import type { Bewakers } from '../app/termijnen-bewaken';
import type { Klok } from '../domain/ports';
import type { Turns } from '../domain/traffic';
import type { Bode } from './messages';
import { herstelAntwoorden } from './outbox/herstel';
import { waarschuwVerlopend } from './dialoog/concept';
import type { Outbox } from './outbox';

export interface KlokwerkDeps {
  readonly wereld: Turns;
  readonly klok: Klok;
  readonly bode: Bode;
  readonly outbox: Outbox;
  /** Answers that arrived and were not marked yet: they would be sent again. */
  readonly aangekomen: { leeg(): Promise<void> };
  /** Also those that need more than the stores; without it the table of `app/`. */
  readonly bewakers?: Bewakers;
  /** Series of letters that were not finished. */
  readonly reeksen?: { draai(): Promise<void> };
  /** Names this process among instances. */
  readonly houder: string;
  /** Throws away documents that belong to nothing any more. */
  veegBijlagen(): Promise<unknown>;
  defect(fout: unknown, taak: string): void;
}

const LEASE = 'klok';
/** Longer than a round takes, shorter than people wait after a crash. */
const leaseMs = 90_000;
/** No channel redelivers an activity after so long. */
const inboxDagen = 7;
/** A card is pressed again within this time or hardly ever; after it only "already done, by whom and when" is answered. */
const uitkomstDagen = 30;
/** Longer than a draft lives; after it nobody edits what he said then. */
const bijdrageDagen = 90;
const dagMs = 86_400_000;
/** Once an hour is often enough to look through the folder of documents. */
const veegminuut = '17';

/** One round; true when this instance did it. */
async function minuut(deps: KlokwerkDeps): Promise<boolean> {
  const nu = deps.klok.nu();
  const over = (ms: number): string => new Date(Date.parse(nu) + ms).toISOString();
  const mijn = await deps.wereld.eenheid((turn) => turn.lease.neem(LEASE, deps.houder, nu, over(leaseMs)));
  if (!mijn) return false;
  const defect = (fout: unknown, naam: string): void => deps.defect(fout, `bewaker ${naam}`);
  await bewaakTermijnen(deps.wereld, { nu, vandaag: deps.klok.vandaag(), defect }, deps.bewakers);
  await deps.wereld.eenheid((turn) => waarschuwVerlopend(turn, nu));
  await deps.reeksen?.draai();
  await deps.outbox.leeg();
  await deps.aangekomen.leeg();
  await herstelAntwoorden(deps, false);
  await deps.wereld.eenheid(async (turn) => {
    await turn.inbox.ruimOp(over(-inboxDagen * dagMs));
    await turn.chat.wisVerlopen(nu);
    await turn.bijdrage.ruimOp(over(-bijdrageDagen * dagMs));
    await turn.sleutel.vergeetUitkomsten(over(-uitkomstDagen * dagMs));
  });
  if (nu.slice(14, 16) === veegminuut) await deps.veegBijlagen();
  return true;
}

/**
 * Rounds of this process, one after another, and jumps of the clock of a trial between them: a round that saw the old time and went on
 * in the new one would throw away as expired what was begun there.
 */
export class Ronden {
  private laatste: Promise<unknown> = Promise.resolve();

  constructor(private readonly deps: KlokwerkDeps) {}

  ronde(): Promise<boolean> {
    return this.hierna(() => minuut(this.deps));
  }

  /** What is under way belongs to the old time and is written down first; scheduled work catches up with the new one. */
  sprong(zet: () => void): Promise<boolean> {
    return this.hierna(async () => {
      await this.deps.aangekomen.leeg();
      await this.deps.outbox.leeg();
      zet();
      return minuut(this.deps);
    });
  }

  /** Every minute from now on; the returned function ends that, and resolves when what runs is over and the next process may begin. A failing round is reported and the next one comes anyway. */
  begin(): () => Promise<unknown> {
    const taak = new Cron('* * * * *', { protect: true }, async () => {
      await this.ronde().catch((fout: unknown) => this.deps.defect(fout, 'minuut'));
    });
    return () => {
      taak.stop();
      const { wereld, houder, defect } = this.deps;
      const geefTerug = () => wereld.eenheid(({ lease }) => lease.geefTerug(LEASE, houder));
      return this.hierna(geefTerug).catch((fout: unknown) => defect(fout, 'lease'));
    };
  }

  private hierna<T>(werk: () => Promise<T>): Promise<T> {
    const dit = this.laatste.then(werk);
    this.laatste = dit.catch(() => undefined);
    return dit;
  }
}
