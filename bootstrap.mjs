/** The one door to every command: makes sure everything is installed, without a question, then runs it. Plain Node, no packages. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installed } from './installatie.mjs';

const HOUSE = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(HOUSE, ...parts);
/** Never to stdout: that belongs to the command itself. */
const say = (line) => process.stderr.write(`${line}\n`);

const PRODUCT = ['domain', 'app', 'bot', 'cards', 'texts', 'reports', 'db', 'simulator', 'manifest', 'bench'];
const TSX = ['--require', 'tsx/cjs'];

const COMMANDS = {
  start: (args) => node([...TSX, 'main.ts', '--proef', ...args]),
  serve: async (args) => (await build(true)) || node(['dist/main.js', ...args]),
  cli: (args) => node([...TSX, 'cli.ts', ...args]),
  test: (args) => node(['test/check/run.mjs', 'test', ...args]),
  check: () => node(['test/check/run.mjs', 'check']),
  goldens: (args) => node(['node_modules/jest/bin/jest.js', ...args], { GOLDENS: '1' }),
  build: () => build(false),
  bench: async (args) => (await build(true)) || node([...TSX, 'bench/index.ts', ...args]),
  manifest: (args) => node([...TSX, 'manifest/pack.ts', ...manifestSettings(), ...args]),
  playground: async (args) => (await import('./playground.mjs')).playground(HOUSE, args, { node, say }),
};

async function main(command, args) {
  const run = COMMANDS[command];
  if (run === undefined) {
    say(`Onbekende opdracht "${command}". Kies uit: ${Object.keys(COMMANDS).join(', ')}.`);
    return 2;
  }
  if (!nodeIsNewEnough()) return 1;
  const withoutDev = command === 'serve' && existsSync(at('dist', 'main.js'));
  return (await installed({ house: HOUSE, say, withoutDev })) || run(args);
}

/** The address of development is no address for Teams: then the package says that it is for trial. */
function manifestSettings() {
  const { MICROSOFT_APP_ID: id, PUBLIC_URL: url } = process.env;
  return [...(id ? ['--app-id', id] : []), ...(url?.startsWith('https://') ? ['--url', url] : [])];
}

function nodeIsNewEnough() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return true;
  say(`Tredewijzer heeft Node 20.19 of nieuwer nodig; dit is Node ${process.versions.node}. Zie https://nodejs.org.`);
  return false;
}

/** Runs Node with this terminal; stops when we are stopped, and answers with its exit code. */
function node(args, env = {}, cwd = HOUSE) {
  const child = spawn(process.execPath, args, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
  const pass = (signal) => child.kill(signal);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, pass);
  // Ctrl+C reaches the child by itself: we only wait for it to end in good order.
  process.on('SIGINT', () => undefined);
  return new Promise((resolve) => {
    child.on('error', (error) => {
      say(error.message);
      resolve(1);
    });
    child.on('exit', (code, signal) => resolve(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
}

/* ---- building ---- */

async function build(onlyWhenNeeded) {
  const stamp = at('dist', '.built');
  const typescript = at('node_modules', 'typescript', 'bin', 'tsc');
  if (onlyWhenNeeded && existsSync(stamp)) {
    const fresh = sources().every((file) => statSync(file).mtimeMs <= statSync(stamp).mtimeMs);
    if (fresh || !existsSync(typescript)) return 0;
  }
  say('Bouwen naar dist/.');
  rmSync(at('dist'), { recursive: true, force: true });
  const code = await node([typescript, '-p', 'tsconfig.build.json']);
  if (code !== 0) return code;
  for (const file of sources().filter((source) => !source.endsWith('.ts'))) {
    const target = at('dist', file.slice(HOUSE.length + 1));
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
  }
  await (await import('./bundel.mjs')).bundel(HOUSE);
  writeFileSync(stamp, '');
  return 0;
}

/** Everything the product is made of: code, templates, data, pages. */
function sources() {
  const inFolders = PRODUCT.filter((folder) => existsSync(at(folder))).flatMap((folder) =>
    readdirSync(at(folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  const atTop = readdirSync(HOUSE).filter((name) => /^(?:package|tsconfig.*)\.json$|\.ts$/.test(name));
  return [...inFolders, ...atTop.filter((name) => !name.startsWith('tsconfig')).map((name) => at(name))];
}

process.exitCode = await main(process.argv[2] ?? '', process.argv.slice(3));
