/** Puts a few libraries beside the compiled code, each as one file. See docs/adr/0007. */
import { join } from 'node:path';

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
  }
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
