/** Looking up a name among three thousand, against minisearch, and understanding a whole sentence. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import MiniSearch from 'minisearch';
import { begrijp } from '../bot/begrip/begrijp';
import { maakNamenIndex } from '../bot/begrip/names';
import { woorden } from '../bot/begrip/normaliseer';
import { maakRegister } from '../bot/begrip/register';
import type { Register } from '../bot/begrip/register';
import { laadRegister } from '../bot/namen/register';
import { openWorld } from '../db/world';
import { namenlijst, vragen } from '../test/bot/begrip/namenlijst';
import { alternate, cpuSeconds } from './rounds';
import type { Quantity } from './table';

const NAMES = 3000;

export async function measureUnderstanding(rounds: number, folder: string): Promise<readonly Quantity[]> {
  const names = namenlijst(NAMES);
  return [await lookUp(rounds, names), await understand(rounds, await registerWith(names, folder))];
}

async function lookUp(rounds: number, names: readonly string[]): Promise<Quantity> {
  const keys = names.map((naam, id) => ({ id, naam: woorden(naam).join(' ') }));
  const questions = vragen([...names], 300).map(({ tekst }) => woorden(tekst).join(' '));
  const index = maakNamenIndex(keys);
  const peer = new MiniSearch({ fields: ['naam'], searchOptions: { fuzzy: 0.2, prefix: true } });
  peer.addAll(keys);
  const each = (search: (question: string) => unknown) => perItemUs(questions, search);
  const both = await alternate(
    rounds,
    () => each((question) => index.zoek(question, 1)),
    () => perItemUs(questions, (question) => peer.search(question), 1),
  );
  const goal = { of: 'value', atMost: 50 } as const;
  return { name: `naam zoeken in ${NAMES} namen (ernaast: minisearch)`, unit: 'µs CPU', ...both, goal };
}

async function registerWith(names: readonly string[], folder: string): Promise<Register> {
  const world = await openWorld(`sqlite:${path.join(folder, 'bench.db')}`);
  const real = await world.eenheid((turn) => laadRegister(turn, '2026-03-02'));
  await world.sluit();
  const extra = names.map((naam, number) => ({ id: `naam-${number}`, naam, aliassen: [] }));
  return maakRegister({ ...real, aanbieders: [...real.aanbieders, ...extra] });
}

async function understand(rounds: number, register: Register): Promise<Quantity> {
  const lines = readFileSync('test/bot/understand/afstellen.jsonl', 'utf8').trim().split('\n');
  const sentences = lines.map((line) => (JSON.parse(line) as { readonly tekst: string }).tekst);
  const product: number[] = [];
  for (let round = -1; round < rounds; round += 1) {
    const us = await perItemUs(sentences, (sentence) => begrijp(sentence, register, '2026-02-02'), 1);
    if (round >= 0) product.push(us);
  }
  return { name: 'een zin begrijpen', unit: 'µs CPU', product, floor: [] };
}

/** Long enough for a clock that counts in steps of ten milliseconds. */
const perItemUs = async (items: readonly string[], work: (item: string) => unknown, times = 10): Promise<number> => {
  const repeat = (): void => {
    for (let time = 0; time < times; time += 1) items.forEach((item) => void work(item));
  };
  return ((await cpuSeconds(repeat)) * 1e6) / (items.length * times);
};
