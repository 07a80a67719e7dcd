/** Golden files: text that people read and approve; `npm run goldens` writes, every other run compares. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Compares with the file, or writes it when `GOLDENS=1`. A file that is missing is an error, never made in passing. */
export function vergelijkGolden(pad: string, tekst: string): void {
  const inhoud = tekst.endsWith('\n') ? tekst : `${tekst}\n`;
  if (process.env['GOLDENS'] === '1') {
    mkdirSync(dirname(pad), { recursive: true });
    if (!existsSync(pad) || lees(pad) !== inhoud) writeFileSync(pad, inhoud);
    return;
  }
  if (!existsSync(pad)) throw new Error(`Golden ontbreekt: ${relative('.', pad)}. Maak hem met: npm run goldens`);
  expect(inhoud).toBe(lees(pad));
}

/** The same for what no person reads: a table of weights. */
export function vergelijkBytes(pad: string, bytes: Uint8Array): void {
  if (process.env['GOLDENS'] === '1') return void (isGelijk(pad, bytes) || writeFileSync(pad, bytes));
  if (!isGelijk(pad, bytes))
    throw new Error(`Niet meer wat er is geleerd: ${relative('.', pad)}. Maak hem met: npm run goldens`);
}

const isGelijk = (pad: string, bytes: Uint8Array): boolean => existsSync(pad) && readFileSync(pad).equals(bytes);

/** Without the line ends that git puts in on Windows. */
const lees = (pad: string): string => readFileSync(pad, 'utf8').replaceAll('\r\n', '\n');

/** The transcript of a journey, under the name of its file. */
export const vergelijkReis = (naam: string, verslag: { readonly tekst: string }): void =>
  vergelijkGolden(join(__dirname, '..', 'journeys', 'goldens', `${naam}.txt`), verslag.tekst);
