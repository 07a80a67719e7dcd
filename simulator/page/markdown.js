/** The little markdown Teams shows: bold, italic, code, links and lists. Everything else stays text. */
import { el } from './dom.js';

const INLINE = /\*\*([^*]+)\*\*|__([^_]+)__|\*([^*\n]+)\*|_([^_\n]+)_|`([^`]+)`|\[([^\]]+)\]\(([^)\s]+)\)/g;
const BULLET = /^\s*[-*+]\s+/;
const NUMBER = /^\s*\d+[.)]\s+/;

export const safeLink = (url) => /^(https?:\/\/|mailto:|tel:|\/)/i.test(url);

/** Text with line breaks, nothing more. */
export function plain(text) {
  return el('div', { className: 'plain' }, text);
}

export function markdown(text) {
  const box = el('div', { className: 'markdown' });
  for (const block of text.replace(/\r\n/g, '\n').split(/\n{2,}/)) box.append(blockOf(block.split('\n')));
  return box;
}

function blockOf(lines) {
  if (lines.every((line) => BULLET.test(line))) return listOf('ul', lines, BULLET);
  if (lines.every((line) => NUMBER.test(line))) return listOf('ol', lines, NUMBER);
  return el('p', {}, ...lines.flatMap((line, index) => (index === 0 ? inline(line) : [el('br'), ...inline(line)])));
}

const listOf = (tag, lines, mark) =>
  el(tag, {}, ...lines.map((line) => el('li', {}, ...inline(line.replace(mark, '')))));

function inline(line) {
  const parts = [];
  let from = 0;
  for (const match of line.matchAll(INLINE)) {
    parts.push(line.slice(from, match.index), marked(match));
    from = match.index + match[0].length;
  }
  return [...parts, line.slice(from)];
}

function marked([whole, bold, bold2, italic, italic2, code, label, url]) {
  if (bold ?? bold2) return el('strong', {}, bold ?? bold2);
  if (italic ?? italic2) return el('em', {}, italic ?? italic2);
  if (code) return el('code', {}, code);
  return safeLink(url) ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, label) : whole;
}

/** For Adaptive Cards, which want HTML text: built from elements, so user text is escaped. */
export const markdownHtml = (text) => markdown(text).innerHTML;
