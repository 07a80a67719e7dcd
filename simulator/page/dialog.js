/** The one modal window: task modules, search, clock and persons. The browser keeps focus in it and closes it at Escape. */
import { byId, el } from './dom.js';

let opener = null;

export function openWindow(title, content, { width = '' } = {}) {
  const box = byId('venster');
  if (!box.open) opener = document.activeElement;
  byId('venstertitel').textContent = title;
  byId('vensterinhoud').replaceChildren(content);
  box.style.setProperty('--width', pixels(width));
  if (!box.open) box.showModal();
  focusFirst(content);
}

export function closeWindow() {
  byId('venster').close();
}

export const windowIsOpen = () => byId('venster').open;

/** Says in the window itself what went wrong; what was filled in stays. */
export function windowError(text) {
  byId('vensterinhoud').querySelector('.window-error')?.remove();
  byId('vensterinhoud').prepend(el('p', { className: 'window-error', role: 'alert' }, text));
}

export function prepareWindow() {
  const box = byId('venster');
  byId('venstersluiten').onclick = closeWindow;
  box.addEventListener('click', (event) => {
    if (event.target === box) closeWindow();
  });
  box.addEventListener('close', () => {
    byId('vensterinhoud').replaceChildren();
    if (opener?.isConnected) opener.focus();
  });
}

function focusFirst(content) {
  const first = content.querySelector?.('input, select, textarea, button');
  if (first) first.focus();
}

const NAMED = { small: 400, medium: 600, large: 900 };

function pixels(width) {
  const number = NAMED[width] ?? Number(width);
  return number > 0 ? `${number}px` : '560px';
}
