/** A letter for each of 342 councils: files, hash and logboek line, against their bare words drawn by pdfkit. */
import { createHash } from 'node:crypto';
import path from 'node:path';
import { inhoudVoorHash } from '../domain/document';
import type { Document } from '../domain/document';
import { openWorld } from '../db/world';
import type { OpenWorld } from '../db/world';
import { createRenderWorker } from '../reports/worker';
import type { RenderWorker } from '../reports/worker';
import { plainDocx } from './floors/docx';
import { plainPdf } from './floors/pdf';
import { letter } from './letters';
import { median } from './statistics';
import { alternate, cpuSeconds, seconds } from './rounds';
import type { Side } from './rounds';
import type { Quantity } from './table';

const COUNCILS = 342;
/** As many as a series takes per transaction. */
const AT_A_TIME = 1;
const moment = '2026-02-01T10:00:00.000Z';

const letters = (): readonly Document[] =>
  Array.from({ length: COUNCILS }, (_, number) => letter(`B-2026-${String(number + 1).padStart(4, '0')}`));

export async function drawAndLog(world: OpenWorld, worker: RenderWorker, part: readonly Document[]): Promise<void> {
  await world.eenheid(async ({ logboek }) => {
    for (const document of part) {
      const hash = createHash('sha256').update(inhoudVoorHash(document)).digest('hex');
      const { pdf, docx } = await worker.render({ document, hash, formaten: ['pdf', 'docx'] });
      if (pdf.length === 0 || docx.length === 0) throw new Error('a file is empty');
      const what = { handeling: 'brief.opstellen', soort: 'brief', objectId: hash, uitkomst: 'gedaan' } as const;
      await logboek.schrijf({ op: moment, persoonId: 'bench', ...what });
    }
  });
}

async function series(world: OpenWorld, worker: RenderWorker, documents: readonly Document[]): Promise<void> {
  for (let from = 0; from < documents.length; from += AT_A_TIME)
    await drawAndLog(world, worker, documents.slice(from, from + AT_A_TIME));
}

export async function measureBulk(rounds: number, folder: string): Promise<readonly Quantity[]> {
  const documents = letters();
  const world = await openWorld(`sqlite:${path.join(folder, 'bench.db')}`);
  const worker = createRenderWorker();
  const rss: number[] = [];
  const perSecond: number[] = [];
  const product: Side = () =>
    cpuSeconds(async () => {
      perSecond.push(COUNCILS / (await seconds(() => watched(rss, () => series(world, worker, documents)))));
    });
  const bare: Side = () => cpuSeconds(() => documents.forEach(plainPdf));
  const both = await alternate(Math.min(rounds, 3), product, bare);
  const words = (): Promise<unknown> => Promise.all(documents.map(plainDocx));
  await words();
  const beside = { product: [median(both.product)], floor: [await cpuSeconds(words)] };
  await worker.stop();
  await world.sluit();
  const name = `${COUNCILS} brieven, PDF en DOCX met hash en logboek`;
  return [
    { name, unit: 's CPU', ...both, goal: { of: 'ratio', atMost: 3 } },
    { name: `${name} (ernaast: kale docx)`, unit: 's CPU', ...beside },
    { name: 'brieven per seconde in een reeks', unit: '1/s', product: perSecond.slice(1), floor: [] },
    {
      name: 'geheugen erbij tijdens een reeks',
      unit: 'MB',
      product: rss.slice(1),
      floor: [],
      goal: { of: 'value', atMost: 100 },
    },
  ];
}

/** Keeps by how much memory grew at the most. */
async function watched(growth: number[], work: () => Promise<void>): Promise<void> {
  const now = (): number => process.memoryUsage.rss() / 1024 / 1024;
  const begin = now();
  let most = begin;
  const look = setInterval(() => (most = Math.max(most, now())), 20);
  await work();
  clearInterval(look);
  growth.push(Math.max(most, now()) - begin);
}
