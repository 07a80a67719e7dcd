/** The one door to every command: makes sure everything is installed, without a question, then runs it. Plain Node, no packages. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HOUSE = dirname(fileURLToPath(import.meta.url));
const at = (...parts) => join(HOUSE, ...parts);
/** Never to stdout: that belongs to the command itself. */
const say = (line) => process.stderr.write(`${line}\n`);

const PRODUCT = ['domain', 'app', 'bot', 'cards', 'texts', 'reports', 'db', 'simulator', 'manifest', 'bench'];
/** Which package-lock the installation belongs to. */
const STAMP = at('node_modules', '.tredewijzer-install');
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
  return (await install(command)) || run(args);
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

/* ---- installing ---- */

/** In production development packages may be missing, once the program is built. */
async function install(command) {
  const lock = readFileSync(at('package-lock.json'));
  const kind = `${process.platform}-${process.arch} abi-${process.versions.modules}`;
  const mark = `${createHash('sha256').update(lock).digest('hex')} ${kind}`;
  const kept = existsSync(STAMP) ? readFileSync(STAMP, 'utf8').trim() : '';
  const binding = existsSync(at('node_modules', 'sqlite3', 'build', 'Release', 'node_sqlite3.node'));
  if (binding && kept === mark) return 0;
  const withoutDev = command === 'serve' && existsSync(at('dist', 'main.js'));
  const same = binding && sameAsInstalled(JSON.parse(lock.toString('utf8')), withoutDev);
  const code = same ? await rebuiltForThisNode(kept) : await npmCi();
  if (code !== 0) return code;
  if (!withoutDev) writeFileSync(STAMP, `${mark}\n`);
  return 0;
}

/** What was compiled with the headers of a newer Node brings an older one down without a word: so it is compiled anew. */
async function rebuiltForThisNode(kept) {
  const builtFor = / abi-(\d+)$/.exec(kept)?.[1] ?? process.versions.modules;
  if (builtFor === process.versions.modules) return 0;
  say(`sqlite3 hoort bij een andere versie van Node en wordt opnieuw gebouwd voor Node ${process.versions.node}.`);
  const { code, output } = await runNpm(['rebuild', 'sqlite3']);
  if (code === 0) return 0;
  say(output.trim().split('\n').slice(-15).join('\n'));
  return npmCi();
}

/** npm keeps its own list of what it put down: an installation by hand that fits is left alone. */
function sameAsInstalled(lock, withoutDev) {
  const listed = at('node_modules', '.package-lock.json');
  if (!existsSync(listed)) return false;
  const there = JSON.parse(readFileSync(listed, 'utf8')).packages ?? {};
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional || wanted.peer || (withoutDev && wanted.dev)) return true;
    return there[path]?.version === wanted.version;
  });
}

async function npmCi() {
  say('Tredewijzer installeert wat er ontbreekt. De eerste keer duurt dat enkele minuten.');
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const busy = setInterval(
    () => say(`  bezig met installeren, ${seconds()} s (sqlite3 wordt zo nodig gecompileerd)`),
    20_000,
  );
  const { code, output } = await fetchPackages();
  clearInterval(busy);
  const built = existsSync(at('node_modules', 'sqlite3', 'build', 'Release', 'node_sqlite3.node'));
  if (code === 0 && built) {
    say(`Geïnstalleerd in ${seconds()} s.`);
    return 0;
  }
  const lines = output.trim().split('\n');
  say([...lines.slice(0, 12), ...lines.slice(12).slice(-15)].join('\n'));
  say(
    [
      code === 0
        ? 'Installeren lukte, maar sqlite3 is niet gebouwd.'
        : `Installeren is niet gelukt (npm gaf code ${code}).`,
      'Dit kunt u doen:',
      '- Controleer de verbinding met de npm-registry (proxy: npm config get proxy) en probeer het opnieuw.',
      '- Voor sqlite3 zijn Python 3, make en een C++-compiler nodig (Debian: apt-get install python3 make g++).',
      '- Is de schijf vol, of is de map node_modules van een andere gebruiker?',
    ].join('\n'),
  );
  return code || 1;
}

/**
 * npm refuses a lock that lacks packages for other kinds of machine, also where nobody needs them here:
 * then the same lock is followed for what it does hold, and left as it is.
 */
async function fetchPackages() {
  const options = ['--no-audit', '--no-fund', '--include=dev', '--loglevel=error', '--fetch-retries=5'];
  const clean = await runNpm(['ci', ...options]);
  if (clean.code === 0 || !/EUSAGE/.test(clean.output)) return clean;
  return runNpm(['install', '--no-save', ...options]);
}

/** npm without questions: no terminal on its input. */
function runNpm(args) {
  const own = process.env.npm_execpath ?? '';
  const direct = /npm-cli\.(?:c?js)$/.test(basename(own));
  const env = { ...process.env, npm_config_yes: 'true', ...nodeHeaders() };
  // The project keeps npm quiet so that commands own their output; an installation may say what went wrong.
  env.npm_config_loglevel = 'warn';
  const options = {
    cwd: HOUSE,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: !direct && process.platform === 'win32',
  };
  const child = direct ? spawn(process.execPath, [own, ...args], options) : spawn('npm', args, options);
  return new Promise((resolve) => {
    let output = '';
    const keep = (chunk) => {
      output = (output + chunk).slice(0, 100_000);
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => resolve({ code: 1, output: error.message }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/** With the headers that came with Node itself, compiling sqlite3 needs no download. */
function nodeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  const here = existsSync(join(prefix, 'include', 'node', 'node_api.h'));
  return here && process.env.npm_config_nodedir === undefined ? { npm_config_nodedir: prefix } : {};
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
