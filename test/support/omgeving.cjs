/** The environment of every test file: Node itself, with its globals put back as they were when the file is done. See docs/adr/0102. */
const vm = require('node:vm');
const { ModuleMocker } = require('jest-mock');

/** Stands where jest wants a context: there is none, so that an error or a promise of a test is one of the house and of Node too. */
const GEEN_CONTEXT = {};
const compileer = vm.compileFunction;
vm.compileFunction = (tekst, namen, opties = {}) => {
  if (opties.parsingContext !== GEEN_CONTEXT) return compileer(tekst, namen, opties);
  return compileer(tekst, namen, { ...opties, parsingContext: undefined });
};

/** What a test file changes of these goes with it. */
function onthoud() {
  const globals = new Map(
    Reflect.ownKeys(globalThis).map((naam) => [naam, Object.getOwnPropertyDescriptor(globalThis, naam)]),
  );
  const { env, exit } = process;
  process.env = { ...env };
  return () => {
    for (const naam of Reflect.ownKeys(globalThis)) if (!globals.has(naam)) delete globalThis[naam];
    for (const [naam, was] of globals) if (was.configurable) Object.defineProperty(globalThis, naam, was);
    Object.assign(process, { env, exit });
  };
}

module.exports = class {
  constructor() {
    this.zetTerug = onthoud();
    this.global = globalThis;
    this.moduleMocker = new ModuleMocker(globalThis);
    this.fakeTimers = null;
    this.fakeTimersModern = null;
  }

  async setup() {}

  async teardown() {
    this.zetTerug();
  }

  exportConditions() {
    return ['node', 'node-addons'];
  }

  getVmContext() {
    return GEEN_CONTEXT;
  }
};
