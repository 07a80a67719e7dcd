/** Puts the packages down, without a question, when they are not there. Plain Node, no packages. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** How often who installs shows to be at work, and after how long without that another takes over. In ms. */
const TEKEN = 5_000;
const VERLATEN = 60_000;
const KIJK = 500;

/**
 * Exit code 0 once everything stands in `node_modules`. Two commands in one folder do not install at the same time: npm
 * would pull the packages from under each other.
 * @param {{ house: string, say: (line: string) => void, withoutDev: boolean }} where in production development packages
 * may be missing, once the program is built
 */
export async function installed(where) {
  const state = stateOf(where);
  if (state.ready) return 0;
  if (state.fits) return stamped(where, state, 0);
  const release = await alone(where);
  try {
    return await install(where);
  } finally {
    release();
  }
}

/** Who waited for another command finds its work done. */
async function install(where) {
  const state = stateOf(where);
  if (state.ready) return 0;
  return stamped(where, state, state.rebuild ? await rebuiltForThisNode(where) : await npmCi(where));
}

function stamped({ house, withoutDev }, { mark }, code) {
  if (code === 0 && !withoutDev) writeFileSync(stamp(house), `${mark}\n`);
  return code;
}

/* ---- what is there ---- */

/** Which package-lock the installation belongs to. */
const stamp = (house) => join(house, 'node_modules', '.tredewijzer-install');
const binding = (house) => existsSync(join(house, 'node_modules', 'sqlite3', 'build', 'Release', 'node_sqlite3.node'));

function stateOf({ house, withoutDev }) {
  const lock = readFileSync(join(house, 'package-lock.json'));
  const kind = `${process.platform}-${process.arch} abi-${process.versions.modules}`;
  const mark = `${createHash('sha256').update(lock).digest('hex')} ${kind}`;
  const kept = existsSync(stamp(house)) ? readFileSync(stamp(house), 'utf8').trim() : '';
  const built = binding(house);
  const same = built && sameAsInstalled(house, JSON.parse(lock.toString('utf8')), withoutDev);
  const forThisNode = (/ abi-(\d+)$/.exec(kept)?.[1] ?? process.versions.modules) === process.versions.modules;
  return { mark, ready: built && kept === mark, fits: same && forThisNode, rebuild: same && !forThisNode };
}

/** npm keeps its own list of what it put down: an installation by hand that fits is left alone. */
function sameAsInstalled(house, lock, withoutDev) {
  const listed = join(house, 'node_modules', '.package-lock.json');
  if (!existsSync(listed)) return false;
  const there = JSON.parse(readFileSync(listed, 'utf8')).packages ?? {};
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.optional || wanted.devOptional || wanted.peer || (withoutDev && wanted.dev)) return true;
    return there[path]?.version === wanted.version;
  });
}

/* ---- one at a time ---- */

/** Waits until nobody else installs here; answers how to let the next one in. */
async function alone({ house, say }) {
  const file = join(house, '.tredewijzer-installeert');
  for (let told = false; !taken(file); told = true) {
    if (!told) say('Een andere opdracht in deze map installeert al. Deze wacht tot die klaar is.');
    if (abandoned(file)) rmSync(file, { force: true });
    else await new Promise((resolve) => setTimeout(resolve, KIJK));
  }
  const sign = setInterval(() => existsSync(file) && utimesSync(file, new Date(), new Date()), TEKEN);
  return () => {
    clearInterval(sign);
    rmSync(file, { force: true });
  };
}

function taken(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** A command that was killed leaves its file behind; another process can have its number by now, but gives no sign. */
function abandoned(file) {
  try {
    if (Date.now() - statSync(file).mtimeMs > VERLATEN) return true;
    const pid = Number(readFileSync(file, 'utf8'));
    return pid > 0 && !alive(pid);
  } catch {
    return false;
  }
}

function alive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM';
  }
}

/* ---- npm ---- */

/** What was compiled with the headers of a newer Node brings an older one down without a word: so it is compiled anew. */
async function rebuiltForThisNode(where) {
  const { house, say } = where;
  say(`sqlite3 hoort bij een andere versie van Node en wordt opnieuw gebouwd voor Node ${process.versions.node}.`);
  const { code, output } = await runNpm(house, ['rebuild', 'sqlite3']);
  if (code === 0) return 0;
  say(output.trim().split('\n').slice(-15).join('\n'));
  return npmCi(where);
}

async function npmCi({ house, say }) {
  say('Tredewijzer installeert wat er ontbreekt. De eerste keer duurt dat enkele minuten.');
  const began = Date.now();
  const seconds = () => Math.round((Date.now() - began) / 1000);
  const busy = setInterval(
    () => say(`  bezig met installeren, ${seconds()} s (sqlite3 wordt zo nodig gecompileerd)`),
    20_000,
  );
  const { code, output } = await fetchPackages(house);
  clearInterval(busy);
  const built = binding(house);
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
async function fetchPackages(house) {
  const options = ['--no-audit', '--no-fund', '--include=dev', '--loglevel=error', '--fetch-retries=5'];
  const clean = await runNpm(house, ['ci', ...options]);
  if (clean.code === 0 || !/EUSAGE/.test(clean.output)) return clean;
  return runNpm(house, ['install', '--no-save', ...options]);
}

/** npm without questions: no terminal on its input. */
function runNpm(house, args) {
  const own = process.env.npm_execpath ?? '';
  const direct = /npm-cli\.(?:c?js)$/.test(basename(own));
  const env = { ...process.env, npm_config_yes: 'true', ...nodeHeaders() };
  // The project keeps npm quiet so that commands own their output; an installation may say what went wrong.
  env.npm_config_loglevel = 'warn';
  const options = {
    cwd: house,
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
