/** Lets plain Node load our TypeScript with the compiler jest has anyway, once per text: a killed process costs little. */
const { createHash } = require('node:crypto');
const { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } = require('node:fs');
const Module = require('node:module');
const { join } = require('node:path');
const { bundelVan } = require('./bundels.cjs');

const KLAAR = join(__dirname, '..', '..', 'node_modules', '.cache', 'swc-haak');
mkdirSync(KLAAR, { recursive: true });

/** Written beside and then put in place: several processes do this at once. */
function vertaald(bron, filename) {
  const pad = join(KLAAR, `${createHash('sha1').update(filename).update(bron).digest('hex')}.js`);
  if (existsSync(pad)) return readFileSync(pad, 'utf8');
  const { code } = require('@swc/core').transformSync(bron, {
    filename,
    swcrc: false,
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'commonjs' },
  });
  writeFileSync(`${pad}.${process.pid}`, code);
  renameSync(`${pad}.${process.pid}`, pad);
  return code;
}

Module._extensions['.ts'] = (module, filename) => {
  module._compile(vertaald(readFileSync(filename, 'utf8'), filename), filename);
};

const zoek = Module._resolveFilename;
Module._resolveFilename = (naam, ...rest) => bundelVan(naam) ?? zoek(naam, ...rest);
