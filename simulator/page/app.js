/** Starts the page: loads who and where, opens a conversation, and follows what happens. */
import { act, get, listen } from './api.js';
import { prepareClock } from './clock.js';
import { fitComposer, prepareComposer, putText } from './composer.js';
import { closeWindow, openWindow, prepareWindow } from './dialog.js';
import { byId, el, fill, initials, walkWithArrows } from './dom.js';
import { drawLists, personItems } from './lists.js';
import { append, loadEarlier, loadMessages, prepareScrolling, redraw } from './messages.js';
import * as known from './state.js';
import { toast } from './toast.js';

const { state } = known;
const TYPING_MS = 12_000;

async function start() {
  Object.assign(state, await get('begin'));
  state.me = state.users[0];
  prepareWindow();
  prepareComposer();
  prepareScrolling();
  byId('eerdere').textContent = state.teksten.berichten.eerdere;
  byId('eerdere').onclick = loadEarlier;
  byId('terug').onclick = backToList;
  byId('ik').onclick = choosePerson;
  walkWithArrows(byId('personen'));
  walkWithArrows(byId('gesprekken'));
  byId('zoekknop').onclick = async () => (await import('./search.js')).openSearch();
  listen(onEvent, loadMessages, () => toast(state.teksten.fouten.verbinding, { error: true }));
  // First: somebody may tap a conversation while this one still opens.
  byId('app').dataset.view = 'lijst';
  await become(state.me);
  await prepareClock();
}

function choosePerson() {
  const list = el('ul', { className: 'list' }, ...personItems((user) => (closeWindow(), void become(user))));
  walkWithArrows(list);
  openWindow('Wie bent u?', list);
}

/** Another person: stays in a shared conversation, else goes to the personal chat. */
async function become(user) {
  state.me = user;
  // What somebody else was told is not for who you are now.
  byId('meldingen').replaceChildren();
  const here = known.conversation(state.current);
  const stays = here !== undefined && here.kind !== 'personal' && here.members.includes(user.id);
  await openConversation(stays ? state.current : user.personal, byId('app').dataset.view);
}

async function openConversation(id, view = 'gesprek') {
  state.current = id;
  known.markRead(state.me.id, id);
  byId('app').dataset.view = view;
  lists();
  head();
  fitComposer();
  showTyping();
  drawProberen();
  await loadMessages();
  await act('openen');
}

const lists = () => drawLists(become, (id) => void openConversation(id).then(() => byId('invoer').focus()));

function backToList() {
  byId('app').dataset.view = 'lijst';
  byId('gesprekken').querySelector('[aria-current]')?.focus();
}

function head() {
  const { kind, name, team, members } = known.conversation(state.current);
  const { persoonlijk, leden } = state.teksten.algemeen;
  byId('titel').textContent = name;
  const count = fill(leden, { aantal: members.length });
  byId('ondertitel').textContent =
    kind === 'personal' ? `${persoonlijk} van ${state.me.naam}` : [team, count].filter(Boolean).join(' · ');
  byId('plaatje').textContent = { personal: 'T', groupChat: initials(name) }[kind] ?? '#';
  byId('plaatje').className = `avatar ${kind}`;
}

/** Becomes whom it names, and puts what stands between quotes in the field; without quotes all of it. */
function drawProberen() {
  const wanted =
    known.conversation(state.current).kind === 'personal' && !state.proberenClosed && state.proberen.length > 0;
  if (!wanted) return byId('proberen').replaceChildren();
  const quoted = (text) => /[“‘"']([^”’"']+)[”’"']/.exec(text)?.[1] ?? text;
  const doe = async (text) => {
    const named = state.users.find(({ naam }) => text.includes(naam));
    if (named && named !== state.me) await become(named);
    putText(quoted(text));
  };
  const item = (text) => el('li', {}, el('button', { type: 'button', onclick: () => void doe(text) }, text));
  const close = el('button', { type: 'button', className: 'icon', 'aria-label': state.teksten.algemeen.sluiten }, '×');
  close.onclick = () => {
    state.proberenClosed = true;
    drawProberen();
  };
  const title = el('h2', { id: 'proberentitel' }, state.teksten.berichten.proberen);
  // On a phone the welcome itself comes first: the list opens when somebody wants it.
  const list = el('details', {}, el('summary', {}, title), el('ol', {}, ...state.proberen.map(item)));
  list.open = matchMedia('(min-width: 700px)').matches;
  byId('proberen').replaceChildren(
    el('section', { className: 'try', 'aria-labelledby': 'proberentitel' }, list, close),
  );
}

function onEvent(event) {
  if (event.kind === 'typing') return typing(event.conversationId);
  const { message } = event;
  if (event.kind !== 'message') {
    known.forgetReplaced(message.id);
    return message.conversation === state.current ? redraw(message) : undefined;
  }
  state.typing.delete(message.conversation);
  showTyping();
  if (message.conversation === state.current && !state.messages.some(({ id }) => id === message.id)) append(message);
  notify(message);
}

/** Counts the message as unread for me; for another person only in his own chat, or every post would count for all. */
function notify(message) {
  const place = known.conversation(message.conversation);
  if (place === undefined) return;
  for (const person of place.members) {
    const looking = person === state.me.id && place.id === state.current;
    const counts = person === state.me.id || place.kind === 'personal';
    if (counts && person !== message.senderId && !looking) known.addUnread(person, place.id);
  }
  lists();
  const mine = place.members.includes(state.me.id);
  if (mine ? place.id !== state.current && message.senderId !== state.me.id : message.fromBot)
    announce(message, place, mine);
}

function announce(message, place, mine) {
  const { nieuwIn, nieuwVoor, kaart } = state.teksten.berichten;
  const other = known.user(place.members[0]);
  const title = mine ? fill(nieuwIn, { gesprek: place.name }) : fill(nieuwVoor, { naam: other?.naam });
  const go = async () => {
    if (!mine && other) state.me = other;
    await openConversation(place.id);
  };
  toast(message.summary || message.text.slice(0, 140) || kaart, {
    title,
    action: go,
    actionName: state.teksten.algemeen.openen,
  });
}

function typing(id) {
  state.typing.add(id);
  showTyping();
  setTimeout(() => {
    state.typing.delete(id);
    showTyping();
  }, TYPING_MS);
}

function showTyping() {
  const on = state.typing.has(state.current);
  byId('typt').textContent = on ? state.teksten.berichten.typt : '';
  byId('typt').classList.toggle('on', on);
}

void start();
