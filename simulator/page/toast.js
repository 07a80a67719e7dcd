/** Short notices in the corner; read out by a screen reader, closed by hand or after a while. */
import { byId, el } from './dom.js';
import { state } from './state.js';

const SHOWN_MS = 8000;
/** A word that all went well, with nothing to press. */
const BRIEF_MS = 3000;
const AT_MOST = 3;
/** A phone has no room for more above the conversation. */
const narrow = matchMedia('(max-width: 700px)');

export function toast(text, { title = '', error = false, action = null, actionName = '' } = {}) {
  const close = () => notice.remove();
  const closing = el(
    'button',
    { type: 'button', className: 'icon', 'aria-label': state.teksten.algemeen.sluiten },
    '×',
  );
  closing.onclick = close;
  const words = el('div', {}, title && el('strong', {}, title), el('p', {}, text));
  const notice = el(
    'div',
    { className: error ? 'toast error' : 'toast' },
    words,
    actionButton(action, actionName, close),
    closing,
  );
  const corner = byId('meldingen');
  corner.append(notice);
  while (corner.children.length > (narrow.matches ? 1 : AT_MOST)) corner.firstElementChild.remove();
  setTimeout(close, error || action !== null ? SHOWN_MS : BRIEF_MS);
}

function actionButton(action, name, close) {
  if (action === null) return '';
  const button = el('button', { type: 'button', className: 'quiet' }, name);
  button.onclick = () => {
    close();
    action();
  };
  return button;
}
