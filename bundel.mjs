/** Makes one file of the program, and puts a few libraries beside it, each as one file. See docs/adr/0007, 0094 and 0117. */
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import Module from 'node:module';
import { dirname, join, relative } from 'node:path';
import { Script } from 'node:vm';

/**
 * Libraries of hundreds of small files, each made one file: opening and compiling those files one by one is a good part
 * of a start. They lie where Node looks first from `dist/`; what they load themselves only when asked for stays outside.
 */
export const BUNDELS = {
  'adaptive-expressions': [],
  'adaptivecards-templating': ['adaptive-expressions', 'adaptivecards'],
  knex: ['sqlite3', 'pg', 'pg-*', 'mysql', 'mysql2', 'mariadb/*', 'oracledb', 'tedious', 'better-sqlite3'],
  'prom-client': [],
  'zod/v4': [],
};

/** zod brings its faults in forty languages; ours are written in texts/. */
const zonderTalen = {
  name: 'zonder-talen',
  setup: (esbuild) => {
    esbuild.onLoad({ filter: /zod.v4.locales.index\.c?js$/ }, () => ({ contents: '', loader: 'js' }));
  },
};

export async function bundel(huis) {
  for (const [naam, external] of Object.entries(BUNDELS)) {
    const uit = join(huis, 'dist', 'node_modules', ...naam.split('/'), 'index.js');
    await bouw({ huis, uit, inhoud: `module.exports = require('${naam}');`, external });
    alGecompileerd(uit);
  }
  await bundelIngangen(huis, join(huis, 'dist'));
}

/** What runs in production: the bot, and the thread that draws its letters. */
const INGANGEN = ['main', 'reports/teken-draad'];

/** In `map`, in place of what the compiler made of them. */
export async function bundelIngangen(huis, map) {
  for (const ingang of INGANGEN) {
    const uit = join(map, `${ingang}.js`);
    await inEenBestand(huis, ingang, uit);
    alGecompileerd(uit);
  }
}

/** Our own files behind an entrance; libraries and data stay where they are. */
async function inEenBestand(huis, ingang, uit) {
  const { build } = await import('esbuild');
  await build({
    ...{ entryPoints: [join(huis, `${ingang}.ts`)], outfile: uit, sourcemap: 'external' },
    ...{ bundle: true, packages: 'external', platform: 'node', format: 'cjs', target: 'node20' },
    ...{ minifyWhitespace: true, legalComments: 'none', logLevel: 'error', plugins: [opZijnPlaats(huis, ingang)] },
  });
  writeFileSync(uit, inAscii(readFileSync(uit, 'utf8')));
}

/** A file keeps the folder it was written in, and a table of data is read from its own file, as it is without this. */
const opZijnPlaats = (huis, ingang) => ({
  name: 'op-zijn-plaats',
  setup: (esbuild) => {
    const map = join(huis, dirname(ingang));
    const vanaf = (pad) => relative(map, pad).replaceAll('\\', '/');
    esbuild.onResolve({ filter: /\.json$/ }, ({ kind, path }) =>
      kind === 'require-call' ? { path, external: true } : undefined,
    );
    esbuild.onLoad({ filter: /\.json$/ }, ({ path }) => ({
      contents: `export default require('./${vanaf(path)}');`,
    }));
    esbuild.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8').replace(/\b__dirname\b/g, `(__dirname + '/${vanaf(dirname(path))}')`),
      loader: 'ts',
    }));
  },
});

/**
 * Node keeps a file of plain ASCII in half the memory. esbuild leaves other signs in regular expressions and tagged templates only, and
 * there the escape means the same (`String.raw` is used for regular expressions alone).
 */
const inAscii = (tekst) =>
  tekst.replace(/[^\0-\x7f]/g, (teken) => `\\u${teken.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** What stands in the place of a file: runs what was compiled when it was built. V8 refuses that when it is of another version, and compiles anew. */
const LADER = `'use strict';
const { existsSync, readFileSync } = require('node:fs');
const { wrap } = require('node:module');
const { Script } = require('node:vm');
const code = __filename.replace(/js$/, 'code.js');
const klaar = __filename.replace(/js$/, 'code.bin');
const cachedData = existsSync(klaar) ? readFileSync(klaar) : undefined;
new Script(wrap(readFileSync(code, 'utf8')), { filename: code, cachedData })
  .runInThisContext()
  .call(exports, exports, require, module, __filename, __dirname);
`;

/** Compiling the program is a tenth of a start: V8 keeps what it makes of the text of `pad` beside it. Node 22 has this by itself, Node 20 has not. */
export function alGecompileerd(pad) {
  const code = pad.replace(/js$/, 'code.js');
  renameSync(pad, code);
  if (existsSync(`${pad}.map`)) renameSync(`${pad}.map`, `${code}.map`);
  const script = new Script(Module.wrap(readFileSync(code, 'utf8')), { filename: code });
  writeFileSync(pad.replace(/js$/, 'code.bin'), script.createCachedData());
  writeFileSync(pad, LADER);
}

/** One file at `uit` that holds what `inhoud` requires, except what is `external`. */
export async function bouw({ huis, uit, inhoud, external, plugins = [] }) {
  const { build } = await import('esbuild');
  await build({
    stdin: { contents: inhoud, resolveDir: huis },
    outfile: uit,
    ...{ bundle: true, platform: 'node', format: 'cjs', minify: true, keepNames: true },
    ...{ external, legalComments: 'eof', logLevel: 'error', plugins: [zonderTalen, ...plugins] },
  });
}
