/** Before the first test: the libraries of hundreds of small files, each made one file. See docs/adr/0008. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, writeFileSync } = require('node:fs');
const { dirname, join } = require('node:path');

const HUIS = join(__dirname, '..', '..');
const MAP = join(HUIS, 'node_modules', '.cache', 'test-bundels');
const WITHHELD = join(HUIS, 'bot', 'teams', 'withheld.ts');

/** Microsoft's packages lean on each other, so they share one file: one class `TurnContext`, as when they are installed. */
const SDK = [
  'botbuilder',
  'botframework-connector',
  '@microsoft/teams-ai/lib/Application',
  '@microsoft/teams-ai/lib/TurnState',
];
const LOS = ['adaptive-expressions', 'adaptivecards-templating', 'knex', 'prom-client', 'zod/v4', 'express', 'pg'];

const bestand = (naam) => join(MAP, ...naam.split('/'), 'index.js');
const LEEG = join(MAP, 'leeg.js');
const escaped = (naam) => `^${naam.replaceAll('/', '\\/')}$`;

/** For jest: where it finds them. What is withheld from the SDK is withheld in its bundle; Jest's own modules do not heed it. */
const moduleNameMapper = {
  ...Object.fromEntries([...SDK, ...LOS].map((naam) => [escaped(naam), bestand(naam)])),
  '^\\.\\/withheld$': LEEG,
};

async function maak() {
  // By this name the databases of one run are known to all its workers.
  process.env.PROEF_RUN = String(process.pid);
  const merk = createHash('sha256');
  for (const pad of [join(HUIS, 'package-lock.json'), join(HUIS, 'bundel.mjs'), WITHHELD, __filename])
    merk.update(readFileSync(pad));
  const gemaakt = merk.digest('hex');
  const stempel = join(MAP, '.gemaakt');
  if (existsSync(stempel) && readFileSync(stempel, 'utf8') === gemaakt) return;
  const { BUNDELS, bouw } = await import('../../bundel.mjs');
  for (const naam of LOS) {
    const external = BUNDELS[naam] ?? ['pg-native'];
    await bouw({ huis: HUIS, uit: bestand(naam), inhoud: `module.exports = require('${naam}');`, external });
  }
  await maakSdk(bouw);
  writeFileSync(LEEG, '');
  writeFileSync(stempel, gemaakt);
}

async function maakSdk(bouw) {
  const uit = join(MAP, 'sdk.js');
  const inhoud = SDK.map((naam) => `exports['${naam}'] = () => require('${naam}');`).join('\n');
  await bouw({ huis: HUIS, uit, inhoud, external: [], plugins: [zonderWatWordtOnthouden()] });
  for (const naam of SDK) {
    mkdirSync(dirname(bestand(naam)), { recursive: true });
    writeFileSync(bestand(naam), `module.exports = require(${JSON.stringify(uit)})['${naam}']();\n`);
  }
}

/** Reads in `bot/teams/withheld.ts` what is withheld, so that it stands in one place. */
function zonderWatWordtOnthouden() {
  const namen = [...readFileSync(WITHHELD, 'utf8').matchAll(/^withhold\(\w+, '([^']+)'\)/gm)].map(([, naam]) => naam);
  if (namen.length === 0) throw new Error('bot/teams/withheld.ts names nothing that this can read');
  const contents = (naam) => `
    const Withheld = class { constructor() { throw new Error(${JSON.stringify(`${naam} is withheld`)}); } };
    module.exports = new Proxy({}, { get: (_, key) => (key === '__esModule' ? true : Withheld) });`;
  return {
    name: 'withheld',
    setup: (esbuild) => {
      esbuild.onResolve({ filter: /.*/ }, ({ path, importer }) => {
        const eigen = !path.startsWith('.') || dirname(importer).endsWith(join('botframework-connector', 'lib'));
        return namen.includes(path) && eigen ? { path, namespace: 'withheld' } : undefined;
      });
      esbuild.onLoad({ filter: /.*/, namespace: 'withheld' }, ({ path }) => ({ contents: contents(path) }));
    },
  };
}

module.exports = maak;
module.exports.moduleNameMapper = moduleNameMapper;
/** For a child process: the same libraries, where Microsoft's are left to `withheld.ts`, which works there. */
module.exports.bundelVan = (naam) => (LOS.includes(naam) && existsSync(bestand(naam)) ? bestand(naam) : null);
