/** Processes of the bot that a trial may kill: one runs, the next one has loaded its modules already. */
import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import type { Bericht, Opdracht } from './kind-config';

/** Everything a child wrote: its log, and what a runtime says when it goes down. */
export class Kind {
  uitvoer = '';
  readonly dood: Promise<void>;
  private readonly berichten: Bericht[] = [];
  private wekker: () => void = () => undefined;

  constructor(private readonly proces: ChildProcess) {
    proces.on('message', (bericht: Bericht) => {
      this.berichten.push(bericht);
      this.wekker();
    });
    proces.stdout?.on('data', (deel: Buffer) => (this.uitvoer += deel.toString()));
    proces.stderr?.on('data', (deel: Buffer) => (this.uitvoer += deel.toString()));
    this.dood = new Promise((klaar) => proces.once('exit', () => klaar()));
    void this.dood.then(() => this.wekker());
  }

  zeg(opdracht: Opdracht): void {
    if (this.proces.connected) this.proces.send(opdracht);
  }

  /** Null when it died before it said that. */
  async hoor<S extends Bericht['soort']>(soort: S): Promise<Extract<Bericht, { soort: S }> | null> {
    for (;;) {
      const plek = this.berichten.findIndex((bericht) => bericht.soort === soort);
      if (plek >= 0) return this.berichten.splice(plek, 1)[0] as Extract<Bericht, { soort: S }>;
      if (this.proces.exitCode !== null || this.proces.signalCode !== null) return null;
      await new Promise<void>((wakker) => (this.wekker = wakker));
    }
  }

  async slaDood(): Promise<void> {
    this.proces.kill('SIGKILL');
    await this.dood;
  }
}

export class Kinderen {
  private volgende = nieuw();

  async neem(): Promise<Kind> {
    const kind = this.volgende;
    if ((await kind.hoor('geladen')) === null) throw new Error(`the child did not load: ${kind.uitvoer}`);
    this.volgende = nieuw();
    return kind;
  }

  async start(opdracht: Omit<Extract<Opdracht, { soort: 'start' }>, 'soort'>): Promise<{ kind: Kind; url: string }> {
    const kind = await this.neem();
    kind.zeg({ soort: 'start', ...opdracht });
    const klaar = await kind.hoor('klaar');
    if (klaar === null) throw new Error(`the child did not start: ${kind.uitvoer}`);
    return { kind, url: klaar.url };
  }

  sluit(): Promise<void> {
    return this.volgende.slaDood();
  }
}

const nieuw = (): Kind =>
  new Kind(
    fork(join(__dirname, 'kind.ts'), {
      cwd: join(__dirname, '..', '..'),
      execArgv: ['--require', join(__dirname, 'swc-haak.cjs')],
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    }),
  );
