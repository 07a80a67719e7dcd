/** The conversation on screen. Adds and replaces single messages, so a long one stays quick. */
import { get } from './api.js';
import { messageAction } from './actions.js';
import { edit, reply } from './composer.js';
import { byId, el } from './dom.js';
import { dayOf, messageElement } from './message.js';
import { conversation, state } from './state.js';

const handlers = { reply, edit, promote: messageAction, redraw: (message) => redraw(message) };

export async function loadMessages() {
  const wanted = state.current;
  const { messages, more } = await get(`berichten?gesprek=${encodeURIComponent(wanted)}`);
  if (state.current !== wanted) return;
  Object.assign(state, { messages, more });
  draw();
  toEnd();
}

export async function loadEarlier() {
  const first = state.messages[0]?.id ?? '';
  const path = `berichten?gesprek=${encodeURIComponent(state.current)}&voor=${first}`;
  const { messages, more } = await get(path);
  const before = byId('rol').scrollHeight;
  Object.assign(state, { messages: [...messages, ...state.messages], more });
  draw();
  byId('rol').scrollTop += byId('rol').scrollHeight - before;
}

function draw() {
  const log = byId('berichten');
  log.setAttribute('aria-busy', 'true');
  log.replaceChildren();
  for (const message of state.messages) place(message, log);
  byId('eerdere').hidden = !state.more;
  log.removeAttribute('aria-busy');
}

export function append(message) {
  const atEnd = atRest();
  state.messages.push(message);
  place(message, byId('berichten'));
  if (atEnd || message.senderId === state.me.id) toEnd();
}

/** Root messages of a channel are threads; everything else stands in order. */
function place(message, log) {
  const thread = message.thread && log.querySelector(`[data-thread="${CSS.escape(message.thread)}"] .replies`);
  if (thread) return void thread.append(messageElement(message, handlers));
  const today = dayOf(message.at);
  if (log.dataset.day !== today || log.children.length === 0) log.append(el('p', { className: 'day' }, today));
  log.dataset.day = today;
  log.append(
    conversation(message.conversation)?.kind === 'channel' ? threadElement(message) : messageElement(message, handlers),
  );
}

function threadElement(message) {
  const answer = el(
    'button',
    { type: 'button', className: 'link', onclick: () => reply(message) },
    state.teksten.berichten.antwoorden,
  );
  const box = el(
    'section',
    { className: 'thread' },
    messageElement(message, handlers),
    el('div', { className: 'replies' }),
    answer,
  );
  box.dataset.thread = message.id;
  return box;
}

/** Shows a changed message in its place; the keyboard stays where it was. */
export function redraw(message) {
  const index = state.messages.findIndex(({ id }) => id === message.id);
  if (index >= 0) state.messages[index] = message;
  const old = byId('berichten').querySelector(`[data-id="${CSS.escape(message.id)}"]`);
  if (old === null) return;
  const atEnd = atRest();
  const hadFocus = old.contains(document.activeElement) || old.querySelector('[data-focused]') !== null;
  const fresh = messageElement(message, handlers);
  old.replaceWith(fresh);
  if (hadFocus) fresh.querySelector('.bubble').focus({ preventScroll: true });
  if (atEnd) toEnd();
}

const nearEnd = () => {
  const { scrollHeight, scrollTop, clientHeight } = byId('rol');
  return scrollHeight - scrollTop - clientHeight < 120;
};

/** A last message that is longer than the screen is shown from its beginning: nobody reads from the end. */
function restingPlace() {
  const box = byId('rol');
  const all = [...byId('berichten').querySelectorAll('article')];
  const last = all.at(-1);
  // Where nothing was said yet, the things to try and the welcome are read from the top.
  if (all.length <= 1) return 0;
  const end = box.scrollHeight - box.clientHeight;
  if (!last || last.offsetHeight + 24 <= box.clientHeight) return end;
  const above = last.getBoundingClientRect().top - box.getBoundingClientRect().top;
  return Math.min(end, box.scrollTop + above - 8);
}

const atRest = () => nearEnd() || Math.abs(byId('rol').scrollTop - restingPlace()) < 8;

let pinned = true;

/** Messages get their real height only when they come into view, so the end is held, not reached once. */
export function prepareScrolling() {
  const box = byId('rol');
  box.addEventListener('scroll', () => (pinned = atRest()), { passive: true });
  const observer = new ResizeObserver(() => pinned && toEnd());
  for (const each of [box, byId('berichten')]) observer.observe(each);
}

export function toEnd() {
  pinned = true;
  byId('rol').scrollTop = restingPlace();
}
