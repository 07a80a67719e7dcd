/** The environment of every test file: plain Node, in which a worker compiles each text once instead of once per test file. See docs/adr/0086. */
const vm = require('node:vm');
const { TestEnvironment } = require('jest-environment-node');

/** By name, with its text: V8 itself would take the code of another text of the same length. */
const gecompileerd = new Map();
const compileer = vm.compileFunction;

vm.compileFunction = (tekst, namen, opties) => {
  if (opties?.parsingContext === undefined) return compileer(tekst, namen, opties);
  const eerder = gecompileerd.get(opties.filename);
  if (eerder?.tekst === tekst) return compileer(tekst, namen, { ...opties, cachedData: eerder.code });
  const functie = compileer(tekst, namen, { ...opties, produceCachedData: true });
  // A copy of our own: the buffer itself belongs to the test file, and would keep all of it in memory.
  gecompileerd.set(opties.filename, { tekst, code: new Uint8Array(functie.cachedData) });
  return functie;
};

module.exports = TestEnvironment;
