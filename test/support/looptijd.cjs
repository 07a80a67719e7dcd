/** What a test file loads: the files of `test/` through jest, each time anew; the house and its libraries through Node, once per worker. See docs/adr/0102. */
const { createRequire } = require('node:module');
const { isAbsolute, join, sep } = require('node:path');
const { default: Runtime } = require('jest-runtime');
const { kaarten } = require('./swc-haak.cjs');

const TEST = join(__dirname, '..') + sep;

module.exports = class extends Runtime {
  requireModuleOrMock(van, naam) {
    if (!van.startsWith(TEST) || naam.startsWith('node:')) return super.requireModuleOrMock(van, naam);
    const vraag = createRequire(van);
    const pad = vraag.resolve(naam);
    return isAbsolute(pad) && !pad.startsWith(TEST) ? vraag(pad) : super.requireModuleOrMock(van, naam);
  }

  /** A line in the stack of an error is a line of our TypeScript, also where Node loaded it. */
  getSourceMaps() {
    const eigen = super.getSourceMaps();
    return Object.assign(eigen, { get: (bestand) => Map.prototype.get.call(eigen, bestand) ?? kaarten.get(bestand) });
  }
};
