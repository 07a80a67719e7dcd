/** F61 The end of the process: within its term, and without a word that somebody typed. */
import { EventEmitter } from 'node:events';
import { meldZonderWoorden, stopOpTijd } from '../../main-einde';
import { defectVelden } from '../../bot/teams/log';

/** A process that only remembers how it ended. */
class Nepproces extends EventEmitter {
  readonly regels: string[] = [];
  exit: (code: number) => void = () => undefined;
  readonly geeindigd = new Promise<number>((klaar) => (this.exit = klaar));
  readonly fout = (regel: string): void => void this.regels.push(regel);
}

const woorden = 'Kim Jansen, 123456782';
/** As a database does that quotes a value, and with lines in it that look like places in a program. */
const metWoorden = (): Error =>
  Object.assign(
    new Error(`invalid input: "${woorden}\n    at Kim (/huis/Jansen 123456782.ts:1:1)\n    at /Kim/Jansen:1:1"`),
    {
      code: woorden,
      name: woorden,
    },
  );

it.each(['SIGTERM', 'SIGINT'])('%s: stopt, en eindigt goed als alles klaar is', async (sein) => {
  const proces = new Nepproces();
  stopOpTijd(() => Promise.resolve(), { proces, fout: proces.fout, termijn: () => new Promise(() => undefined) });
  proces.emit(sein);
  expect(await proces.geeindigd).toBe(0);
  expect(proces.regels).toEqual([]);
});

it('wat niet ophoudt, houdt het einde niet op', async () => {
  const proces = new Nepproces();
  stopOpTijd(() => new Promise(() => undefined), { proces, fout: proces.fout, termijn: () => Promise.resolve() });
  proces.emit('SIGTERM');
  expect(await proces.geeindigd).toBe(1);
  expect(proces.regels).toEqual(['{"wat":"stop-afgebroken"}']);
});

it('een stop die mislukt zegt naam en plaats, en geen woord van iemand', async () => {
  const proces = new Nepproces();
  stopOpTijd(() => Promise.reject(metWoorden()), {
    proces,
    fout: proces.fout,
    termijn: () => new Promise(() => undefined),
  });
  proces.emit('SIGTERM');
  expect(await proces.geeindigd).toBe(1);
  expect(proces.regels.join()).toMatch(/"wat":"stop-mislukt".*f-einde\.test\.ts/);
  expect(proces.regels.join()).not.toMatch(/Kim|Jansen|123456782/);
});

it.each(['uncaughtException', 'unhandledRejection'])(
  '%s: één regel zonder woorden, en het proces eindigt',
  async (wat) => {
    const proces = new Nepproces();
    meldZonderWoorden({ proces, fout: proces.fout });
    proces.emit(wat, metWoorden());
    expect(await proces.geeindigd).toBe(1);
    expect(proces.regels.join()).toMatch(/"wat":"defect".*f-einde\.test\.ts/);
    expect(proces.regels.join()).not.toMatch(/Kim|Jansen|123456782/);
  },
);

it('een defect zonder stapel, met alleen woorden, of dat geen fout is', () => {
  const kaal = new Error(woorden);
  kaal.stack = `Error: iets anders\n${woorden}\n    at ${woorden}:1:1`;
  for (const fout of [kaal, woorden, { message: woorden }, null, Object.assign(new Error(), { message: woorden })])
    expect(JSON.stringify(defectVelden(fout))).not.toMatch(/Kim|Jansen|123456782/);
});
