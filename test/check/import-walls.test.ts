/** The import rules really stop an import: each one is planted in a house of cardboard. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/** File → what it imports, and the rule that must name it; null where the import is allowed. */
const HOUSE: readonly (readonly [file: string, imports: string, rule: string | null])[] = [
  ['domain/wortel.ts', 'node:crypto', 'domain-alone'],
  ['domain/tak.ts', '../db/store', 'domain-alone'],
  ['texts/zin.ts', '../app/verb', 'texts-to-domain'],
  ['texts/goed.ts', '../domain/blad', null],
  ['cards/kaart.ts', '../bot/beurt', 'cards-walls'],
  ['reports/brief.ts', '../app/verb', 'reports-walls'],
  ['app/store.ts', '../db/store', 'app-walls'],
  ['app/goed.ts', '../domain/blad', null],
  ['bot/opslag.ts', '../db/store', 'bot-walls'],
  ['simulator/plek.ts', '../domain/blad', 'simulator-alone'],
  ['db/verb.ts', '../app/verb', 'db-walls'],
  ['config.ts', './domain/blad', 'config-and-clock-alone'],
  ['app/proef.ts', '../test/proef', 'tests-stay-outside'],
  ['app/kring.ts', './kringloop', 'no-cycles'],
  ['app/weg.ts', './bestaat-niet', 'resolvable'],
  ['bot/microsoft.ts', 'botbuilder', 'owner-of-botbuilder'],
  ['main.ts', '@microsoft/teams-ai', 'owner-of-botbuilder'],
  ['bot/teams/sdk.ts', 'botbuilder', null],
  ['app/opslag.ts', 'knex', 'owner-of-date-holidays'],
  ['reports/brieven/tekening.ts', 'pdfkit', 'owner-of-pdfkit'],
  ['reports/render/pdf.ts', 'pdfkit', null],
  ['bot/web.ts', 'express', 'owner-of-express'],
];
const PACKAGES = ['botbuilder', '@microsoft/teams-ai', 'knex', 'pdfkit', 'express'];
const OTHER = ['db/store.ts', 'app/verb.ts', 'domain/blad.ts', 'bot/beurt.ts', 'test/proef.ts'];

interface Report {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
  };
}

function build(root: string): void {
  const write = (file: string, code: string): void => {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), code);
  };
  for (const file of OTHER) write(file, 'export const x = 1;\n');
  for (const [file, imports] of HOUSE) write(file, `export * from '${imports}';\n`);
  write('app/kringloop.ts', "export * from './kring';\n");
  for (const naam of PACKAGES) {
    write(`node_modules/${naam}/package.json`, JSON.stringify({ name: naam, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${naam}/index.js`, 'exports.x = 1;\n');
  }
  write('package.json', JSON.stringify({ dependencies: Object.fromEntries(PACKAGES.map((naam) => [naam, '1.0.0'])) }));
  write('tsconfig.json', '{ "compilerOptions": { "module": "node20" } }');
}

test('each wall of the design fails when it is broken, and only then', () => {
  const root = mkdtempSync(join(tmpdir(), 'muren-'));
  build(root);
  const cruiser = resolve('node_modules/dependency-cruiser/bin/dependency-cruise.mjs');
  const given = ['--config', resolve('.dependency-cruiser.cjs'), '--output-type', 'json', '.'];
  const { stdout } = spawnSync(process.execPath, [cruiser, ...given], { cwd: root, encoding: 'utf8' });
  rmSync(root, { recursive: true });
  const { violations } = (JSON.parse(stdout) as Report).summary;
  const rulesOf = (file: string): string[] => violations.filter((v) => v.from === file).map((v) => v.rule.name);
  for (const [file, , rule] of HOUSE) {
    if (rule === null) expect([file, rulesOf(file)]).toEqual([file, []]);
    else expect([file, ...rulesOf(file)]).toContain(rule);
  }
});
