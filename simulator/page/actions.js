/** What happens when a button on a card is pressed, and what the bot's answer does to the page. */
import { act } from './api.js';
import { busy, card } from './card.js';
import { closeWindow, openWindow, windowError, windowIsOpen } from './dialog.js';
import { el } from './dom.js';
import { replaceCard, state } from './state.js';
import { toast } from './toast.js';

/** Press on a card in a message. `redraw` shows the message again, with another card in it. */
export async function press(message, action, element, redraw) {
  const details = { message: message.id, thread: message.thread ?? threadOf(message), ...action };
  if (action.data?.msteams?.type === 'task/fetch') return openDialog(message, details, element);
  if (action.kind === 'submit') return busy(element, () => act('indienen', details));
  const delivery = await busy(element, () => act('uitvoeren', details));
  if (delivery) show(delivery.body, message, redraw);
}

/** In a channel an answer to a root message belongs to its thread. */
const threadOf = (message) =>
  state.conversations.find(({ id }) => id === message.conversation)?.kind === 'channel' ? message.id : '';

function show(body, message, redraw) {
  if (body?.type === 'application/vnd.microsoft.card.adaptive') {
    replaceCard(message.id, body.value);
    return redraw();
  }
  const text = typeof body?.value === 'string' ? body.value : body?.value?.message;
  if (text) toast(text, { error: (body.statusCode ?? 200) >= 400 || body.type === 'application/vnd.microsoft.error' });
}

async function openDialog(message, details, element) {
  const delivery = await busy(element, () => act('dialoog-openen', details));
  if (delivery) showTask(delivery.body?.task, details);
}

function showTask(task, details) {
  if (task?.type === 'message') return finish(task.value);
  if (task?.type !== 'continue') return finish('');
  const { title = '', width = '', card: attachment } = task.value;
  const content = el('div', { className: 'dialog-card' });
  content.append(card(attachment?.content ?? {}, (action) => submitDialog(action, content, details)));
  openWindow(title, content, { width });
}

/** The action in the menu of a message: its dialog, and what is filled in there, go with the message itself. */
export async function messageAction(message, element) {
  const details = { message: message.id, by: 'bericht-actie' };
  const delivery = await busy(element, () => act('bericht-actie', details));
  if (delivery) showTask(delivery.body?.task, details);
}

async function submitDialog(action, content, details) {
  const data = action.verb ? { verb: action.verb, ...action.data } : action.data;
  const delivery = await busy(content, () => act(details.by ?? 'dialoog-insturen', { ...details, data }));
  if (delivery) return showTask(delivery.body?.task, details);
  windowError(state.teksten.fouten.onbereikbaar);
}

function finish(text) {
  if (windowIsOpen()) closeWindow();
  if (text) toast(String(text));
}
