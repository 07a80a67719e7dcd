/** Draws what hangs on a message: a card, the question to accept a file, or the file itself. */
import { press } from './actions.js';
import { act } from './api.js';
import { busy, card } from './card.js';
import { el, fill } from './dom.js';
import { safeLink } from './markdown.js';
import { replacedCard, state } from './state.js';

const DRAW = {
  'application/vnd.microsoft.card.adaptive': adaptive,
  'application/vnd.microsoft.teams.card.file.consent': consent,
  'application/vnd.microsoft.teams.card.file.info': fileInfo,
  'application/vnd.microsoft.teams.file.download.info': sentFile,
  'application/vnd.microsoft.card.hero': hero,
  'application/vnd.microsoft.card.thumbnail': hero,
};

export function attachment(attached, message, redraw) {
  const draw = DRAW[attached.contentType];
  if (draw) return draw(attached, message, redraw);
  return el(
    'p',
    { className: 'broken' },
    fill(state.teksten.berichten.onbekendeBijlage, { soort: attached.contentType }),
  );
}

function adaptive(attached, message, redraw) {
  const drawn = card(replacedCard(message.id) ?? attached.content, (action) => press(message, action, drawn, redraw));
  return drawn;
}

function hero({ content }, message) {
  const words = [content.title && el('strong', {}, content.title), content.subtitle, content.text];
  const box = el('div', { className: 'card simple' }, ...words.filter(Boolean).map((word) => el('p', {}, word)));
  for (const { type, title, value } of content.buttons ?? []) {
    const button = el('button', { type: 'button', className: 'quiet' }, title);
    const say = () => act('zeggen', { text: String(value), mention: true });
    button.onclick = () => (type === 'openUrl' && safeLink(value) ? window.open(value, '_blank', 'noopener') : say());
    box.append(button);
  }
  box.dataset.message = message.id;
  return box;
}

function consent({ name, content }, message) {
  const { bestand } = state.teksten;
  const size = fill(bestand.omvang, { aantal: Math.max(1, Math.round((content.sizeInBytes ?? 0) / 1024)) });
  const box = el('div', { className: 'card simple file', role: 'group', 'aria-label': name });
  box.append(el('p', {}, el('strong', {}, name), ` (${size})`), el('p', {}, content.description || bestand.vraag));
  if (content.answered) {
    box.append(
      el('p', { className: 'answered' }, content.answered === 'accept' ? bestand.akkoordGegeven : bestand.geweigerd),
    );
    return box;
  }
  const answer = (accept) => busy(box, () => act('bestand', { message: message.id, accept }));
  const yes = el('button', { type: 'button', className: 'primary', onclick: () => answer(true) }, bestand.akkoord);
  const no = el('button', { type: 'button', className: 'quiet', onclick: () => answer(false) }, bestand.weigeren);
  box.append(el('div', { className: 'row' }, yes, no));
  return box;
}

function fileInfo({ name, contentUrl }) {
  const label = fill(state.teksten.bestand.downloaden, { naam: name });
  if (!safeLink(contentUrl ?? '')) return el('p', {}, name);
  return el('a', { className: 'download', href: contentUrl, download: name }, label);
}

/** A file somebody sent along himself. */
function sentFile({ name }) {
  return el('p', { className: 'sent-file' }, fill(state.teksten.bestand.meegestuurd, { naam: name }));
}
