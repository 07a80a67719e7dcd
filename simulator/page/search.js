/** The message extension: search in the bot, choose a result, and it stands in the conversation. */
import { act } from './api.js';
import { closeWindow, openWindow } from './dialog.js';
import { el, fill, walkWithArrows } from './dom.js';
import { state } from './state.js';

const PAUSE_MS = 250;

export function openSearch() {
  const { zoeken } = state.teksten;
  const field = el('input', { type: 'search', id: 'zoekterm', autocomplete: 'off' });
  const status = el('p', { className: 'hint', role: 'status' });
  const results = el('ul', { className: 'list results', 'aria-label': 'Resultaten' });
  walkWithArrows(results);
  let timer = 0;
  const search = async () => {
    status.textContent = zoeken.bezig;
    const asked = field.value;
    const delivery = await act('zoeken', { text: asked });
    if (asked === field.value) show(delivery?.body?.composeExtension, status, results);
  };
  field.oninput = () => {
    clearTimeout(timer);
    timer = setTimeout(search, PAUSE_MS);
  };
  field.onkeydown = (event) => {
    if (event.key === 'ArrowDown') results.querySelector('button')?.focus();
  };
  openWindow(
    'Zoeken in Tredewijzer',
    el('div', { className: 'search' }, el('label', { for: 'zoekterm' }, 'Zoekterm'), field, status, results),
  );
  void search();
}

function show(answer, status, results) {
  const { zoeken } = state.teksten;
  const found = answer?.type === 'result' ? (answer.attachments ?? []) : [];
  const text = answer?.type === 'message' ? answer.text : zoeken.niets;
  status.textContent = found.length === 0 ? text : fill(zoeken.gevonden, { aantal: found.length });
  results.replaceChildren(...found.map((result) => el('li', {}, resultButton(result))));
}

function resultButton(result) {
  const { title = '', text = '', subtitle = '' } = result.preview?.content ?? result.content ?? {};
  const words = el('span', { className: 'words' }, el('strong', {}, title), el('span', {}, text || subtitle));
  return el('button', { type: 'button', onclick: () => insert(result) }, words);
}

function insert({ contentType, content }) {
  closeWindow();
  void act('zeggen', { text: '', attachments: [{ contentType, content }] });
}
