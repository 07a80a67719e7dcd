/** Writing a message: Enter sends, Shift+Enter makes a new line, a toggle mentions the bot. */
import { act, upload } from './api.js';
import { byId, el, fill } from './dom.js';
import { conversation, state } from './state.js';

const MENTION = /@Tredewijzer\b[:,]?\s*/gi;

export function prepareComposer() {
  const field = byId('invoer');
  byId('formulier').addEventListener('submit', send);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) send(event);
    if (event.key === 'Escape') stopSpecial();
  });
  field.addEventListener('input', grow);
  document.addEventListener('keydown', (event) => startsTyping(event) && field.focus());
  byId('bijlageknop').onclick = () => byId('bijlage').click();
  byId('bijlage').onchange = attach;
  byId('noemen').onclick = () => {
    mention(!mentions());
    field.focus();
  };
}

/** After a button was pressed somebody simply types his answer to the next question: that goes where messages are written. */
function startsTyping({ key, ctrlKey, metaKey, altKey, isComposing }) {
  if (key.length !== 1 || key === ' ' || ctrlKey || metaKey || altKey || isComposing) return false;
  const { activeElement } = document;
  const elsewhere = activeElement?.closest('input, textarea, select, dialog, [contenteditable]');
  return !elsewhere && document.querySelector('dialog[open]') === null;
}

/** Fits the form to the conversation that was opened. */
export function fitComposer() {
  attached = [];
  showAttached();
  const { invoer } = state.teksten;
  const personal = conversation(state.current)?.kind === 'personal';
  byId('invoer').placeholder = invoer.plaatshouder;
  byId('noemen').hidden = personal;
  stopSpecial();
  mention(false);
  grow();
}

export function putText(text) {
  byId('invoer').value = text;
  grow();
  byId('invoer').focus();
}

export function reply(message) {
  state.thread = message;
  state.editing = null;
  special(fill(state.teksten.invoer.antwoordOp, { naam: message.sender }), state.teksten.invoer.antwoordStoppen);
}

export function edit(message) {
  state.editing = message;
  state.thread = null;
  special(state.teksten.invoer.wijzigt, state.teksten.invoer.wijzigenStoppen);
  putText(message.text.replace(MENTION, ''));
}

function special(text, stopLabel) {
  const stop = el('button', { type: 'button', className: 'icon', 'aria-label': stopLabel, onclick: stopSpecial }, '×');
  byId('antwoord').replaceChildren(text, stop);
  byId('antwoord').hidden = false;
  byId('invoer').focus();
}

function stopSpecial() {
  if (state.editing) byId('invoer').value = '';
  Object.assign(state, { thread: null, editing: null });
  byId('antwoord').hidden = true;
  grow();
}

/** Files go along with the next message, as in Teams. */
let attached = [];
/** A message waits for the file that was chosen before it. */
let arriving = Promise.resolve();

function attach() {
  const files = [...byId('bijlage').files];
  byId('bijlage').value = '';
  arriving = arriving.then(() => take(files));
}

async function take(files) {
  for (const file of files) {
    const pointer = await upload(file);
    if (pointer) attached.push(pointer);
  }
  showAttached();
  byId('invoer').focus();
}

function showAttached() {
  const { bijgevoegd, bijlageWeg } = state.teksten.invoer;
  const drop = () => {
    attached = [];
    showAttached();
  };
  const names = fill(bijgevoegd, { namen: attached.map(({ name }) => name).join(', ') });
  const stop = el('button', { type: 'button', className: 'icon', 'aria-label': bijlageWeg, onclick: drop }, '×');
  byId('bijgevoegd').replaceChildren(names, stop);
  byId('bijgevoegd').hidden = attached.length === 0;
}

async function send(event) {
  event.preventDefault();
  await arriving;
  const written = byId('invoer').value.trim();
  if (written === '' && attached.length === 0) return;
  const text = written.replace(MENTION, '').trim();
  const named = mentions() || text !== written;
  const editing = state.editing;
  byId('invoer').value = '';
  const draft = { written, editing, files: attached, where: state.current };
  const sent = editing
    ? act('wijzigen', { message: editing.id, text })
    : act('zeggen', { text, mention: named && !byId('noemen').hidden, attachments: attached });
  if (!editing) attached = [];
  showAttached();
  stopSpecial();
  if ((await sent) === null) giveBack(draft);
}

/** What did not arrive is not typed twice; whoever went on writing, or went elsewhere, is left alone. */
function giveBack({ written, editing, files, where }) {
  if (state.current !== where || byId('invoer').value !== '' || state.editing) return;
  if (editing) edit(editing);
  else attached = files;
  showAttached();
  putText(written);
}

const mentions = () => byId('noemen').getAttribute('aria-pressed') === 'true';

function mention(on) {
  const { metNoemen, zonderNoemen } = state.teksten.invoer;
  byId('noemen').setAttribute('aria-pressed', String(on));
  byId('hint').textContent = byId('noemen').hidden ? '' : on ? metNoemen : zonderNoemen;
}

/** The field grows with the text, to a limit set in the style sheet. */
function grow() {
  const field = byId('invoer');
  field.style.height = '';
  // On a phone the field may be out of sight now, and has no height to measure.
  if (field.scrollHeight === 0) return;
  field.style.height = 'auto';
  field.style.height = `${field.scrollHeight + 2}px`;
}
