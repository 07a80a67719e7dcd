/** The clock panel: sets the bot's time, so that terms and reminders can be tried out. */
import { get, post } from './api.js';
import { openWindow } from './dialog.js';
import { byId, el, fill } from './dom.js';
import { state } from './state.js';

const shown = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeStyle: 'short', timeZone: 'Europe/Amsterdam' });
const short = new Intl.DateTimeFormat('nl-NL', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});
const HOUR_MS = 3_600_000;
const STEPS = [
  ['1 uur verder', HOUR_MS],
  ['1 dag verder', 24 * HOUR_MS],
  ['1 week verder', 7 * 24 * HOUR_MS],
  ['6 weken verder', 42 * 24 * HOUR_MS],
];

/** The bot's time as last heard, and when that was. */
let known = null;

export async function prepareClock() {
  byId('klokknop').onclick = openClock;
  remember(await get('klok').catch(() => null));
  // Somebody in another window may have set it.
  setInterval(async () => remember(await get('klok').catch(() => null)), 20_000);
}

function remember(delivery) {
  const nu = Date.parse(delivery?.body?.nu ?? '');
  known = Number.isFinite(nu) ? { nu, heard: performance.now() } : null;
  label();
}

const now = () => new Date(known.nu + performance.now() - known.heard);

function label() {
  const { onbekend } = state.teksten.klok;
  const time = known ? el('span', { className: 'label' }, short.format(now())) : '';
  byId('klokknop').replaceChildren(known ? `${onbekend}: ` : onbekend, time);
}

async function openClock() {
  remember(await get('klok').catch(() => null));
  if (known === null) return openWindow('Klok', el('p', {}, state.teksten.klok.geen));
  const status = el('p', { role: 'status' }, standing());
  const set = async (date) => {
    remember(await post('klok', { nu: date.toISOString() }).catch(() => null));
    status.textContent = known ? standing() : state.teksten.fouten.onbereikbaar;
  };
  const steps = STEPS.map(([text, ms]) => stepButton(text, () => set(new Date(now().getTime() + ms))));
  const real = stepButton('Gelijk met deze computer', () => set(new Date()));
  openWindow(
    'Klok',
    el('div', { className: 'clock' }, status, el('div', { className: 'row' }, ...steps, real), exact(set)),
  );
}

const standing = () => fill(state.teksten.klok.staatOp, { tijd: shown.format(now()) });

const stepButton = (text, onclick) => el('button', { type: 'button', className: 'quiet', onclick }, text);

function exact(set) {
  const field = el('input', { type: 'datetime-local', id: 'kloktijd', required: true, value: dutch(now()) });
  const form = el('form', {}, el('label', { for: 'kloktijd' }, 'Datum en tijd'), field);
  form.append(el('button', { type: 'submit', className: 'primary' }, 'Klok zetten'));
  form.onsubmit = (event) => {
    event.preventDefault();
    if (field.value !== '') void set(fromDutch(field.value));
  };
  return form;
}

const parts = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'short',
  timeZone: 'Europe/Amsterdam',
});

/** What a datetime-local field wants, in Dutch time wherever this browser stands. */
const dutch = (date) => parts.format(date).replace(' ', 'T');

/** The moment at which clocks in the Netherlands show this. */
function fromDutch(text) {
  const guess = Date.parse(`${text}Z`);
  return new Date(guess - (Date.parse(`${dutch(new Date(guess))}Z`) - guess));
}
