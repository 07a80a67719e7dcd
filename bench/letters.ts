/** A letter as PDF and DOCX against the same words drawn by pdfkit without tags, fonts or layout. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { inhoudVoorHash } from '../domain/document';
import type { Document } from '../domain/document';
import { parseDossier } from '../domain/dossier';
import { maakBrief } from '../reports/brieven';
import { standaardHuisstijl } from '../reports/huisstijl';
import { renderDocx } from '../reports/render/docx';
import { renderPdf } from '../reports/render/pdf';
import { plainPdf } from './floors/pdf';
import { alternate, cpuSeconds } from './rounds';
import type { Quantity } from './table';

const PER_ROUND = 15;

export function letter(kenmerk = 'B-2026-0001'): Document {
  const dossier = parseDossier(JSON.parse(readFileSync('db/voorbeeld/mutsaers-2023.json', 'utf8')));
  if (!dossier.ok) throw new Error(dossier.fout.join('\n'));
  const order = { kenmerk, versie: 1, concept: true, datum: '2026-02-02' };
  const document = maakBrief('raadsinformatiebrief', 'raad-andere-regio', dossier.value, order);
  if (document === undefined) throw new Error('this letter is not made');
  return document;
}

export async function measureLetters(rounds: number): Promise<readonly Quantity[]> {
  const document = letter();
  const hash = createHash('sha256').update(inhoudVoorHash(document)).digest('hex');
  const perLetter = async (make: () => unknown): Promise<number> =>
    (1000 / PER_ROUND) * (await cpuSeconds(() => repeat(make)));
  const plain = (): Promise<number> => perLetter(() => plainPdf(document));
  const pdf = (): Uint8Array => renderPdf(document, standaardHuisstijl, hash);
  const docx = (): Uint8Array => renderDocx(document, standaardHuisstijl, hash);
  const pair = await alternate(rounds, () => perLetter(() => [pdf(), docx()]), plain);
  const only = await alternate(rounds, () => perLetter(pdf), plain);
  return [
    { name: 'brievenpaar, PDF en DOCX', unit: 'ms CPU', ...pair, goal: { of: 'ratio', atMost: 3 } },
    { name: 'dezelfde brief, alleen PDF', unit: 'ms CPU', ...only },
  ];
}

async function repeat(make: () => unknown): Promise<void> {
  for (let number = 0; number < PER_ROUND; number += 1) await make();
}
