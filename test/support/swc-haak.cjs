/** Lets plain Node load our TypeScript with the compiler jest has anyway, once per text: a worker of jest, and a process that is killed. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { bundelVan } = require('./bundels.cjs');

const KLAAR = join(__dirname, '..', '..', 'node_modules', '.cache', 'swc-haak');
mkdirSync(KLAAR, { recursive: true });
/** With other settings the same text becomes something else. */
const EIGEN = readFileSync(__filename);

/** Of each file that was loaded, where its source map lies. */
const kaarten = new Map();

/** Written beside and then put in place: several processes do this at once. */
function zetNeer(pad, tekst) {
  writeFileSync(`${pad}.${process.pid}`, tekst);
  renameSync(`${pad}.${process.pid}`, pad);
}

function vertaald(bron, filename) {
  const pad = join(KLAAR, `${createHash('sha1').update(EIGEN).update(filename).update(bron).digest('hex')}.js`);
  kaarten.set(filename, `${pad}.map`);
  if (existsSync(pad)) return readFileSync(pad, 'utf8');
  const { code, map } = require('@swc/core').transformSync(bron, {
    ...{ filename, swcrc: false, sourceMaps: true },
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  zetNeer(`${pad}.map`, map);
  zetNeer(pad, code);
  return code;
}

Module._extensions['.ts'] = (module, filename) => {
  module._compile(vertaald(readFileSync(filename, 'utf8'), filename), filename);
};

const zoek = Module._resolveFilename;
Module._resolveFilename = (naam, ...rest) => bundelVan(naam) ?? zoek(naam, ...rest);

module.exports = { kaarten };
