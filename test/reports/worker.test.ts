/** The standing thread, run as the bot runs it: TypeScript through tsx, in a process of its own. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const huis = join(__dirname, '..', '..');
const proef = `
  const { createRenderWorker } = require('./reports/worker');
  const { voorbeeldDocument } = require('./test/support/voorbeeld-document');
  const stuk = { ...voorbeeldDocument, voetnoten: [], blokken: [{ soort: 'alinea', zinnen: [{ id: 'x', stukken: [{ soort: 'tekst', tekst: '漢' }] }] }] };
  (async () => {
    const werker = createRenderWorker();
    const uit = [];
    const een = await werker.render({ document: voorbeeldDocument, hash: 'a'.repeat(64) });
    uit.push(Buffer.from(een.pdf).toString('latin1', 0, 5), Buffer.from(een.docx).toString('latin1', 0, 2));
    uit.push(await werker.render({ document: stuk, hash: 'b' }).then(() => 'getekend', () => 'geweigerd'));
    const drie = await werker.render({ document: voorbeeldDocument, hash: 'a'.repeat(64) });
    uit.push(Buffer.compare(Buffer.from(een.pdf), Buffer.from(drie.pdf)));
    await werker.stop();
    console.log(JSON.stringify(uit));
  })();
`;

it('draws in a thread, refuses one broken letter and draws the next one the same as before', () => {
  const uit = execFileSync(process.execPath, ['--require', 'tsx/cjs', '-e', proef], { cwd: huis, encoding: 'utf8' });
  expect(JSON.parse(uit.trim().split('\n').at(-1) ?? '')).toEqual(['%PDF-', 'PK', 'geweigerd', 0]);
}, 60_000);
