/**
 * A letter of its own for each of 342 councils, made and drawn the way a series is: its facts, number, hash, version and line in the logboek,
 * then its PDF and Word file with their hashes; against the bare words of the same letters drawn by pdfkit.
 */
import { createHash, randomUUID } from 'node:crypto';
import path from 'node:path';
import { maakReekswerk } from '../bot/brieven/reeks-werk';
import type { Document } from '../domain/document';
import { openWorld } from '../db/world';
import type { OpenWorld } from '../db/world';
import { stilleKlok } from '../klok';
import { hashBytes } from '../main-brieven';
import { maakVoorGemeente } from '../reports/briefreeks';
import { briefwerk } from '../reports/briefwerk';
import { maakTekenaar } from '../reports/tekenaar';
import { createRenderWorker } from '../reports/worker';
import { layCouncils, laySeries } from './councils';
import { plainDocx } from './floors/docx';
import { plainPdf } from './floors/pdf';
import { median } from './statistics';
import { alternate, cpuSeconds, seconds } from './rounds';
import type { Side } from './rounds';
import type { Quantity } from './table';

const COUNCILS = 342;
const moment = '2026-02-01T10:00:00.000Z';

/** One instance: the lease of a series stays with it. */
const holder = randomUUID();

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** As in the house, without the rest between two letters: nobody is talking here. */
function seriesWork(wereld: OpenWorld) {
  const fail = (error: unknown): never => {
    throw error;
  };
  return maakReekswerk({
    ...{ wereld, hash, briefwerk, maakVoorGemeente, klok: stilleKlok(moment), defect: fail, houder: holder },
    ...{ volgorde: { minuten: 60 }, nieuweSleutel: randomUUID, verstreken: () => performance.now() },
    bode: { zend: () => Promise.reject(new Error('nobody listens')) },
    adem: () => new Promise((done) => setImmediate(done)),
  } as unknown as Parameters<typeof maakReekswerk>[0]);
}

async function textsOf({ eenheid }: OpenWorld, series: string): Promise<readonly { readonly id: string }[]> {
  const texts = await eenheid(({ briefreeks }) => briefreeks.teksten(series));
  if (texts.length !== COUNCILS) throw new Error(`only ${String(texts.length)} letters were made`);
  return texts;
}

/** The whole series: made one per transaction, then drawn one after the other as the zip is. */
async function makeAndDraw(world: OpenWorld, tekenaar: ReturnType<typeof maakTekenaar>, series: string) {
  await seriesWork(world).draai();
  for (const { id } of await textsOf(world, series)) {
    const brief = await world.eenheid((turn) => turn.brief.vind(id));
    if (brief === null) throw new Error('a letter is gone');
    const { pdf, docx } = await tekenaar.teken(brief, ['pdf', 'docx']);
    if (hashBytes(pdf) === hashBytes(docx)) throw new Error('a file is empty');
  }
}

async function documentsOf(world: OpenWorld, series: string): Promise<readonly Document[]> {
  const documents: Document[] = [];
  for (const { id } of await textsOf(world, series)) {
    const brief = await world.eenheid((turn) => turn.brief.vind(id));
    if (brief !== null) documents.push(brief.document);
  }
  const different = new Set(documents.map((document) => JSON.stringify(document.blokken)));
  if (different.size !== COUNCILS) throw new Error(`only ${String(different.size)} letters are different`);
  return documents;
}

interface Seen {
  readonly rss: number[];
  readonly perSecond: number[];
}

async function measured(world: OpenWorld, rounds: number, seen: Seen) {
  const worker = createRenderWorker();
  const tekenaar = maakTekenaar(worker);
  const product = async (): Promise<number> => {
    const series = await laySeries(world, COUNCILS, moment);
    return cpuSeconds(async () => {
      const took = await seconds(() => watched(seen.rss, () => makeAndDraw(world, tekenaar, series)));
      seen.perSecond.push(COUNCILS / took);
    });
  };
  const first = await laySeries(world, COUNCILS, moment);
  await makeAndDraw(world, tekenaar, first);
  const documents = await documentsOf(world, first);
  const bare: Side = () => cpuSeconds(() => documents.forEach(plainPdf));
  const both = await alternate(Math.min(rounds, 3), product, bare);
  const words = (): Promise<unknown> => Promise.all(documents.map(plainDocx));
  await words();
  const beside = { product: [median(both.product)], floor: [await cpuSeconds(words)] };
  await worker.stop();
  return { both, beside };
}

export async function measureBulk(rounds: number, folder: string): Promise<readonly Quantity[]> {
  const world = await openWorld(`sqlite:${path.join(folder, 'bench.db')}`);
  await layCouncils(world, moment);
  const seen: Seen = { rss: [], perSecond: [] };
  const { both, beside } = await measured(world, rounds, seen);
  await world.sluit();
  const [product, rss] = [seen.perSecond.slice(1), seen.rss.slice(1)];
  const name = `${COUNCILS} verschillende brieven gemaakt, bewaard en getekend als PDF en DOCX, met hash en logboek`;
  return [
    { name, unit: 's CPU', ...both, goal: { of: 'ratio', atMost: 3 } },
    { name: `${name} (ernaast: kale docx)`, unit: 's CPU', ...beside },
    { name: 'brieven per seconde in een reeks, zonder de rust tussen twee brieven', unit: '1/s', product, floor: [] },
    {
      name: 'geheugen erbij tijdens een reeks',
      unit: 'MB',
      product: rss,
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
