/** One message: who, when, what, and what hangs on it. */
import { attachment } from './attachments.js';
import { act } from './api.js';
import { el, initials } from './dom.js';
import { markdown, plain } from './markdown.js';
import { keepNumbersWhole } from './numbers.js';
import { state } from './state.js';

const time = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Amsterdam' });
const day = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'full', timeZone: 'Europe/Amsterdam' });

export const dayOf = (iso) => day.format(new Date(iso));

/** `handlers`: reply(message), edit(message), redraw(message). */
export function messageElement(message, handlers) {
  const mine = message.senderId === state.me.id;
  const when = el('time', { dateTime: message.at, title: dayOf(message.at) }, time.format(new Date(message.at)));
  const answered = message.attachments.some(({ content }) => content?.answered);
  const edited = message.edited && !answered ? el('span', {}, state.teksten.berichten.gewijzigd) : '';
  const head = el('header', {}, el('strong', {}, message.sender), when, edited);
  const bubble = el('div', { className: 'bubble', tabIndex: -1 }, head, ...bodyOf(message, handlers));
  keepNumbersWhole(bubble);
  const article = el('article', { className: mine ? 'message mine' : 'message', 'aria-label': label(message) });
  article.dataset.id = message.id;
  if (!mine) article.append(avatar(message));
  article.append(bubble);
  const actions = message.deleted
    ? []
    : [...(mine ? ownActions(message, handlers) : []), ...promotion(message, handlers)];
  if (actions.length > 0) article.append(actionRow(actions));
  return article;
}

const label = (message) => `${message.sender}, ${time.format(new Date(message.at))}`;

function avatar(message) {
  const className = message.fromBot ? 'avatar bot' : 'avatar';
  return el('span', { className, 'aria-hidden': 'true' }, message.fromBot ? 'T' : initials(message.sender));
}

function bodyOf(message, handlers) {
  if (message.deleted) return [el('p', { className: 'removed' }, state.teksten.berichten.verwijderd)];
  const text = message.text === '' ? [] : [message.format === 'plain' ? plain(message.text) : markdown(message.text)];
  const redraw = () => handlers.redraw(message);
  const attached = message.attachments.map((each) => attachment(each, message, redraw));
  return [...text, ...attached, ...suggestions(message)];
}

function suggestions(message) {
  if (message.suggestions.length === 0) return [];
  const say = (value) => act('zeggen', { text: String(value), mention: true });
  const button = ({ title, value }) =>
    el('button', { type: 'button', className: 'quiet', onclick: () => say(value) }, title);
  return [el('div', { className: 'row' }, ...message.suggestions.map(button))];
}

/** Where nothing can be pointed at, one button opens the row, so that no finger meets these words by accident. */
function actionRow(actions) {
  const name = state.teksten.berichten.menu;
  const more = el(
    'button',
    { type: 'button', className: 'link more', 'aria-label': name, 'aria-expanded': 'false' },
    '···',
  );
  const row = el('div', { className: 'own-actions', role: 'group', 'aria-label': name }, more, ...actions);
  more.onclick = () => more.setAttribute('aria-expanded', String(row.classList.toggle('open')));
  return row;
}

const actionButton = (title, onclick) => el('button', { type: 'button', className: 'link', onclick }, title);

function ownActions(message, handlers) {
  const { wijzigen, verwijderen } = state.teksten.berichten;
  const remove = () => act('verwijderen', { message: message.id });
  const change = message.text === '' ? [] : [actionButton(wijzigen, () => handlers.edit(message))];
  return [...change, actionButton(verwijderen, remove)];
}

/** What the app offers in the menu of a message that a person wrote. */
function promotion(message, handlers) {
  if (!state.berichtactie || message.fromBot || message.text === '') return [];
  return [actionButton(state.berichtactie, (event) => handlers.promote(message, event.currentTarget))];
}
