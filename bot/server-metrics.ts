/** Counts turns and refusals for the operator; labels come from fixed lists, never from what somebody typed. */
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Klok } from '../domain/ports';
import type { Turns } from '../domain/traffic';
import type { Bezorging } from './messages';
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

/** Asked at every scrape: how many messages wait, and for how long the oldest has. Answers with what counts each attempt. */
export function createOutboxMeter(registry: Registry, wereld: Turns, klok: Klok): (uitkomst: Bezorging) => void {
  const registers = [registry];
  const oudste = new Gauge({
    name: 'tredewijzer_outbox_oudste_seconden',
    help: 'Age of the oldest message that waits; 0 when none does',
    registers,
  });
  const wachtend = new Gauge({
    name: 'tredewijzer_outbox_wachtend',
    help: 'Messages that wait to be sent',
    registers,
    async collect() {
      const stand = await wereld.eenheid(({ verzending }) => verzending.stand());
      wachtend.set(stand.aantal);
      oudste.set(stand.oudste === null ? 0 : Math.max(0, (Date.parse(klok.nu()) - Date.parse(stand.oudste)) / 1000));
    },
  });
  const pogingen = new Counter({
    name: 'tredewijzer_verzonden_totaal',
    help: 'Attempts to send a message, by what came of them; `afgeremd` is a 429 of Teams',
    labelNames: ['uitkomst'],
    registers,
  });
  return (uitkomst) => pogingen.inc({ uitkomst: soortVan(uitkomst) });
}

function soortVan(uitkomst: Bezorging): 'verzonden' | 'afgeremd' | 'geweigerd' | 'mislukt' {
  if (uitkomst.soort !== 'mislukt') return 'verzonden';
  if (uitkomst.status === 429) return 'afgeremd';
  return uitkomst.status === 403 || uitkomst.status === 404 ? 'geweigerd' : 'mislukt';
}
