const { availableParallelism } = require('node:os');

/** Jest settings: TypeScript through swc (no type check; `npm run check` does that), plain Node. */
module.exports = {
  testEnvironment: '<rootDir>/test/support/omgeving.cjs',
  runtime: '<rootDir>/test/support/looptijd.cjs',
  setupFilesAfterEnv: ['<rootDir>/test/support/begin.ts'],
  testSequencer: '<rootDir>/test/support/volgorde.cjs',
  roots: ['<rootDir>/test'],
  testMatch: ['<rootDir>/test/**/*.test.ts'],
  moduleFileExtensions: ['ts', 'js', 'cjs', 'json', 'node'],
  globalSetup: '<rootDir>/test/support/bundels.cjs',
  globalTeardown: '<rootDir>/test/support/opruimen.cjs',
  modulePathIgnorePatterns: ['<rootDir>/dist/'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
        module: { type: 'commonjs' },
        sourceMaps: 'inline',
      },
    ],
  },
  // A test says what comes, not how fast: a disk that everybody writes to can stand still for seconds.
  testTimeout: 240_000,
  // One more than there are cores: trials wait for locks, leases and the pace of Teams, and another can work then.
  maxWorkers: Math.min(availableParallelism() + 1, 6),
  // A transform cache in the tree of this project: a fresh clone never meets the cache of another one.
  cacheDirectory: '<rootDir>/node_modules/.cache/jest',
};
