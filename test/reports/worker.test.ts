/** The standing thread, run as the bot runs it: TypeScript through tsx, in a process of its own. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createRenderWorker } from '../../reports/worker';
import { voorbeeldDocument } from '../support/voorbeeld-document';

const huis = join(__dirname, '..', '..');
const proef = `
  const { createRenderWorker } = require('./reports/worker');
  const { voorbeeldDocument } = require('./test/support/voorbeeld-document');
  const formaten = ['pdf', 'docx'];
  const stuk = { ...voorbeeldDocument, voetnoten: [], blokken: [{ soort: 'alinea', zinnen: [{ id: 'x', stukken: [{ soort: 'tekst', tekst: '漢' }] }] }] };
  (async () => {
    const werker = createRenderWorker();
    const uit = [];
    const een = await werker.render({ document: voorbeeldDocument, hash: 'a'.repeat(64), formaten });
    uit.push(Buffer.from(een.pdf).toString('latin1', 0, 5), Buffer.from(een.docx).toString('latin1', 0, 2));
    uit.push(await werker.render({ document: stuk, hash: 'b', formaten }).then(() => 'getekend', () => 'geweigerd'));
    const drie = await werker.render({ document: voorbeeldDocument, hash: 'a'.repeat(64), formaten });
    uit.push(Buffer.compare(Buffer.from(een.pdf), Buffer.from(drie.pdf)));
    await werker.stop();
    console.log(JSON.stringify(uit));
  })();
`;

it('draws in a thread, refuses one broken letter and draws the next one the same as before', () => {
  const uit = execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', proef], { cwd: huis, encoding: 'utf8' });
  expect(JSON.parse(uit.trim().split('\n').at(-1) ?? '')).toEqual(['%PDF-', 'PK', 'geweigerd', 0]);
});

/** How far each thread of a process on Linux stands back: the field behind the name of the thread and sixteen others. */
const standen = `
  const { existsSync, readdirSync, readFileSync } = require('node:fs');
  const { createRenderWorker } = require('./reports/worker');
  const { voorbeeldDocument } = require('./test/support/voorbeeld-document');
  const stand = (draad) => Number(readFileSync('/proc/self/task/' + draad + '/stat', 'utf8').split(') ').at(-1).split(' ')[16]);
  (async () => {
    const werker = createRenderWorker();
    await werker.render({ document: voorbeeldDocument, hash: 'a'.repeat(64), formaten: ['pdf'] });
    const draden = existsSync('/proc/self/task') ? readdirSync('/proc/self/task') : [];
    console.log(draden.filter((draad) => stand(draad) > stand(process.pid)).length);
    await werker.stop();
  })();
`;

it('lets a conversation go before a letter: on Linux the thread that draws stands back, and no other', () => {
  const uit = execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', standen], { cwd: huis, encoding: 'utf8' });
  expect(Number(uit.trim().split('\n').at(-1))).toBe(existsSync('/proc/self/task') ? 1 : 0);
});

/** Dies at one letter, hangs at another, and draws the rest. */
const ziekeDraad = `
  const { parentPort } = require('node:worker_threads');
  parentPort.on('message', ({ nummer, job }) => {
    if (job.hash === 'sterf') process.exit(1);
    if (job.hash === 'gooi') throw new Error('stuk');
    if (job.hash !== 'hang') parentPort.postMessage({ nummer, getekend: job.hash });
  });
`;

it('a thread that dies or hangs refuses what waits for it, and the next letter gets a new thread', async () => {
  const map = mkdtempSync(join(tmpdir(), 'tredewijzer-draad-'));
  const draad = join(map, 'draad.cjs');
  writeFileSync(draad, ziekeDraad);
  const werker = createRenderWorker({ draad, langsteMs: 2_000 });
  const teken = (hash: string) => werker.render({ document: voorbeeldDocument, hash, formaten: [] });
  expect(await teken('een')).toBe('een');
  const ziek = await Promise.allSettled([teken('sterf'), teken('erna')]);
  expect(ziek.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await teken('twee')).toBe('twee');
  await expect(teken('gooi')).rejects.toThrow('stuk');
  expect(await teken('drie')).toBe('drie');
  await expect(teken('hang')).rejects.toThrow('too long');
  expect(await teken('vier')).toBe('vier');
  await werker.stop();
  rmSync(map, { recursive: true, force: true });
});
