/** How the process ends: what runs is finished within a term, and what nobody caught is told without a word that somebody typed. */
import { setTimeout as wacht } from 'node:timers/promises';
import { defectVelden } from './bot/teams/log';

/** Shorter than the thirty seconds after which a platform kills us; what is not done by then is done, or undone, by the next start. */
const termijnMs = 25_000;

export interface Proces {
  once(wat: 'SIGINT' | 'SIGTERM', doe: () => void): unknown;
  on(wat: 'uncaughtException' | 'unhandledRejection', doe: (fout: unknown) => void): unknown;
  exit(code: number): unknown;
}

interface Einde {
  readonly proces: Proces;
  /** One line for the operator. */
  readonly fout: (regel: string) => void;
  readonly termijn?: () => Promise<unknown>;
}

const gewoneTermijn = (): Promise<unknown> => wacht(termijnMs, undefined, { ref: false });

/** Every step is one transaction: to be cut off half-way loses nothing that was confirmed. */
export function stopOpTijd(stop: () => Promise<void>, { proces, fout, termijn = gewoneTermijn }: Einde): void {
  const einde = async (): Promise<void> => {
    const meld = (wat: string, oorzaak?: unknown): number => {
      fout(JSON.stringify({ wat, ...(oorzaak === undefined ? {} : defectVelden(oorzaak)) }));
      return 1;
    };
    const klaar = stop().then(
      () => 0,
      (oorzaak: unknown) => meld('stop-mislukt', oorzaak),
    );
    proces.exit(await Promise.race([klaar, termijn().then(() => meld('stop-afgebroken'))]));
  };
  const begin = (): void => void einde();
  proces.once('SIGINT', begin);
  proces.once('SIGTERM', begin);
}

/** The runtime itself would print the message, and that may quote what somebody typed. */
export function meldZonderWoorden({ proces, fout }: Einde): void {
  const eindig = (oorzaak: unknown): void => {
    fout(JSON.stringify({ wat: 'defect', ...defectVelden(oorzaak) }));
    proces.exit(1);
  };
  proces.on('uncaughtException', eindig);
  proces.on('unhandledRejection', eindig);
}
