/** The two lists on the left: who you can be, and where you can talk. */
import { byId, el, fill, initials } from './dom.js';
import { myConversations, state, unreadOf, unreadTotal } from './state.js';

/** `onPerson(user)` and `onConversation(id)` are called at a click. */
export function drawLists(onPerson, onConversation) {
  redraw(byId('personen'), personItems(onPerson));
  drawMe();
  redraw(
    byId('gesprekken'),
    groups().map((group) => groupElement(group, onConversation)),
  );
  const total = unreadTotal(state.me.id);
  document.title = `${total > 0 ? `(${total}) ` : ''}Tredewijzer – Proefomgeving`;
}

/** What each list looked like when it was last drawn. */
const drawn = new Map();

/**
 * A list that looks the same stays as it is: a button that is replaced between finger down and finger up loses the tap.
 * Where it changed, the keyboard stays where it was.
 */
function redraw(list, items) {
  const looks = items.map((item) => item.outerHTML).join('');
  if (looks === drawn.get(list)) return;
  drawn.set(list, looks);
  const at = [...list.querySelectorAll('button')].indexOf(document.activeElement);
  list.replaceChildren(...items);
  list.querySelectorAll('button')[at]?.focus({ preventScroll: true });
}

export const personItems = (onPerson) => state.users.map((user) => el('li', {}, personButton(user, onPerson)));

function personButton(user, onPerson) {
  const selected = user.id === state.me.id;
  const face = el('span', { className: 'avatar', 'aria-hidden': 'true' }, initials(user.naam));
  const words = el('span', { className: 'words' }, el('strong', {}, user.naam), ...described(user));
  const button = el(
    'button',
    { type: 'button', title: user.toelichting ?? '' },
    face,
    words,
    badge(unreadTotal(user.id)),
  );
  if (selected) button.setAttribute('aria-current', 'true');
  button.onclick = () => onPerson(user);
  return button;
}

function described({ partij, rollen, tenantId }) {
  if (partij === '') return [el('span', {}, state.teksten.algemeen.geenPartij)];
  const guest = tenantId === state.users[0].tenantId ? [] : [state.teksten.algemeen.gast];
  return [el('span', {}, partij), el('span', {}, [...rollen, ...guest].join(', '))];
}

function drawMe() {
  const { naam, partij } = state.me;
  const { uBent, geenPartij, kiesPersoon } = state.teksten.algemeen;
  const words = el(
    'span',
    { className: 'words' },
    el('strong', {}, fill(uBent, { naam })),
    el('span', {}, partij || geenPartij),
  );
  const face = el('span', { className: 'avatar', 'aria-hidden': 'true' }, initials(naam));
  byId('ik').replaceChildren(face, words, el('span', { className: 'change' }, kiesPersoon));
}

function groups() {
  const mine = myConversations();
  const chats = mine.filter(({ kind }) => kind !== 'channel');
  const teams = new Map();
  for (const channel of mine.filter(({ kind }) => kind === 'channel')) {
    teams.set(channel.team, [...(teams.get(channel.team) ?? []), channel]);
  }
  return [[state.teksten.algemeen.chats, chats], ...teams];
}

function groupElement([title, list], onConversation) {
  const items = list.map((place) => el('li', {}, conversationButton(place, onConversation)));
  return el('section', {}, el('h2', {}, title), el('ul', { className: 'list', 'aria-label': title }, ...items));
}

function conversationButton({ id, kind, name }, onConversation) {
  const face = el(
    'span',
    { className: `avatar ${kind}`, 'aria-hidden': 'true' },
    { personal: 'T', groupChat: 'G' }[kind] ?? '#',
  );
  const words = el('span', { className: 'words' }, el('strong', {}, name));
  if (kind === 'personal') words.append(el('span', {}, state.teksten.algemeen.persoonlijk));
  const button = el(
    'button',
    { type: 'button', onclick: () => onConversation(id) },
    face,
    words,
    badge(unreadOf(state.me.id, id)),
  );
  // Every personal chat looks the same; without this the list of the person before would stay, with his chat behind it.
  button.dataset.conversation = id;
  if (id === state.current) button.setAttribute('aria-current', 'page');
  return button;
}

function badge(count) {
  if (count === 0) return '';
  const spoken = fill(state.teksten.algemeen.nieuw, { aantal: count });
  return el(
    'span',
    { className: 'badge' },
    el('span', { 'aria-hidden': 'true' }, count),
    el('span', { className: 'hidden' }, spoken),
  );
}
