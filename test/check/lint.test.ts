/** The lint of the house complains where it must, and is silent where it may not complain. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const KOP = '/** A sentence that says what it is for. */\n';
const PIECES: readonly (readonly [file: string, code: string, rule: string | null])[] = [
  ['domain/proef.ts', `${KOP}export const nu = () => new Date();\n`, 'no-restricted-syntax'],
  ['domain/proef.ts', `${KOP}export const nu = () => Date.now();\n`, 'no-restricted-syntax'],
  ['domain/proef.ts', `${KOP}export const nu = (tijd: string) => new Date(tijd);\n`, null],
  ['klok.ts', `${KOP}export const nu = () => new Date();\n`, null],
  ['app/proef.ts', `${KOP}export const map = process.env['MAP'];\n`, 'no-restricted-syntax'],
  ['config.ts', `${KOP}export const map = process.env['MAP'];\n`, null],
  ['app/proef.ts', `${KOP}export default 1;\n`, 'no-restricted-syntax'],
  ['app/proef.ts', `${KOP}console.log(1);\n`, 'no-console'],
  ['main.ts', `${KOP}console.log(1);\n`, null],
  ['app/proef.ts', `${KOP}export const x: any = 1;\n`, '@typescript-eslint/no-explicit-any'],
  ['app/proef.ts', `${KOP}export const x = (a: string | null) => a!;\n`, '@typescript-eslint/no-non-null-assertion'],
  ['app/proef.ts', 'export const x = 1;\n', 'house/opens-with-sentence'],
  ['bot/proef.ts', `${KOP}export const x = 'Uw melding is ontvangen';\n`, 'house/no-sentence'],
  ['cards/proef.ts', `${KOP}export const x = (n: string) => \`dat weten wij niet van \${n}.\`;\n`, 'house/no-sentence'],
  ['bot/proef.ts', `${KOP}export const x = 'melding.registreren';\n`, null],
  ['bot/proef.ts', `${KOP}export const x = () => new Error('The row was not there any more.');\n`, null],
  ['texts/proef.ts', `${KOP}export const x = 'Uw melding is ontvangen.';\n`, null],
  ['test/proef.test.ts', `${KOP}test.only('x', () => undefined);\n`, 'no-restricted-syntax'],
  ['test/proef.test.ts', `${KOP}jest.mock('fs');\n`, 'no-restricted-syntax'],
  ['bot/proef.ts', `${KOP}export const x = (a: string) => a as VrijeTekst;\n`, 'no-restricted-syntax'],
  ['bot/proef.ts', `${KOP}export const x = (a: string) => huistekst(a);\n`, 'no-restricted-syntax'],
  ['bot/proef.ts', `${KOP}export const x = huistekst('Kort.');\n`, null],
  ['app/proef.ts', `${KOP}export const x = (a: string) => vrijeTekstUitOpslag(a);\n`, 'no-restricted-syntax'],
  ['db/proef.ts', `${KOP}export const x = (a: string) => vrijeTekstUitOpslag(a);\n`, null],
  ['bot/proef.ts', `${KOP}export const x = (a: string) => a === handtekening('x');\n`, 'no-restricted-syntax'],
  ['bot/proef.ts', `${KOP}export const x = (a: string) => huis.onderteken('x') !== a;\n`, 'no-restricted-syntax'],
  ['bot/proef.ts', `${KOP}export const x = (a: string) => gelijkGeheim(a, handtekening('x'));\n`, null],
  ['app/proef.ts', `${KOP}${'export {};\n'.repeat(260)}`, 'max-lines'],
];

test('every ban of the design has a rule that fails', () => {
  const pieces = JSON.stringify(PIECES.map(([file, code]) => [file, code]));
  const out = execFileSync(process.execPath, [join(__dirname, 'lint-probe.mjs'), pieces], { encoding: 'utf8' });
  const answers = JSON.parse(out) as string[][];
  const seen = PIECES.map(([file, code], i) => [file, code, answers[i]?.join() || null]);
  expect(seen).toEqual(PIECES.map((piece) => [...piece]));
});
