/** The habits of the house as lint: typed rules, the bans of the design, sizes, and no sentences outside texts/. */
import js from '@eslint/js';
import tseslint from 'typescript-eslint';
import { house } from './test/check/eslint-rules.mjs';

/** Files that are one list: they may be as long as the list is. */
const LISTS = [
  'bot/begrip/lexicon/**',
  'bot/ingangen.ts',
  'domain/policy.ts',
  'domain/persoonsgegevens/namen.ts',
  'db/voorbeeld/**',
  'db/migrations/**',
  'cards/actions.ts',
];

const CLOCK = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Time is an argument; only klok.ts asks the machine.',
  },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Time is an argument; only klok.ts asks the machine.' },
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Time is an argument; only klok.ts asks the machine.',
  },
];
const ENVIRONMENT = {
  selector: 'MemberExpression[object.name="process"][property.name="env"]',
  message: 'Only config.ts reads the environment; take what you need as an argument.',
};
const NODE_GLOBALS = [
  'process',
  'console',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'performance',
  'URL',
];

const COMMONJS_GLOBALS = ['require', 'module', '__dirname', '__filename'];
const NO_DEFAULT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only: one name for one thing, everywhere.',
};

/** `VrijeTekst` says that the guard looked; whoever could claim it himself would say nothing. */
const GUARD = {
  selector: 'TSAsExpression > TSTypeReference[typeName.name="VrijeTekst"]',
  message: 'Only domain/persoonsgegevens.ts makes VrijeTekst: use maakVrijeTekst, keurVelden or maskeer.',
};
/** Words that stand in the code. */
const OWN_WORDS = {
  selector: 'CallExpression[callee.name="huistekst"][arguments.0.type!=/^(?:Literal|MemberExpression)$/]',
  message: 'huistekst is for a sentence of the house; what came from elsewhere goes through the guard.',
};
/** What was guarded before it was written; nothing else may be called that. */
const STORED = {
  selector: 'CallExpression[callee.name="vrijeTekstUitOpslag"]',
  message: 'Only what comes from our own stores is guarded already: use maakVrijeTekst, keurVelden or maskeer.',
};

/** How long `===` takes tells where two texts begin to differ, and so what the secret is. */
const SECRET = {
  selector:
    'BinaryExpression[operator=/^[!=]==?$/]:has(CallExpression[callee.name=/^(?:handtekening|ontvangstCode|onderteken)$/], CallExpression[callee.property.name="onderteken"])',
  message: 'A secret is compared with gelijkGeheim of bot/gelijk-geheim.ts.',
};

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'simulator/page/**', '.gegevens/**', 'docs/**', '.*.cjs', '*.cjs'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    plugins: { house },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Ports and stores are records of functions, without `this`: taking one out of its record is safe.
      '@typescript-eslint/unbound-method': 'off',
      // A port is asynchronous also where one implementation happens to answer at once.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      // Numbers in sentences are wanted; objects are not.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      'house/opens-with-sentence': 'error',
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'max-depth': ['error', 2],
      'no-console': 'error',
      'no-restricted-syntax': ['error', NO_DEFAULT, ENVIRONMENT, ...CLOCK, GUARD, OWN_WORDS, STORED, SECRET],
      'no-restricted-globals': ['error', { name: 'fetch', message: 'Only bot/teams/ speaks to other machines.' }],
    },
  },
  {
    files: ['bot/teams/**/*.ts', 'simulator/**/*.ts', 'bench/**/*.ts', 'test/**/*.ts'],
    rules: { 'no-restricted-globals': 'off' },
  },
  {
    files: ['db/**/*.ts', 'domain/bsn-helft.ts', 'bot/dialoog/bsn.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT, ENVIRONMENT, ...CLOCK, GUARD, OWN_WORDS, SECRET] },
  },
  {
    files: ['domain/persoonsgegevens.ts'],
    rules: { 'no-restricted-syntax': ['error', NO_DEFAULT, ENVIRONMENT, ...CLOCK] },
  },
  { files: ['config.ts'], rules: { 'no-restricted-syntax': ['error', NO_DEFAULT, ...CLOCK] } },
  { files: ['klok.ts'], rules: { 'no-restricted-syntax': ['error', NO_DEFAULT, ENVIRONMENT] } },
  { files: ['main.ts', 'cli.ts', 'manifest/pack.ts'], rules: { 'no-console': 'off' } },
  // Benchmarks print, and measure with the clock of the machine.
  {
    files: ['bench/**/*.ts'],
    rules: { 'no-console': 'off', 'no-restricted-syntax': ['error', NO_DEFAULT] },
  },
  { files: ['bot/**/*.ts', 'cards/**/*.ts'], ignores: ['bot/begrip/**'], rules: { 'house/no-sentence': 'error' } },
  // A store is one factory: its length is that of a list of methods, and each of those is short.
  {
    files: ['db/*-store.ts'],
    rules: { 'max-lines-per-function': ['error', { max: 100, skipBlankLines: true, skipComments: true }] },
  },
  { files: LISTS, rules: { 'max-lines': 'off', 'max-lines-per-function': 'off' } },
  {
    files: ['test/**/*.ts'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      'no-restricted-syntax': [
        'error',
        NO_DEFAULT,
        {
          selector: 'MemberExpression[object.name=/^(?:test|it|describe)$/][property.name=/^(?:skip|only|todo)$/]',
          message: 'Skip with metGereedschap of test/support/gereedschap.ts, which says why.',
        },
        {
          selector: 'CallExpression[callee.object.name="jest"][callee.property.name=/mock$/i]',
          message: 'No module mocks: a fake implements a port.',
        },
      ],
    },
  },
  { files: ['test/support/gereedschap.ts'], rules: { 'no-restricted-syntax': ['error', NO_DEFAULT] } },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    plugins: { house },
    languageOptions: {
      globals: Object.fromEntries([...NODE_GLOBALS, ...COMMONJS_GLOBALS].map((name) => [name, 'readonly'])),
    },
    rules: { 'house/opens-with-sentence': 'error', 'max-lines': ['error', { max: 250 }] },
  },
);
