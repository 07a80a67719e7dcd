/** Before the first test: the libraries of hundreds of small files, each made one file. See docs/adr/0008. */
const { createHash } = require('node:crypto');
const { existsSync, readFileSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');

const HUIS = join(__dirname, '..', '..');
const MAP = join(HUIS, 'node_modules', '.cache', 'test-bundels');
const LOS = ['adaptive-expressions', 'adaptivecards-templating', 'knex', 'prom-client', 'zod/v4', 'express', 'pg'];

const bestand = (naam) => join(MAP, ...naam.split('/'), 'index.js');

async function maak() {
  // By this name the databases of one run are known to all its workers.
  process.env.PROEF_RUN = String(process.pid);
  const merk = createHash('sha256');
  for (const pad of [join(HUIS, 'package-lock.json'), join(HUIS, 'bundel.mjs'), __filename])
    merk.update(readFileSync(pad));
  const gemaakt = merk.digest('hex');
  const stempel = join(MAP, '.gemaakt');
  if (existsSync(stempel) && readFileSync(stempel, 'utf8') === gemaakt) return;
  const { BUNDELS, bouw } = await import('../../bundel.mjs');
  for (const naam of LOS) {
    const external = BUNDELS[naam] ?? ['pg-native'];
    await bouw({ huis: HUIS, uit: bestand(naam), inhoud: `module.exports = require('${naam}');`, external });
  }
  writeFileSync(stempel, gemaakt);
}

module.exports = maak;
/** Where one of them lies; Microsoft's are left to `withheld.ts`. */
module.exports.bundelVan = (naam) => (LOS.includes(naam) && existsSync(bestand(naam)) ? bestand(naam) : null);
