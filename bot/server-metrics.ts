/** Counts turns and refusals for the operator; labels come from fixed lists, never from what somebody typed. */
import { Counter, Histogram, Registry } from 'prom-client';
import type { WeigeringCode } from '../texts/teams';

export interface Meter {
  /** Starts the clock of one turn; call the result with the HTTP status when it is done. */
  beurt(soort: string): (status: number) => void;
  geweigerd(code: WeigeringCode): void;
}

/** A registry of one process; tests make as many as they like. */
export const nieuweMetrics = (): Registry => new Registry();

export function createMeter(registry: Registry): Meter {
  const registers = [registry];
  const duur = new Histogram({
    name: 'tredewijzer_beurt_seconden',
    help: 'Duration of a turn, from admission to the HTTP answer',
    labelNames: ['soort', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 4, 12],
    registers,
  });
  const geweigerd = new Counter({
    name: 'tredewijzer_geweigerd_totaal',
    help: 'Requests that were not let in, by reason',
    labelNames: ['code'],
    registers,
  });
  return {
    beurt: (soort) => {
      const begin = performance.now();
      return (status) => duur.observe({ soort, status }, (performance.now() - begin) / 1000);
    },
    geweigerd: (code) => geweigerd.inc({ code }),
  };
}
