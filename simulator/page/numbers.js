/** A number such as M-2026-0008 stays on one line: cut at its hyphen it is not recognised, nor read out to somebody on the phone. */
import { el } from './dom.js';

const NUMBER = /\b[A-Z]-\d{4}-\d{4,}\b/g;

/** By style and not by other hyphens: what is copied has to be the number that the bot can read. */
export function keepNumbersWhole(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found = [];
  while (walker.nextNode()) if (walker.currentNode.data.search(NUMBER) >= 0) found.push(walker.currentNode);
  for (const node of found) node.replaceWith(...pieces(node.data));
}

function pieces(text) {
  const parts = [];
  let from = 0;
  for (const { 0: number, index } of text.matchAll(NUMBER)) {
    parts.push(text.slice(from, index), el('span', { className: 'number' }, number));
    from = index + number.length;
  }
  return [...parts, text.slice(from)];
}
